import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js';
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js';
import {
  type AccessKeySource,
  accessKeyAuthentication,
  type CallOptions,
  createModelArtsClient,
  listIntelligentTasks,
  type StartIntelligentTaskRequest,
  startIntelligentTask,
  stopIntelligentTask,
  type Token,
} from '@modelarts-openapi/client';
import { createEmulator } from '@modelarts-openapi/emulator';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { arbitraryOf } from './arbitrary.js';
import { PATH } from './bench.js';

describe('a token provider', () => {
  function setUp(token: Token) {
    const emulator = createEmulator();
    const { datasetId: dataset_id, taskId: task_id } = emulator.intelligentTasks.add({
      kind: 'auto-label',
      outcome: 'succeeded',
      projectId: 'p1',
    });
    const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', fetch: emulator.fetch, token });
    return {
      emulator,
      call: (options: CallOptions & { signal?: AbortSignal } = {}) =>
        client.GET(PATH, { params: { path: { dataset_id, task_id } }, ...options }),
    };
  }

  test('is asked with the first request, and not again while its token is good', async () => {
    let asked = 0;
    const { call } = setUp(() => `token-${++asked}`);
    expect(asked).toBe(0);
    await call();
    await call();
    expect(asked).toBe(1);
  });

  test('is asked once for many requests at a time, also when all of them are refused', async () => {
    let asked = 0;
    const { call, emulator } = setUp(async () => `token-${++asked}`);
    await Promise.all([call(), call(), call()]);
    expect(asked).toBe(1);
    // It expires before, or else the first of them alone would be refused.
    emulator.fail('expired-token');
    await emulator.fetch('http://localhost/v2/p1/datasets/d/tasks', { headers: { 'X-Auth-Token': 'token-1' } });
    const answers = await Promise.all(Array.from({ length: 20 }, () => call()));
    expect(answers.every(({ data }) => data)).toBe(true);
    expect(emulator.requests().requests.filter(({ status }) => status === 401)).toHaveLength(1 + 20);
    expect(asked).toBe(2);
  });

  test('is asked once more for a refused request, no more', async () => {
    let asked = 0;
    const { call, emulator } = setUp(() => `token-${++asked}`);
    emulator.fail({ fault: 'status', status: 401 }, { times: 10 });
    const { response } = await call();
    expect(response.status).toBe(401);
    expect(asked).toBe(2);
    expect(emulator.requests().count).toBe(2);
  });

  test('that fails is a lost connection: it is asked again, and its error is the cause', async () => {
    let asked = 0;
    const down = new Error('identity service is down');
    const passing = setUp(async () => {
      if (++asked === 1) throw down;
      return 'token';
    });
    expect((await passing.call()).data).toBeDefined();
    expect(asked).toBe(2);
    const failing = setUp(async () => {
      throw down;
    });
    await expect(failing.call({ retry: { attempts: 1 } })).rejects.toMatchObject({
      name: 'ConnectionError',
      message: 'the provider of the token failed',
      cause: down,
    });
    expect(failing.emulator.requests().count).toBe(0);
  });

  test('that fails does not keep a POST from being sent again, as nothing was sent', async () => {
    let asked = 0;
    const fetch = vi.fn(async () => Response.json({ task_id: 't' }));
    const token = async () => {
      if (++asked === 1) throw new Error('identity service is down');
      return 'token';
    };
    const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token, fetch });
    await startIntelligentTask(client, { datasetId: 'd', body: { task_type: 'auto-label' } });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a mistake in it', new TypeError('Cannot read properties of undefined')],
    ['a wrong password', Object.assign(new Error('wrong password'), { status: 401 })],
  ])('that fails with %s is not asked again and again: it would lock the account', async (_what, error) => {
    const provider = vi.fn(async () => {
      throw error;
    });
    await expect(setUp(provider).call()).rejects.toBe(error);
    expect(provider).toHaveBeenCalledTimes(1);
  });

  test('that hangs holds no call beyond its time, and not the next one', async () => {
    let asked = 0;
    const { call } = setUp(() => (++asked === 1 ? new Promise<string>(() => {}) : 'token'));
    await expect(call({ timeout: 20 })).rejects.toMatchObject({
      name: 'DeadlineError',
      message: 'no answer in 20 ms: the provider of the token gave none',
    });
    expect((await call()).data).toBeDefined();
    expect(asked).toBe(2);
  });

  test('that hangs holds no call that is given up by its caller, and not the next one', async () => {
    let asked = 0;
    const { call } = setUp(() => (++asked === 1 ? new Promise<string>(() => {}) : 'token'));
    const controller = new AbortController();
    const given = call({ signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 10);
    await expect(given).rejects.toThrow('enough');
    expect((await call()).data).toBeDefined();
  });

  test.each([undefined, null, 7, '', {}, 'line\nbreak'])('that gives %j sends none', async (given) => {
    const { call, emulator } = setUp((() => given) as () => string);
    await expect(call()).rejects.toThrow('token: expected visible ASCII');
    expect(emulator.requests().count).toBe(0);
  });
});

describe('a provider of access keys', () => {
  const keyOf = (number: number) => ({ accessKey: `AK${number}`, secretKey: `secret-${number}`, securityToken: `security-${number}` });

  function setUp(source: AccessKeySource, answer = (_sent: Headers) => 200) {
    const sent: Headers[] = [];
    const client = createModelArtsClient({
      endpoint: 'http://localhost',
      projectId: 'p1',
      authentication: accessKeyAuthentication(source),
      fetch: async ({ headers }) => {
        sent.push(headers);
        return Response.json({}, { status: answer(headers) });
      },
    });
    const call = (options: CallOptions = {}) => client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: 't' } }, ...options });
    return { sent, call };
  }

  test('is asked with the first request, once for many, and signs with the key and its security token', async () => {
    const provider = vi.fn(async () => keyOf(1));
    const { sent, call } = setUp(provider);
    expect(provider).not.toHaveBeenCalled();
    await Promise.all([call(), call(), call()]);
    expect(provider).toHaveBeenCalledTimes(1);
    expect(sent.map((headers) => headers.get('X-Security-Token'))).toEqual(Array(3).fill('security-1'));
    expect(sent[0]!.get('Authorization')).toContain('Access=AK1, SignedHeaders=host;x-project-id;x-sdk-date;x-security-token,');
  });

  test('is asked again once its key is refused, and what it gives then signs all later calls', async () => {
    let asked = 0;
    const { sent, call } = setUp(
      () => keyOf(++asked),
      (headers) => (headers.get('X-Security-Token') === 'security-1' ? 401 : 200),
    );
    const calls = await Promise.all([call(), call()]);
    expect(calls.map(({ response }) => response.status)).toEqual([200, 200]);
    await call();
    expect(asked).toBe(2);
    expect(sent.at(-1)!.get('Authorization')).toContain('Access=AK2,');
  });

  test('that fails or hangs is a lost connection, and the error names it', async () => {
    const failing = setUp(async () => {
      throw new Error('no keys today');
    });
    await expect(failing.call({ retry: { attempts: 1 } })).rejects.toMatchObject({
      name: 'ConnectionError',
      message: 'the provider of the authentication failed',
    });
    const hanging = setUp(() => new Promise<never>(() => {}));
    await expect(hanging.call({ timeout: 20 })).rejects.toMatchObject({
      message: 'no answer in 20 ms: the provider of the authentication gave none',
    });
    expect([...failing.sent, ...hanging.sent]).toEqual([]);
  });

  test.each([
    [undefined, 'accessKey, secretKey: expected both'],
    ['AK', 'accessKey, secretKey: expected both'],
    [{ accessKey: 'AK' }, 'accessKey, secretKey: expected both'],
    [{ accessKey: 'AK', secretKey: 7 }, 'accessKey, secretKey: expected both'],
    [{ accessKey: 'A\nK', secretKey: 'S' }, 'accessKey: expected visible ASCII'],
    [{ accessKey: 'AK', secretKey: 'S', securityToken: 'a\nb' }, 'securityToken: expected visible ASCII'],
  ])('that gives %j signs nothing', async (given, message) => {
    const { sent, call } = setUp((() => given) as never);
    await expect(call()).rejects.toThrow(new TypeError(message));
    expect(sent).toEqual([]);
  });
});

describe('a signature', () => {
  const accessKey = 'AKIDEXAMPLE1234567890';
  const secretKey = 'secret key with ümlauts and spaces';

  /** What the vendor's own signer makes of the same request. */
  function vendor(request: Request, date: string, body: unknown, securityToken: string | undefined, projectId: string | undefined) {
    const { origin, pathname, searchParams } = new URL(request.url);
    const queryParams: Record<string, string[]> = Object.create(null);
    for (const [name, value] of searchParams) (queryParams[name] ??= []).push(value);
    const headers: Record<string, string> = { 'X-Sdk-Date': date };
    const type = request.headers.get('content-type');
    if (type) headers['content-type'] = type;
    if (securityToken) headers['X-Security-Token'] = securityToken;
    if (projectId) headers['X-Project-Id'] = projectId;
    const credentials = new BasicCredentials().withAk(accessKey).withSk(secretKey);
    const signed = AKSKSigner.sign(
      { endpoint: origin + pathname, method: request.method, headers, queryParams, data: body } as never,
      credentials,
    ) as Record<string, string>;
    return signed['Authorization'];
  }

  test('is the one of the vendor, byte for byte', async () => {
    // Segments as the API has them: the vendor's signer encodes other characters twice.
    const segment = fc.stringMatching(/^[A-Za-z0-9_~-][A-Za-z0-9_.~-]{0,20}$/);
    const text = fc.string({ unit: 'binary' });
    const requests = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
      path: fc.array(segment, { maxLength: 6 }),
      slash: fc.boolean(),
      query: fc.dictionary(text, fc.array(text, { minLength: 1, maxLength: 3 }), { maxKeys: 4, noNullPrototype: true }),
      // Stopping a task is a POST without a body.
      body: fc.option(fc.dictionary(text, fc.jsonValue(), { noNullPrototype: true }), { nil: undefined }),
      securityToken: fc.option(fc.stringMatching(/^[!-~]{1,40}$/), { nil: undefined }),
      projectId: fc.option(fc.stringMatching(/^[0-9a-f]{32}$/), { nil: undefined }),
      now: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
    });
    await fc.assert(
      fc.asyncProperty(requests, async ({ method, path, slash, query, body, securityToken, projectId, now }) => {
        const url = new URL(`https://modelarts.eu-de.otc.t-systems.com/${path.join('/')}${slash ? '/' : ''}`);
        for (const [name, values] of Object.entries(query)) for (const value of values) url.searchParams.append(name, value);
        const hasBody = body && method !== 'GET' && method !== 'DELETE';
        const init = hasBody ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {};
        const request = new Request(url, { method, ...init });
        const sign = accessKeyAuthentication({ accessKey, secretKey, ...(securityToken && { securityToken }) });
        const headers = new Headers(request.headers);
        await sign(headers, request, undefined, now.getTime(), projectId);

        const date = headers.get('x-sdk-date') ?? '';
        expect(date).toBe(`${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`);
        expect(headers.get('authorization')).toBe(vendor(request, date, hasBody ? body : undefined, securityToken, projectId));
        if (hasBody) expect(await request.json()).toEqual(JSON.parse(JSON.stringify(body)));
      }),
      { numRuns: 500 },
    );
  });

  test('covers the body and the query of what the client sends', async () => {
    const requests = fc.oneof(
      fc.record({ body: arbitraryOf('StartIntelligentTaskRequest') as fc.Arbitrary<StartIntelligentTaskRequest> }),
      fc.record({
        query: fc.record(
          { taskName: fc.string({ unit: 'grapheme' }), limit: fc.integer({ min: 1, max: 100 }) },
          { requiredKeys: [], noNullPrototype: true },
        ),
      }),
      fc.constant({ stop: true }),
    );
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const sent: Request[] = [];
        const client = createModelArtsClient({
          region: 'eu-de',
          projectId: 'p1',
          authentication: accessKeyAuthentication({ accessKey, secretKey }),
          fetch: async (request) => {
            sent.push(request);
            return Response.json({ task_id: 't', tasks: [] });
          },
        });
        if ('body' in request) await startIntelligentTask(client, { datasetId: 'd', body: request.body });
        else if ('query' in request) await listIntelligentTasks(client, { ...request.query, datasetId: 'd' });
        else await stopIntelligentTask(client, { datasetId: 'd', taskId: 't' });

        const [only] = sent as [Request];
        expect(sent).toHaveLength(1);
        const body = 'body' in request ? request.body : undefined;
        expect(only.headers.get('authorization')).toBe(vendor(only, only.headers.get('x-sdk-date') ?? '', body, undefined, 'p1'));
        expect(await only.text()).toBe(body ? JSON.stringify(body) : '');
      }),
      { numRuns: 300 },
    );
  });

  test.each([{ accessKey: '', secretKey }, { accessKey, secretKey: '' }, {}])('needs both keys (%#)', (keys) => {
    expect(() => accessKeyAuthentication(keys as never)).toThrow('accessKey, secretKey: expected both');
  });
});
