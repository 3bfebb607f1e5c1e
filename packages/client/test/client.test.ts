import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import {
  accessKeyAuthentication,
  createModelArtsClient,
  type ModelArtsClientOptions,
  waitForIntelligentTask,
} from '@modelarts-openapi/client';
import { description } from '@modelarts-openapi/spec';
import { afterEach, describe, expect, test } from 'vitest';

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
const params = { path: { dataset_id: 'OBegCXHxTJ2JHRAZWr0', task_id: 'r0jT2zwxBDKf8KEnSuZ' } };
const token = 'MIIEvgYJKoZIhvcNAQcCoIIE';

interface Examples {
  get: {
    responses: Record<'200', { content: { 'application/json': { examples: Record<string, { value: object }> } } }>;
  };
}
const { get } = description.paths[PATH] as unknown as Examples;
const task = get.responses['200'].content['application/json'].examples['auto-label-vendor-page']?.value;

let server: Server;
const requests: IncomingMessage[] = [];

async function serve(answer: RequestListener): Promise<string> {
  server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  requests.length = 0;
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
});

const json =
  (status: number, body: unknown): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

describe('a call', () => {
  test('gets a task from a server', async () => {
    const endpoint = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token });

    const { data, error, response } = await client.GET(PATH, { params });

    expect(data).toEqual(task);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  test('has an answer that can be read in every way, as often as wanted', async () => {
    const endpoint = await serve(json(200, task));
    // A program may have no more than one answer for all that it asks in its tests.
    const answer = Response.json(task);
    for (const fetch of [undefined, async () => answer, async () => answer]) {
      const client = createModelArtsClient({ endpoint, projectId: 'p1', token, ...(fetch && { fetch }) });
      const read = async (response: Response) => {
        const one = response.clone();
        const { body, bodyUsed } = response;
        const whole = [new Response(body), one, new Response(await response.arrayBuffer()), new Response(await response.blob()), response];
        const texts = await Promise.all(whole.map((each) => each.text()));
        return { texts: new Set(texts), json: await response.json(), bodyUsed, url: response.url, type: one.headers.get('content-type') };
      };
      const seen: unknown[] = [];
      client.use({ onResponse: async ({ response }) => void seen.push(await read(response)) });
      const { data, response } = await client.GET(PATH, { params });
      seen.push(await read(response));

      expect(data).toEqual(task);
      const url = `${endpoint}/v2/p1/datasets/OBegCXHxTJ2JHRAZWr0/tasks/r0jT2zwxBDKf8KEnSuZ`;
      const all = { texts: new Set([JSON.stringify(task)]), json: task, bodyUsed: false, url, type: 'application/json' };
      expect(seen).toEqual([all, all]);
    }
    expect(requests).toHaveLength(1);
  });

  test('fills in the project and sends the token', async () => {
    const endpoint = await serve(json(200, task));
    await createModelArtsClient({ endpoint, projectId: 'p1', token }).GET(PATH, { params });

    expect(requests).toHaveLength(1);
    expect(requests[0]?.method).toBe('GET');
    expect(requests[0]?.url).toBe('/v2/p1/datasets/OBegCXHxTJ2JHRAZWr0/tasks/r0jT2zwxBDKf8KEnSuZ');
    expect(requests[0]?.headers['x-auth-token']).toBe(token);
  });

  test('fills in the project whichever way it is made', async () => {
    const endpoint = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token });
    await client.request('get', PATH, { params });
    expect(requests[0]?.url).toBe('/v2/p1/datasets/OBegCXHxTJ2JHRAZWr0/tasks/r0jT2zwxBDKf8KEnSuZ');
  });

  test('fills in the project where nothing else stands in the path, and nothing is given', async () => {
    const endpoint = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p 1', token });
    const seen: string[] = [];
    client.use({ onRequest: ({ request }) => void seen.push(request.url), onResponse: ({ response }) => void seen.push(response.url) });
    const call = client.GET as unknown as (path: string, init?: object) => Promise<unknown>;
    await call('/v2/{project_id}/datasets');
    await call('/v2/{project_id}/datasets', { params: { query: { search: '{x}' } } });
    expect(requests.map(({ url }) => url)).toEqual(['/v2/p%201/datasets', '/v2/p%201/datasets?search=%7Bx%7D']);
    expect(seen.every((url) => url.startsWith(`${endpoint}/v2/p%201/datasets`))).toBe(true);
    await expect(call(PATH)).rejects.toThrow('dataset_id: expected one segment of a path, got undefined');
    expect(requests).toHaveLength(2);
  });

  test('may be made anew by middleware', async () => {
    const endpoint = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token });
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { 'X-Added': 'yes' } }) });
    await client.GET(PATH, { params });
    expect(requests[0]?.headers['x-added']).toBe('yes');
  });

  test('keeps the path of the endpoint, with or without a slash at its end', async () => {
    const endpoint = await serve(json(200, task));
    await createModelArtsClient({ endpoint: `${endpoint}/gateway/`, projectId: 'p1', token }).GET(PATH, { params });
    await createModelArtsClient({ endpoint: new URL(`${endpoint}/gateway`), projectId: 'p1', token }).GET(PATH, { params });
    expect(requests.map(({ url }) => url?.split('/v2')[0])).toEqual(['/gateway', '/gateway']);
  });

  test.each([400, 401, 403, 404, 408, 429, 500, 503])('gives the error body of a %i', async (status) => {
    const body = { error_code: 'ModelArts.4127', error_msg: 'Token authentication expired.' };
    const endpoint = await serve(json(status, body));
    const { data, error, response } = await createModelArtsClient({ endpoint, projectId: 'p1', token, retry: { attempts: 1 } }).GET(PATH, {
      params,
    });
    expect(data).toBeUndefined();
    expect(error).toEqual(body);
    expect(response.status).toBe(status);
  });

  test('goes through the fetch that it is given', async () => {
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request);
      return Response.json(task);
    };
    const options = { region: 'eu-nl', projectId: 'p1', token, fetch } satisfies ModelArtsClientOptions;
    await createModelArtsClient(options).GET(PATH, { params });
    await createModelArtsClient({ ...options, region: 'cn-north-4', domain: 'myhuaweicloud.com' }).GET(PATH, { params });
    expect(sent.map(({ url }) => new URL(url).host)).toEqual([
      'modelarts.eu-nl.otc.t-systems.com',
      'modelarts.cn-north-4.myhuaweicloud.com',
    ]);
  });
});

describe('options', () => {
  const good = { region: 'eu-de', projectId: 'p1', token };

  test.each([
    [{ region: undefined }, 'region, endpoint: expected a region or an https address'],
    [{ region: 'evil.example/' }, 'region, endpoint: expected a region or an https address'],
    [{ region: 'evil.example#' }, 'region, endpoint: expected a region or an https address'],
    [{ region: 'evil.example?' }, 'region, endpoint: expected a region or an https address'],
    [{ endpoint: '127.0.0.1' }, 'region, endpoint: expected a region or an https address'],
    [{ endpoint: 'ftp://127.0.0.1/x' }, 'region, endpoint: expected a region or an https address'],
    [{ endpoint: 'http://modelarts.example' }, '(http to this machine only)'],
    [{ endpoint: 'http://127.0.0.1.example' }, '(http to this machine only)'],
    [{ endpoint: 'https://127.0.0.1?token=hidden' }, 'no user, no query'],
    [{ projectId: '' }, 'project_id: expected one segment of a path, got ""'],
    [{ projectId: undefined }, 'project_id: expected one segment of a path, got undefined'],
    [{ token: '' }, 'token: expected visible ASCII'],
    [{ token: undefined }, 'token: expected visible ASCII'],
    [{ token: 'line\nbreak' }, 'token: expected visible ASCII'],
  ])('%j are refused in words', (wrong, message) => {
    expect(() => createModelArtsClient({ ...good, ...wrong } as ModelArtsClientOptions)).toThrow(TypeError);
    expect(() => createModelArtsClient({ ...good, ...wrong } as ModelArtsClientOptions)).toThrow(message);
  });

  test.each(['http://localhost:1', 'http://127.9.9.9', 'http://[::1]:1/x/', 'https://api.example/x'])('%s is an endpoint', (endpoint) => {
    expect(() => createModelArtsClient({ endpoint, projectId: 'p1', token })).not.toThrow();
  });
});

describe('a parameter of the path', () => {
  test.each(['', '.', '..', 'a\nb', '\u0000', '\ud800', undefined, null, 7])('%j is refused before anything is sent', async (task_id) => {
    const endpoint = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token });
    const call = client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: task_id as string } } });
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow('task_id: expected one segment of a path, got ');
    expect(requests).toEqual([]);
  });

  test.each(['a/b', '../..', 'a?b#c', '%2e%2e', '{project_id}', 'ü ;,'])('%j arrives as one segment', async (task_id) => {
    const endpoint = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token });
    await client.GET(PATH, { params: { path: { dataset_id: 'd', task_id } } });
    const segments = requests[0]?.url?.split('/') ?? [];
    expect(segments).toHaveLength(7);
    expect(decodeURIComponent(segments[6] ?? '')).toBe(task_id);
  });
});

describe('a secret', () => {
  const secret = 'hunter2hunter2';

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
    const endpoint = await serve(json(503, { error_code: 'ModelArts.4700', error_msg: 'Unavailable gateway.' }));
    const sign = accessKeyAuthentication({ accessKey: 'AK', secretKey: secret, securityToken: secret });
    const seen: unknown[] = [];
    for (const proof of [{ token: secret }, { token: () => secret }, { authentication: sign }]) {
      const client = createModelArtsClient({ endpoint, projectId: 'p1', retry: { attempts: 1 }, ...proof });
      // What middleware sees, it may log.
      client.use({ onResponse: ({ request, response, options }) => void seen.push([...request.headers], [...response.headers], options) });
      const answer = await client.GET(PATH, { params });
      const error = await waitForIntelligentTask(client, { datasetId: 'd', taskId: 't', timeout: 1_000 }).catch((error: Error) => error);
      seen.push(client, sign, answer, error);
    }
    server.closeAllConnections();
    server.close();
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token: secret, retry: { attempts: 1 } });
    seen.push(await client.GET(PATH, { params }).catch((error: Error) => error));
    expect(seen).toHaveLength(31);
    for (const one of seen) {
      expect(inspect(one, { depth: Infinity, showHidden: true })).not.toContain(secret);
      expect(JSON.stringify(one) ?? '').not.toContain(secret);
    }
  });

  test('that a provider gets wrong is not in the error', async () => {
    const client = createModelArtsClient({ region: 'eu-de', projectId: 'p1', token: () => `${secret}\n` });
    const error = await client.GET(PATH, { params }).catch((error: Error) => error);
    expect(error).toBeInstanceOf(TypeError);
    expect(inspect(error, { depth: Infinity })).not.toContain(secret);
  });

  test('goes to the endpoint only', async () => {
    const endpoint = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint: `${endpoint}/api`, projectId: 'p1', token });
    for (const baseUrl of ['http://127.0.0.1:9', endpoint, `${endpoint}/apix`]) {
      await expect(client.GET(PATH, { params, baseUrl })).rejects.toThrow(`baseUrl: expected ${endpoint}/api`);
    }
    expect(requests).toEqual([]);
  });

  test('does not follow a redirect', async () => {
    const endpoint = await serve((request, response) => {
      if (request.url === '/elsewhere') response.end('{}');
      else response.writeHead(302, { Location: '/elsewhere', 'X-Request-Id': 'r1' }).end();
    });
    const call = createModelArtsClient({ endpoint, projectId: 'p1', token }).GET(PATH, { params });
    await expect(call).rejects.toMatchObject({ name: 'InvalidResponseError', status: 302, requestId: 'r1', method: 'GET' });
    expect(requests).toHaveLength(1);
  });
});
