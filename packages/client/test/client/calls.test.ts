import { createModelArtsClient, type ModelArtsClientOptions } from '@modelarts-openapi/client';
import { describe, expect, test } from 'vitest';
import { json, serve } from '../serve.js';
import { PATH, params, task, token } from './task.js';

describe('a call', () => {
  test('gets a task from a server', async () => {
    const { endpoint } = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token });

    const { data, error, response } = await client.GET(PATH, { params });

    expect(data).toEqual(task);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  test('has an answer that can be read in every way, as often as wanted', async () => {
    const { endpoint, requests } = await serve(json(200, task));
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
    const { endpoint, requests } = await serve(json(200, task));
    await createModelArtsClient({ endpoint, projectId: 'p1', token }).GET(PATH, { params });

    expect(requests).toHaveLength(1);
    expect(requests[0]?.method).toBe('GET');
    expect(requests[0]?.url).toBe('/v2/p1/datasets/OBegCXHxTJ2JHRAZWr0/tasks/r0jT2zwxBDKf8KEnSuZ');
    expect(requests[0]?.headers['x-auth-token']).toBe(token);
  });

  test('fills in the project whichever way it is made', async () => {
    const { endpoint, requests } = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token });
    await client.request('get', PATH, { params });
    expect(requests[0]?.url).toBe('/v2/p1/datasets/OBegCXHxTJ2JHRAZWr0/tasks/r0jT2zwxBDKf8KEnSuZ');
  });

  test('fills in the project where nothing else stands in the path, and nothing is given', async () => {
    const { endpoint, requests } = await serve(json(200, task));
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
    const { endpoint, requests } = await serve(json(200, task));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token });
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { 'X-Added': 'yes' } }) });
    await client.GET(PATH, { params });
    expect(requests[0]?.headers['x-added']).toBe('yes');
  });

  test('keeps the path of the endpoint, with or without a slash at its end', async () => {
    const { endpoint, requests } = await serve(json(200, task));
    await createModelArtsClient({ endpoint: `${endpoint}/gateway/`, projectId: 'p1', token }).GET(PATH, { params });
    await createModelArtsClient({ endpoint: new URL(`${endpoint}/gateway`), projectId: 'p1', token }).GET(PATH, { params });
    expect(requests.map(({ url }) => url?.split('/v2')[0])).toEqual(['/gateway', '/gateway']);
  });

  test.each([400, 401, 403, 404, 408, 429, 500, 503])('gives the error body of a %i', async (status) => {
    const body = { error_code: 'ModelArts.4127', error_msg: 'Token authentication expired.' };
    const { endpoint } = await serve(json(status, body));
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
