import { inspect } from 'node:util';
import {
  accessKeyAuthentication,
  createModelArtsClient,
  type ModelArtsClientOptions,
  waitForIntelligentTask,
} from '@modelarts-openapi/client';
import { describe, expect, test } from 'vitest';
import { json, serve } from '../serve.js';
import { PATH, params, task, token } from './task.js';

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
    const { endpoint, close } = await serve(json(503, { error_code: 'ModelArts.4700', error_msg: 'Unavailable gateway.' }));
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
    await close();
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
