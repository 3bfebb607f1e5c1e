import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { createModelArtsClient, type ModelArtsClientOptions } from '@modelarts-openapi/client';
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
const task = get.responses['200'].content['application/json'].examples['auto-labeling-vendor-page']?.value;

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

const json = (status: number, body: unknown): RequestListener => (_request, response) =>
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

  test('keeps the path of the endpoint, with or without a slash at its end', async () => {
    const endpoint = await serve(json(200, task));
    await createModelArtsClient({ endpoint: `${endpoint}/gateway/`, projectId: 'p1', token }).GET(PATH, { params });
    await createModelArtsClient({ endpoint: new URL(`${endpoint}/gateway`), projectId: 'p1', token }).GET(PATH, { params });
    expect(requests.map(({ url }) => url?.split('/v2')[0])).toEqual(['/gateway', '/gateway']);
  });

  test.each([400, 401, 403, 404, 408, 429, 500, 503])('gives the error body of a %i', async (status) => {
    const body = { error_code: 'ModelArts.4127', error_msg: 'Token authentication expired.' };
    const endpoint = await serve(json(status, body));
    const { data, error, response } = await createModelArtsClient({ endpoint, projectId: 'p1', token }).GET(PATH, { params });
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
    [{ region: undefined }, 'region: expected a region such as eu-de, or give an endpoint, got undefined'],
    [{ region: 'evil.example/' }, 'region: expected a region such as eu-de, or give an endpoint, got "evil.example/"'],
    [{ domain: 'evil.example' }, 'domain: expected one of otc.t-systems.com, '],
    [{ endpoint: 'localhost' }, 'endpoint: expected an http or https address'],
    [{ endpoint: 'ftp://127.0.0.1/x' }, 'got ftp://127.0.0.1'],
    [{ endpoint: 'https://127.0.0.1?token=hidden' }, 'got https://127.0.0.1'],
    [{ projectId: '' }, 'projectId: expected letters, digits, _ and -, got ""'],
    [{ projectId: '../..' }, 'projectId: expected letters, digits, _ and -, got "../.."'],
    [{ token: '' }, 'token: expected a token'],
    [{ token: undefined }, 'token: expected a token'],
    [{ token: 'line\nbreak' }, 'token: expected a token'],
  ])('%j are refused in words', (wrong, message) => {
    expect(() => createModelArtsClient({ ...good, ...wrong } as ModelArtsClientOptions)).toThrow(message);
  });

  test('that are secret appear in no message', () => {
    const secret = 'hunter2';
    for (const wrong of [
      { token: `${secret}\n` },
      { endpoint: `https://user:${secret}@127.0.0.1` },
      { endpoint: `https://127.0.0.1?token=${secret}` },
      { endpoint: `https://user:${secret}@` },
    ]) {
      const create = () => createModelArtsClient({ ...good, ...wrong } as ModelArtsClientOptions);
      expect(create).toThrow(TypeError);
      expect(create).not.toThrow(secret);
    }
  });

  test('that are secret appear in no client', () => {
    const client = createModelArtsClient({ region: 'eu-de', projectId: 'p1', token });
    expect(inspect(client, { depth: Infinity, showHidden: true })).not.toContain(token);
    expect(JSON.stringify(client)).not.toContain(token);
  });
});
