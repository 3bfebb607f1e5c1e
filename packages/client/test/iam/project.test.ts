import { accessKeyAuthentication } from '@modelarts-openapi/client';
import { passwordAuthentication, projectIdByName } from '@modelarts-openapi/client/iam';
import { describe, expect, test } from 'vitest';
import { authUrl, setUp, user } from './set-up.js';

describe('the ID of a project', () => {
  test('is found by its name, with a token', async () => {
    const { iam, projectId } = setUp();
    const authentication = passwordAuthentication({ ...iam, ...user, projectName: 'eu-de' });
    expect(await projectIdByName({ ...iam, projectName: 'eu-de', authentication })()).toBe(projectId);
  });

  test('is found with a signature, and a name that needs escaping', async () => {
    const key = { accessKey: 'AK', secretKey: 'SK' };
    const { iam } = setUp({ accessKeys: [key], iam: { projects: [{ name: 'eu-de_a&b=ü', id: 'p1' }] } });
    const authentication = accessKeyAuthentication(key);
    expect(await projectIdByName({ ...iam, projectName: 'eu-de_a&b=ü', authentication })()).toBe('p1');
  });

  test('is that of the very name, also where a server lists all', async () => {
    const projects = [null, 7, { name: 'eu-de_other', id: 'p0' }, { name: 'eu-de', id: 'p1' }];
    const find = (projectName: string) =>
      projectIdByName({ authUrl, projectName, authentication: async () => {}, fetch: async () => Response.json({ projects }) })();
    expect(await find('eu-de')).toBe('p1');
    await expect(find('EU-DE')).rejects.toMatchObject({
      name: 'InvalidResponseError',
      message: 'there is no project "EU-DE" for you',
      url: 'https://iam.example.com/v3/projects',
    });
  });

  test('is none of an answer without projects', async () => {
    for (const body of [{}, { projects: {} }, { projects: [{ name: 'p' }] }]) {
      const find = projectIdByName({ authUrl, projectName: 'p', authentication: async () => {}, fetch: async () => Response.json(body) });
      await expect(find()).rejects.toThrow('there is no project "p" for you');
    }
  });

  test.each([{ projectName: '' }, { authentication: undefined }])('needs a name and who asks: %j', (wrong) => {
    const options = { authUrl, projectName: 'p', authentication: async () => {}, ...wrong } as never;
    expect(() => projectIdByName(options)).toThrow(`${Object.keys(wrong)[0]}: expected`);
  });
});
