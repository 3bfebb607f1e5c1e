import { createModelArtsClient } from '@modelarts-openapi/client';
import { passwordAuthentication, temporaryAccessKeyAuthentication } from '@modelarts-openapi/client/iam';
import { describe, expect, test } from 'vitest';
import { authUrl, KEYS, setUp, TOKENS, user } from './set-up.js';

function signIn() {
  const { emulator, clock, iam, asked, projectId } = setUp();
  const sent: Headers[] = [];
  const fetch = async (request: Request) => {
    sent.push(request.headers);
    return emulator.fetch(request);
  };
  const password = passwordAuthentication({ ...iam, ...user, projectName: 'eu-de' });
  const authentication = temporaryAccessKeyAuthentication({ ...iam, authentication: password });
  const client = createModelArtsClient({ endpoint: 'http://localhost', projectId, authentication, fetch, clock });
  const call = async () => {
    const { response } = await client.GET('/v2/{project_id}/datasets/{dataset_id}/tasks', { params: { path: { dataset_id: 'd' } } });
    return response.status;
  };
  return { emulator, clock, projectId, sent, call, obtained: () => asked(KEYS), signedIn: () => asked(TOKENS) };
}

describe('a temporary access key', () => {
  test('signs what is sent, with its security token and the project', async () => {
    const { call, sent, projectId, obtained } = signIn();
    expect(await Promise.all([call(), call(), call()])).toEqual([200, 200, 200]);
    expect(obtained()).toBe(1);
    const [headers] = sent as [Headers];
    expect(headers.get('Authorization')).toContain('SignedHeaders=host;x-project-id;x-sdk-date;x-security-token,');
    expect(headers.get('X-Project-Id')).toBe(projectId);
    expect(headers.get('X-Security-Token')).toMatch(/^security\./);
    expect(headers.has('X-Auth-Token')).toBe(false);
  });

  test('is another one before the old one expires, with the same token', async () => {
    const { call, clock, sent, obtained, signedIn } = signIn();
    await call();
    // Of its 15 minutes one is left, in which nobody has to wait for another one.
    await clock.advance(14 * 60_000);
    await call();
    await clock.advance(0);
    await call();
    const [first, second, third] = sent.map((headers) => headers.get('X-Security-Token'));
    expect([obtained(), second === first, third === first]).toEqual([2, true, false]);

    for (let minute = 0; minute <= 60; minute += 5) {
      expect(await call()).toBe(200);
      await clock.advance(5 * 60_000);
    }
    expect(obtained()).toBeGreaterThan(3);
    expect(new Set(sent.map((headers) => headers.get('X-Security-Token'))).size).toBeGreaterThan(3);
    expect(signedIn()).toBe(1);
  });

  test('is another one when the API refuses it', async () => {
    const { call, emulator, obtained } = signIn();
    await call();
    emulator.fail({ fault: 'status', status: 401 });
    expect(await call()).toBe(200);
    expect(obtained()).toBe(2);
  });

  test('is asked for with a new token where IAM refuses the old one', async () => {
    const { call, clock, signedIn } = signIn();
    await call();
    await clock.advance(25 * 3_600_000);
    expect(await call()).toBe(200);
    expect(signedIn()).toBe(2);
  });

  test.each([899, 86_401, 1.5, Number.NaN, '900'])('does not hold for %j seconds', (durationSeconds) => {
    const options = { authUrl, authentication: async () => {}, durationSeconds } as never;
    expect(() => temporaryAccessKeyAuthentication(options)).toThrow('durationSeconds: expected an integer from 900 to 86400');
  });
});
