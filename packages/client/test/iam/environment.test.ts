import { inspect } from 'node:util';
import { createModelArtsClient } from '@modelarts-openapi/client';
import { authenticate, credentialsFromEnvironment } from '@modelarts-openapi/client/iam';
import { describe, expect, test, vi } from 'vitest';
import { PROJECTS, setUp } from './set-up.js';

const password = {
  OS_AUTH_URL: 'https://iam.example.com/v3',
  OS_USERNAME: 'ada',
  OS_PASSWORD: 'hunter2hunter2',
  OS_USER_DOMAIN_NAME: 'analytical-engines',
  OS_PROJECT_NAME: 'eu-de',
};

describe('credentials', () => {
  test('are a password and where IAM is', () => {
    expect(credentialsFromEnvironment(password)).toEqual({
      authUrl: 'https://iam.example.com/v3',
      username: 'ada',
      password: 'hunter2hunter2',
      userDomainName: 'analytical-engines',
      projectName: 'eu-de',
    });
  });

  test.each([
    ['OS_ACCESS_KEY', 'OS_SECRET_KEY', 'OS_SECURITY_TOKEN', 'OS_PROJECT_ID'],
    ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN', 'HUAWEICLOUD_SDK_PROJECT_ID'],
  ])('are an access key in %s and %s, before a password', (accessKey, secretKey, securityToken, projectId) => {
    const keys = { [accessKey]: 'AK', [secretKey]: 'SK', [projectId]: 'p1' };
    expect(credentialsFromEnvironment({ ...keys, ...password })).toMatchObject({ accessKey: 'AK', secretKey: 'SK', projectId: 'p1' });
    expect(credentialsFromEnvironment(keys)).not.toHaveProperty('securityToken');
    expect(credentialsFromEnvironment({ ...keys, [securityToken]: 'T' })).toMatchObject({ securityToken: 'T' });
  });

  test('may have empty variables beside those that count', () => {
    const keys = { OS_ACCESS_KEY: '', OS_SECRET_KEY: '', HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'SK' };
    const project = { OS_PROJECT_ID: '', HUAWEICLOUD_SDK_PROJECT_ID: 'p1' };
    expect(credentialsFromEnvironment({ ...keys, ...project })).toMatchObject({ accessKey: 'AK', projectId: 'p1' });
  });

  test.each(Object.keys(password))('without %s are refused by its name, an empty one too', (name) => {
    const message = new RegExp(`^environment: expected ${name}(, or an access key .*)?$`);
    expect(() => credentialsFromEnvironment({ ...password, [name]: undefined })).toThrow(message);
    expect(() => credentialsFromEnvironment({ ...password, [name]: '' })).toThrow(message);
  });

  test.each([
    [
      {},
      'OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_USER_DOMAIN_NAME, OS_PROJECT_NAME, or an access key in OS_ACCESS_KEY and OS_SECRET_KEY',
    ],
    [{ OS_PASSWORD: 'hunter2hunter2' }, 'OS_AUTH_URL, OS_USERNAME, OS_USER_DOMAIN_NAME, OS_PROJECT_NAME'],
    [{ OS_ACCESS_KEY: 'hunter2hunter2' }, 'OS_SECRET_KEY'],
    [{ HUAWEICLOUD_SDK_SK: 'hunter2hunter2', ...password }, 'HUAWEICLOUD_SDK_AK'],
    [{ OS_ACCESS_KEY: 'AK', OS_SECRET_KEY: 'hunter2hunter2' }, 'OS_PROJECT_ID, or OS_AUTH_URL and OS_PROJECT_NAME'],
  ])('that are not all there: the names are told, and no value (%#)', (environment, names) => {
    let error: unknown;
    try {
      credentialsFromEnvironment(environment);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toEqual(new TypeError(`environment: expected ${names}`));
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('hunter2');
  });

  test('are those of the process, read when they are asked for', () => {
    for (const [name, value] of Object.entries(password)) vi.stubEnv(name, value);
    expect(credentialsFromEnvironment()).toMatchObject({ username: 'ada' });
    vi.unstubAllEnvs();
  });

  test('have to be given where there is no process', () => {
    vi.stubGlobal('process', undefined);
    expect(() => credentialsFromEnvironment()).toThrow('environment: there are no variables here; give them');
    expect(credentialsFromEnvironment(password)).toMatchObject({ username: 'ada' });
    vi.unstubAllGlobals();
  });
});

describe('a client with credentials', () => {
  const call = async (environment: Record<string, string>, { emulator, clock }: ReturnType<typeof setUp>) => {
    const rest = { fetch: emulator.fetch, clock };
    const client = createModelArtsClient({
      endpoint: 'http://localhost',
      ...authenticate(credentialsFromEnvironment(environment), rest),
      ...rest,
    });
    const { response } = await client.GET('/v2/{project_id}/datasets/{dataset_id}/tasks', { params: { path: { dataset_id: 'd' } } });
    return `${response.status} ${new URL(response.url).pathname}`;
  };
  const keys = { OS_ACCESS_KEY: 'AK', OS_SECRET_KEY: 'SK' };
  const accessKeys = [{ accessKey: 'AK', secretKey: 'SK' }];

  test('signs in with a password, and knows the project', async () => {
    const emulated = setUp({ iam: {} });
    expect(await call(password, emulated)).toBe(`200 /v2/${emulated.projectId}/datasets/d/tasks`);
    expect(emulated.asked(PROJECTS)).toBe(0);
  });

  test('signs with an access key, for a project by its ID', async () => {
    const emulated = setUp({ accessKeys });
    expect(await call({ ...keys, OS_PROJECT_ID: 'p1' }, emulated)).toBe('200 /v2/p1/datasets/d/tasks');
  });

  test('signs with an access key, for a project by its name', async () => {
    const emulated = setUp({ accessKeys });
    const { OS_AUTH_URL, OS_PROJECT_NAME } = password;
    expect(await call({ ...keys, OS_AUTH_URL, OS_PROJECT_NAME }, emulated)).toBe(`200 /v2/${emulated.projectId}/datasets/d/tasks`);
    expect(emulated.asked(PROJECTS)).toBe(1);
  });
});
