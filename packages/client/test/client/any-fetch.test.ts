// Whatever middleware or a `fetch` of somebody else does. SECURITY.md names these tests.
import {
  createModelArtsClient,
  type Fetch,
  type Middleware,
  startIntelligentTask,
  waitForIntelligentTask,
} from '@modelarts-openapi/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { json, serve } from '../serve.js';
import { PATH, params, task, token } from './task.js';

const platform = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = platform;
});

/** A server that redirects to another one, on another host. */
async function redirecting() {
  const other = await serve(json(200, task));
  const location = other.endpoint.replace('127.0.0.1', 'localhost');
  const first = await serve((_request, response) => response.writeHead(307, { Location: `${location}/` }).end());
  return { first, other };
}

const middlewares: [string, Middleware][] = [
  ['passes it on', { onRequest: ({ request }) => request }],
  ['copies it', { onRequest: ({ request }) => new Request(request) }],
  ['makes a new one that follows', { onRequest: ({ request }) => new Request(request, { redirect: 'follow' }) }],
  ['makes a new one of its address alone', { onRequest: ({ request }) => new Request(request.url) }],
];

// What monitoring puts in the place of the platform's `fetch`.
const wrappers: [string, (input: Request, init?: RequestInit) => Promise<Response>][] = [
  ['passes on what it gets', (...given) => platform(...given)],
  ['drops what comes second', (request) => platform(request)],
  ['passes on an address and what comes second', (url, init) => platform(url, init)],
  ['makes a request of its own', (request, init) => platform(new Request(request, init))],
];

describe.each(middlewares)('middleware that %s', (_what, middleware) => {
  test('does not take the token to where a redirect leads', async () => {
    const { first, other } = await redirecting();
    const client = createModelArtsClient({ endpoint: first.endpoint, projectId: 'p1', token });
    client.use(middleware);
    await expect(client.GET(PATH, { params })).rejects.toMatchObject({ name: 'InvalidResponseError', status: 307 });
    await expect(client.GET(PATH, { params, redirect: 'follow' })).rejects.toMatchObject({ name: 'InvalidResponseError', status: 307 });
    expect(first.requests.map(({ headers }) => headers['x-auth-token'])).toEqual([token, token]);
    expect(other.requests).toEqual([]);
  });

  test('loses neither timeout, retries nor the signal of the call', async () => {
    const silent = await serve(() => {});
    const failing = await serve(json(503, {}));
    const client = (endpoint: string) => {
      const client = createModelArtsClient({ endpoint, projectId: 'p1', token });
      client.use(middleware);
      return client;
    };
    await expect(client(silent.endpoint).GET(PATH, { params, timeout: 100 })).rejects.toMatchObject({
      name: 'DeadlineError',
      message: 'no answer in 100 ms',
    });
    const controller = new AbortController();
    const aborted = client(silent.endpoint).GET(PATH, { params, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(aborted).rejects.toThrow('enough');
    await client(failing.endpoint).GET(PATH, { params, retry: { attempts: 1 } });
    expect(failing.requests).toHaveLength(1);
  });
});

test.each(middlewares)('middleware that %s does not take a call around its dispatcher, which may be a proxy', async (_what, middleware) => {
  const client = createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, retry: { attempts: 1 } });
  client.use(middleware);
  const dispatch = vi.fn(() => {
    throw new Error('asked');
  });
  const posted = client.POST('/v2/{project_id}/datasets/{dataset_id}/tasks', {
    params: { path: { dataset_id: 'd' } },
    body: { task_type: 'auto-label' },
    dispatcher: { dispatch },
  });
  await expect(posted).rejects.toMatchObject({ name: 'ConnectionError' });
  expect(dispatch).toHaveBeenCalledTimes(1);
});

describe.each(wrappers)('a fetch that %s', (_what, wrapper) => {
  test.each(['of the platform', 'of the client', 'of the call'])(
    '%s proves who sends a request, and does not follow a redirect',
    async (where) => {
      const { first, other } = await redirecting();
      const good = await serve(json(200, task));
      const fetch = vi.fn(wrapper);
      if (where === 'of the platform') globalThis.fetch = fetch as typeof globalThis.fetch;
      const inClient = where === 'of the client' ? { fetch: fetch as Fetch } : {};
      const inCall = where === 'of the call' ? { fetch: fetch as Fetch } : {};
      const client = (endpoint: string) => createModelArtsClient({ endpoint, projectId: 'p1', token, ...inClient });

      expect((await client(good.endpoint).GET(PATH, { params, ...inCall })).data).toEqual(task);
      expect(good.requests[0]?.headers['x-auth-token']).toBe(token);
      const posted = client(good.endpoint).POST('/v2/{project_id}/datasets/{dataset_id}/tasks', {
        params: { path: { dataset_id: 'd' } },
        body: { task_type: 'auto-label' },
        ...inCall,
      });
      expect((await posted).response.status).toBe(200);
      await expect(client(first.endpoint).GET(PATH, { params, ...inCall })).rejects.toMatchObject({ status: 307 });
      expect(other.requests).toEqual([]);
      expect(fetch).toHaveBeenCalledTimes(3);
      for (const given of fetch.mock.calls) expect(given).toEqual([expect.any(Request)]);
    },
  );
});

test('a fetch that follows a redirect all the same is found out', async () => {
  const { first } = await redirecting();
  const fetch: Fetch = ({ url }) => platform(url);
  const client = createModelArtsClient({ endpoint: first.endpoint, projectId: 'p1', token, fetch });
  await expect(client.GET(PATH, { params })).rejects.toMatchObject({
    name: 'InvalidResponseError',
    message: 'the answer is a redirect (status 200)',
  });
});

test('a fetch that does not know the Request of the platform is a mistake that is told, once', async () => {
  // As node-fetch, and undici of another version, make an address of what they do not know.
  const fetch = vi.fn((request: Request) => platform(new URL(`${request}`)));
  const client = createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, fetch });
  const error = await client.GET(PATH, { params }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toBe("fetch: expected one that takes the platform's Request");
  expect(error.cause.code).toBe('ERR_INVALID_URL');
  expect(fetch).toHaveBeenCalledTimes(1);
});

describe('a proxy that does not make a connection', () => {
  /** What Node's fetch, and undici's, throws then. */
  const proxyAnswers = (status: number) => {
    const cause = Object.assign(new Error(`Proxy response (${status}) !== 200 when HTTP Tunneling`), { code: 'UND_ERR_ABORTED' });
    return new TypeError('fetch failed', { cause: Object.assign(new DOMException('Request was cancelled.', 'AbortError'), { cause }) });
  };

  test.each([
    [407, 1],
    [403, 1],
    [302, 1],
    [502, 2],
    [503, 2],
  ])('%i is told, and asked for %i times', async (status, times) => {
    const fetch = vi.fn(() => Promise.reject(proxyAnswers(status)));
    const client = createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, fetch, retry: { attempts: 2 } });
    // The API has not seen it, so that it may be sent again.
    await expect(startIntelligentTask(client, { datasetId: 'd', body: { task_type: 'auto-label' } })).rejects.toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining(`no complete answer: PROXY_${status}`),
      code: `PROXY_${status}`,
    });
    expect(fetch).toHaveBeenCalledTimes(times);
  });

  test('ends a wait at once where it will not', async () => {
    const fetch = vi.fn(() => Promise.reject(proxyAnswers(407)));
    const client = createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, fetch });
    await expect(waitForIntelligentTask(client, { datasetId: 'd', taskId: 't' })).rejects.toMatchObject({ code: 'PROXY_407' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

test.each(['http://127.0.0.1:9/v2', 'https://elsewhere.example/'])('middleware cannot take a request to %s', async (url) => {
  const fetch = vi.fn();
  const client = createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, fetch });
  client.use({ onRequest: () => new Request(url) });
  await expect(client.GET(PATH, { params })).rejects.toThrow('baseUrl: expected http://127.0.0.1:8');
  expect(fetch).not.toHaveBeenCalled();
});

test('a body that middleware has read is a mistake that is told once', async () => {
  const fetch = vi.fn();
  const client = createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, fetch });
  client.use({ onRequest: async ({ request }) => void (await request.text()) });
  await expect(startIntelligentTask(client, { datasetId: 'd', body: { task_type: 'auto-label' } })).rejects.toThrow(TypeError);
  expect(fetch).not.toHaveBeenCalled();
});

test('a signal that middleware gives a request ends the call', async () => {
  const { endpoint } = await serve(() => {});
  const client = createModelArtsClient({ endpoint, projectId: 'p1', token });
  const controller = new AbortController();
  client.use({ onRequest: ({ request }) => new Request(request, { signal: controller.signal }) });
  setTimeout(() => controller.abort(new Error('enough')), 50);
  await expect(client.GET(PATH, { params })).rejects.toThrow('enough');
});

test('middleware that hangs does not hold a call beyond its time', async () => {
  const client = createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, timeout: 20 });
  client.use({ onRequest: () => new Promise(() => {}) });
  await expect(client.GET(PATH, { params })).rejects.toMatchObject({ name: 'DeadlineError' });
});

describe('an answer of another kind of fetch', () => {
  test('may be a Proxy, as mocks give it, and be read again', async () => {
    const fetch = async () => new Proxy(Response.json(task), { get: (target, name) => Reflect.get(target, name, target) });
    // A function of the platform wants the answer itself.
    const bound = async () => {
      const answer = await fetch();
      return new Proxy(answer, {
        get: (target, name) => {
          const value = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    };
    for (const one of [fetch, bound]) {
      const client = createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, fetch: one });
      const { data, response } = await client.GET(PATH, { params });
      expect([data, await response.json(), await response.clone().json(), response.bodyUsed]).toEqual([task, task, task, false]);
    }
  });

  test('may have no stream, as in React Native', async () => {
    const fetch = async (request: Request) => {
      const { status, ok, headers } = new Response(null, { status: request.method === 'GET' ? 200 : 403 });
      const body = ok ? task : { error_code: 'ModelArts.4700', error_msg: 'no' };
      return { status, ok, headers, text: async () => JSON.stringify(body) } as Response;
    };
    const client = createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, fetch });
    expect((await client.GET(PATH, { params })).data).toEqual(task);
    const started = startIntelligentTask(client, { datasetId: 'd', body: { task_type: 'auto-label' } });
    await expect(started).rejects.toMatchObject({ name: 'ApiError', status: 403, error_code: 'ModelArts.4700' });
  });

  test('is read from a stream of Node as well', async () => {
    const fetch = (async () => ({
      status: 200,
      ok: true,
      headers: new Headers(),
      body: (async function* () {
        yield new TextEncoder().encode(JSON.stringify(task));
      })(),
    })) as unknown as Fetch;
    const client = createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, fetch });
    expect((await client.GET(PATH, { params })).data).toEqual(task);
  });
});

describe('an answer that a fetch', () => {
  const clientOf = (fetch: Fetch) => createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, fetch });

  test('gives twice is read twice', async () => {
    const answer = Response.json(task);
    const client = clientOf(async () => answer);
    for (let times = 0; times < 3; times++) {
      const { data, response } = await client.GET(PATH, { params });
      expect(data).toEqual(task);
      expect(await response.json()).toEqual(task);
    }
  });

  test('has wrapped can be read again', async () => {
    const wrapped = new Proxy(Response.json(task), {
      get(target, name) {
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const { data, response } = await clientOf(async () => wrapped).GET(PATH, { params });
    expect(data).toEqual(task);
    expect(await response.json()).toEqual(task);
  });

  test('middleware gives a method of its own has that', async () => {
    const client = clientOf(async () => Response.json(task));
    client.use({
      onResponse({ response }) {
        response.json = async () => ({ status: 7 });
        return response;
      },
    });
    expect(await (await client.GET(PATH, { params })).response.json()).toEqual({ status: 7 });
  });

  test('sends in pieces, some of them within a letter, is read as it is', async () => {
    const client = clientOf(async () => {
      const bytes = new TextEncoder().encode(JSON.stringify({ task_name: 'äöü€😀' }));
      return new Response(
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        }),
      );
    });
    const { response } = await client.GET(PATH, { params });
    expect(await response.json()).toEqual({ task_name: 'äöü€😀' });
  });
});
