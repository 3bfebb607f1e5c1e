import { inspect } from 'node:util';
import {
  accessKeyAuthentication,
  createModelArtsClient,
  type ModelArtsClientOptions,
  waitForIntelligentTask,
} from '@modelarts-openapi/client';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json, serve } from '../serve.js';
import { PATH, params, task, token } from './task.js';

describe('a secret', () => {
  const secret = 'hunter2hunter2';

  // Any text at all, with a marker in it: what cannot stand in a header is what `Headers` repeats in its error.
  const marked = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })).map(([a, b]) => a + secret + b);

  test.each<[string, (text: string) => Partial<ModelArtsClientOptions>]>([
    ['token', (text) => ({ token: text })],
    ['token from a provider', (text) => ({ token: () => text })],
    ['access key', (text) => ({ token: undefined, authentication: accessKeyAuthentication({ accessKey: text, secretKey: secret }) })],
    ['secret key', (text) => ({ token: undefined, authentication: accessKeyAuthentication({ accessKey: 'AK', secretKey: text }) })],
    [
      'security token',
      (text) => ({ token: undefined, authentication: accessKeyAuthentication({ accessKey: 'AK', secretKey: 'SK', securityToken: text }) }),
    ],
    ['header', (text) => ({ headers: { 'X-Secret': text } })],
    ['name of a header', (text) => ({ headers: { [text]: 'x' } })],
  ])('that is a %s is in no error, whatever text it is', async (_what, optionsOf) => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(marked, async (text) => {
        let sent = false;
        const fetch = async () => {
          sent = true;
          return Response.json(task);
        };
        const call = async () => {
          const options = { region: 'eu-de', projectId: 'p1', token, fetch, ...optionsOf(text) } as ModelArtsClientOptions;
          await createModelArtsClient(options).GET(PATH, { params });
        };
        const error = await call().catch((error: unknown) => error);
        if (!error) return;
        refused++;
        expect(sent).toBe(false);
        expect(error).toBeInstanceOf(TypeError);
        expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(secret);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(_what === 'secret key' ? -1 : 0);
  });

  test('that is a header of a call is in no error', async () => {
    const client = createModelArtsClient({ region: 'eu-de', projectId: 'p1', token });
    for (const given of [
      { headers: { 'X-Secret': `line\n${secret}` } },
      { params: { ...params, header: { 'X-Secret': `line\n${secret}` } } },
    ]) {
      const error = await client.GET(PATH, { params, ...given } as never).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(TypeError);
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(secret);
    }
  });

  test('that stands in the address of a call is in no error', async () => {
    const client = createModelArtsClient({ region: 'eu-de', projectId: 'p1', token });
    for (const middleware of [undefined, [{ onRequest: () => {} }]]) {
      const call = client.GET(PATH, { params, baseUrl: `https://user:${secret}@127.0.0.1`, ...(middleware && { middleware }) });
      const error = await call.catch((error: unknown) => error);
      expect(error).toBeInstanceOf(TypeError);
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(secret);
    }
  });

  test('is in nothing that is told of an attempt', async () => {
    const told: unknown[] = [];
    const sign = accessKeyAuthentication({ accessKey: 'AK', secretKey: secret, securityToken: secret });
    for (const proof of [{ token: secret }, { token: () => secret }, { authentication: sign }]) {
      for (const fetch of [
        async (request: Request) => Promise.reject(new Error(`failed: ${JSON.stringify([...request.headers])}`)),
        async () => Response.json({}, { status: 503, headers: { 'Retry-After': '0' } }),
      ]) {
        const onAttempt = (attempt: unknown) => told.push(attempt);
        const client = createModelArtsClient({ region: 'eu-de', projectId: 'p1', fetch, retry: { attempts: 2 }, onAttempt, ...proof });
        await client.GET(PATH, { params: { ...params, query: { secret } } } as never).catch(() => {});
      }
    }
    expect(told).toHaveLength(12);
    expect(inspect(told, { depth: Infinity, showHidden: true })).not.toContain(secret);
  });

  test.each([
    { token: `${secret}\n` },
    { endpoint: `https://user:${secret}@127.0.0.1` },
    { endpoint: `https://127.0.0.1?token=${secret}` },
    { endpoint: `https://user:${secret}@` },
    { token: undefined, authentication: undefined, endpoint: `http://${secret}.example` },
  ])('is in no message about options (%#)', (wrong) => {
    const options = { projectId: 'p1', token, region: 'eu-de', ...wrong } as unknown as ModelArtsClientOptions;
    let message = '';
    try {
      createModelArtsClient(options);
    } catch (error) {
      message = inspect(error, { depth: Infinity, showHidden: true });
    }
    expect(message).toContain('TypeError');
    expect(message).not.toContain(secret);
  });

  test('is in nothing that the client makes', async () => {
    const { endpoint, close } = await serve(json(503, { error_code: 'ModelArts.4700', error_msg: 'Unavailable gateway.' }));
    const sign = accessKeyAuthentication({ accessKey: 'AK', secretKey: secret, securityToken: secret });
    const seen: unknown[] = [];
    for (const proof of [{ token: secret }, { token: () => secret }, { authentication: sign }]) {
      const client = createModelArtsClient({ endpoint, projectId: 'p1', retry: { attempts: 1 }, ...proof });
      // What middleware sees, it may log.
      client.use({ onResponse: ({ request, response, options }) => void seen.push([...request.headers], [...response.headers], options) });
      const answer = await client.GET(PATH, { params });
      const error = await waitForIntelligentTask(client, { datasetId: 'd', taskId: 't' }, { timeout: 1_000 }).catch(
        (error: Error) => error,
      );
      seen.push(client, sign, answer, error);
    }
    await close();
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token: secret, retry: { attempts: 1 } });
    seen.push(await client.GET(PATH, { params }).catch((error: Error) => error));
    for (const answer of [new Response('<html>'), new Response('', { status: 302 })]) {
      const options = { region: 'eu-de', projectId: 'p1', token: secret, fetch: async () => answer } as const;
      seen.push(
        await createModelArtsClient(options)
          .GET(PATH, { params })
          .catch((error: Error) => error),
      );
    }
    expect(seen).toHaveLength(33);
    for (const one of seen) {
      expect(inspect(one, { depth: Infinity, showHidden: true })).not.toContain(secret);
      expect(JSON.stringify(one) ?? '').not.toContain(secret);
    }
  });

  test('that signs is in no request', async () => {
    const sent: string[] = [];
    const fetch = async (request: Request) => {
      sent.push(inspect([request.url, ...request.headers, await request.text()]));
      return Response.json(task);
    };
    for (const key of [{ accessKey: 'AK', secretKey: secret }, () => ({ accessKey: 'AK', secretKey: secret, securityToken: 'ST' })]) {
      const authentication = accessKeyAuthentication(key);
      const client = createModelArtsClient({ region: 'eu-de', projectId: 'p1', authentication, fetch });
      await client.GET(PATH, { params });
      await client.PUT(PATH as never, { params, body: { a: 1 } } as never);
    }
    expect(sent).toHaveLength(4);
    for (const one of sent) {
      expect(one).toContain('Signature=');
      for (const form of ['utf8', 'hex', 'base64'] as const) expect(one).not.toContain(Buffer.from(secret).toString(form));
    }
  });

  test('that a provider gets wrong is not in the error', async () => {
    const client = createModelArtsClient({ region: 'eu-de', projectId: 'p1', token: () => `${secret}\n` });
    const error = await client.GET(PATH, { params }).catch((error: Error) => error);
    expect(error).toBeInstanceOf(TypeError);
    expect(inspect(error, { depth: Infinity })).not.toContain(secret);
  });

  test('goes to the endpoint only', async () => {
    const { endpoint, requests } = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint: `${endpoint}/api`, projectId: 'p1', token });
    for (const baseUrl of ['http://127.0.0.1:9', endpoint, `${endpoint}/apix`]) {
      await expect(client.GET(PATH, { params, baseUrl })).rejects.toThrow(`baseUrl: expected ${endpoint}/api`);
    }
    expect(requests).toEqual([]);
  });

  test('does not follow a redirect', async () => {
    const { endpoint, requests } = await serve((request, response) => {
      if (request.url === '/elsewhere') response.end('{}');
      else response.writeHead(302, { Location: '/elsewhere', 'X-Request-Id': 'r1' }).end();
    });
    const call = createModelArtsClient({ endpoint, projectId: 'p1', token }).GET(PATH, { params });
    await expect(call).rejects.toMatchObject({ name: 'InvalidResponseError', status: 302, requestId: 'r1', method: 'GET' });
    expect(requests).toHaveLength(1);
  });
});
