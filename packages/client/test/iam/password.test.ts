import { createModelArtsClient, listIntelligentTasks, type ModelArtsClient, waitForIntelligentTask } from '@modelarts-openapi/client';
import { passwordAuthentication } from '@modelarts-openapi/client/iam';
import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { authUrl, HOUR, setUp, TOKENS, user } from './set-up.js';

/** A client that signs in, what it signs in with, and how often it has. */
function signIn() {
  const { emulator, clock, iam, asked, projectId } = setUp();
  let isDown = false;
  const fetch: typeof emulator.fetch = async (request, init) => {
    if (isDown && new URL((request as Request).url).pathname === TOKENS) throw new TypeError('fetch failed');
    return emulator.fetch(request, init);
  };
  const authentication = passwordAuthentication({ ...iam, ...user, fetch, projectName: 'eu-de' });
  const client = createModelArtsClient({
    endpoint: 'http://localhost',
    projectId: authentication.projectId,
    authentication,
    fetch,
    clock,
    retry: { attempts: 1 },
  });
  return {
    emulator,
    clock,
    client,
    authentication,
    projectId,
    signedIn: () => asked(TOKENS),
    setDown: (value: boolean) => (isDown = value),
  };
}

const call = async (client: ModelArtsClient) => {
  const { response } = await client.GET('/v2/{project_id}/datasets/{dataset_id}/tasks', { params: { path: { dataset_id: 'd' } } });
  return response.status;
};

describe('who signs in with a password', () => {
  test('waits for a task of hours through expired tokens, and while IAM is down', async () => {
    let open = 0;
    const settle = async () => {
      do await new Promise(setImmediate);
      while (open > 0);
    };
    const clock = createManualClock({ settle });
    const emulator = createEmulator({ clock, tokens: [], iam: { users: [user] } });
    const durations = { queuing: HOUR, initialized: HOUR, running: 48 * HOUR };
    const { projectId, datasetId, taskId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded', durations });
    const began = clock.now();
    let isRefused = 0;
    const fetch = async (request: Request) => {
      open++;
      try {
        const hours = (clock.now() - began) / HOUR;
        const isDown = new URL(request.url).pathname === TOKENS && hours > 20 && hours < 25;
        if (isDown) throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
        const response = await emulator.fetch(request);
        if (response.status === 401) isRefused++;
        return new Response(await response.arrayBuffer(), response);
      } finally {
        open--;
      }
    };
    const authentication = passwordAuthentication({ authUrl, ...user, projectName: 'eu-de', fetch, clock });
    const client = createModelArtsClient({ endpoint: 'http://localhost', projectId, authentication, fetch, clock });
    const waiting = waitForIntelligentTask(client, { datasetId, taskId }, { clock, maxInterval: 600_000 });
    expect(await clock.run(waiting)).toMatchObject({ status: 3 });
    expect(isRefused).toBe(0);
  });

  test('is asked for with the first request, once for all, and knows the project', async () => {
    const { client, signedIn, authentication, projectId } = signIn();
    expect(signedIn()).toBe(0);
    expect(await Promise.all(Array.from({ length: 20 }, () => call(client)))).toEqual(Array(20).fill(200));
    expect(await authentication.projectId()).toBe(projectId);
    expect(signedIn()).toBe(1);
  });

  test('has a new token before the old one expires, and waits for none', async () => {
    const { client, clock, signedIn, authentication, setDown } = signIn();
    await call(client);
    const first = await authentication.token();
    await clock.advance(23 * HOUR);
    expect(await authentication.token()).toBe(first);
    // Five minutes before its end, while IAM is down: the token that there is still serves.
    setDown(true);
    await clock.advance(56 * 60_000);
    expect(await call(client)).toBe(200);
    setDown(false);
    await clock.advance(30_000);
    expect(await authentication.token()).toBe(first);
    await expect.poll(() => authentication.token()).not.toBe(first);
    expect(signedIn()).toBe(2);
    await clock.advance(HOUR);
    expect(await call(client)).toBe(200);
    expect(signedIn()).toBe(2);
  });

  test('is asked again when a token has expired that nobody renewed, before the API refuses it', async () => {
    const { client, clock, signedIn, emulator } = signIn();
    await call(client);
    await clock.advance(25 * HOUR);
    expect(await call(client)).toBe(200);
    expect(signedIn()).toBe(2);
    expect(emulator.requests().requests.filter(({ status }) => status === 401)).toEqual([]);
  });

  test('is left alone for half a minute where renewing fails, while the old token holds', async () => {
    const { clock, iam } = setUp();
    let asked = 0;
    let isDown = false;
    const fetch = (request: Request) => {
      asked++;
      // No try is worth another one here, so that each is one request.
      return isDown ? Promise.resolve(Response.json({ error: { code: 403, message: 'no' } }, { status: 403 })) : iam.fetch(request);
    };
    const { token } = passwordAuthentication({ ...iam, ...user, fetch, projectName: 'eu-de' });
    const first = await token();
    isDown = true;
    await clock.advance(24 * HOUR - 60_000);
    for (let second = 0; second < 60; second++) {
      expect(await token()).toBe(first);
      await clock.advance(1_000);
    }
    expect(asked).toBe(3);
    await expect(token()).rejects.toMatchObject({ status: 403 });
    isDown = false;
    expect(await token()).not.toBe(first);
  });

  test('is asked again where an answer was lost, although it is a POST', async () => {
    const { clock, iam } = setUp();
    const answers = [() => Response.json({}, { status: 502 }), () => Promise.reject(new TypeError('fetch failed'))];
    const signedIn = () => Response.json({ token: {} }, { status: 201, headers: { 'X-Subject-Token': 'a-token' } });
    const fetch = async () => (answers.shift() ?? signedIn)();
    const { token } = passwordAuthentication({ ...iam, ...user, fetch, projectName: 'eu-de' });
    expect(await clock.run(token())).toBe('a-token');
    expect(answers).toEqual([]);
  });

  test('gets another token when the API refuses one, once for all calls', async () => {
    const { client, emulator, signedIn } = signIn();
    await call(client);
    emulator.fail('expired-token');
    expect(await Promise.all(Array.from({ length: 20 }, () => call(client)))).toEqual(Array(20).fill(200));
    expect(signedIn()).toBe(2);
  });

  test('fails while IAM cannot be reached, and no longer', async () => {
    const { client, clock, setDown } = signIn();
    setDown(true);
    const failed = clock.run(call(client).catch((error: Error) => error));
    expect(await failed).toMatchObject({
      name: 'ConnectionError',
      message: 'the provider of the project ID failed',
      cause: { name: 'ConnectionError', url: 'https://iam.example.com/v3/auth/tokens' },
    });
    setDown(false);
    expect(await call(client)).toBe(200);
  });

  test('does not depend on what this machine takes for the time', async () => {
    const { emulator, iam } = setUp();
    const wrong = { now: () => 0, after: iam.clock.after };
    const authentication = passwordAuthentication({ ...iam, ...user, projectName: 'eu-de', clock: wrong });
    const token = await authentication.token();
    expect(await authentication.token()).toBe(token);
    expect(emulator.requests().count).toBe(1);
  });

  test('keeps a token when the time of day is set, and renews it when its time has passed', async () => {
    let asked = 0;
    let [day, passed] = [0, 0];
    const clock = { now: () => day, elapsed: () => passed, after: () => () => {} };
    const fetch = async () => {
      const token = { issued_at: '2026-01-01T00:00:00.000000Z', expires_at: '2026-01-01T01:00:00.000000Z' };
      return Response.json({ token }, { status: 201, headers: { 'X-Subject-Token': `token-${++asked}` } });
    };
    const { token } = passwordAuthentication({ authUrl, ...user, projectName: 'eu-de', fetch, clock });
    expect(await token()).toBe('token-1');
    for (day of [-24 * HOUR, 24 * HOUR]) expect(await token()).toBe('token-1');
    passed = HOUR;
    expect(await token()).toBe('token-2');
  });

  test('can name the project by its ID', async () => {
    const { iam } = setUp();
    const { projectId } = passwordAuthentication({ ...iam, ...user, projectId: 'a1b2' });
    expect(await projectId()).toBe('a1b2');
  });

  test('is refused with a wrong password, in words, and nothing is sent to the API', async () => {
    const { emulator, iam, clock } = setUp();
    const authentication = passwordAuthentication({ ...iam, ...user, password: 'hunter2', projectName: 'eu-de' });
    const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p', authentication, fetch: emulator.fetch, clock });
    await expect(Promise.resolve(listIntelligentTasks(client, { datasetId: 'd' }))).rejects.toMatchObject({
      name: 'ApiError',
      status: 401,
      error_code: '401',
      message: '401: The username or password is wrong.',
    });
    expect(emulator.requests().requests.map(({ path }) => path)).toEqual([TOKENS]);
  });

  test.each([
    { username: '' },
    { password: undefined },
    { userDomainName: 7 },
    { projectName: undefined },
    { authUrl: 'http://iam.example.com' },
    { authUrl: undefined },
  ])('names what is missing: %j', (wrong) => {
    const options = { authUrl: 'https://iam.example.com', ...user, projectName: 'eu-de', ...wrong };
    const [name = ''] = Object.keys(wrong);
    expect(() => passwordAuthentication(options as never)).toThrow(new RegExp(`^(region, )?${name}(, projectId)?: expected`));
  });

  test('finds IAM by region and domain, and by its address with or without the version', async () => {
    const asked: string[] = [];
    const fetch = async ({ url }: Request) => {
      asked.push(url);
      return Response.json({ token: {} }, { headers: { 'X-Subject-Token': 'a-token' } });
    };
    const rest = { ...user, projectName: 'p', fetch };
    await passwordAuthentication({ ...rest, region: 'eu-de' }).token();
    await passwordAuthentication({ ...rest, region: 'cn-north-4', domain: 'myhuaweicloud.com' }).token();
    await passwordAuthentication({ ...rest, authUrl: 'https://iam.example.com:443/v3/' }).token();
    await passwordAuthentication({ ...rest, authUrl: 'http://127.0.0.1:8080' }).token();
    const path = '/v3/auth/tokens?nocatalog=true';
    expect(asked).toEqual([
      `https://iam.eu-de.otc.t-systems.com${path}`,
      `https://iam.cn-north-4.myhuaweicloud.com${path}`,
      `https://iam.example.com${path}`,
      `http://127.0.0.1:8080${path}`,
    ]);
  });
});
