// SECURITY.md names these tests.
import { createModelArtsClient } from '@modelarts-openapi/client';
import { expect, test } from 'vitest';
import { PATH } from '../bench.js';
import { serve } from '../serve.js';
import { params } from './client.js';

test.each([301, 302, 303, 307, 308])('the token does not go with a %i to another host', async (status) => {
  const other = await serve((_request, response) => response.end('{}'));
  const location = other.endpoint.replace('127.0.0.1', 'localhost');
  const { endpoint } = await serve((_request, response) => response.writeHead(status, { Location: `${location}/` }).end());
  const call = createModelArtsClient({ endpoint, projectId: 'p1', token: 'token' }).GET(PATH, { params });
  await expect(call).rejects.toMatchObject({ name: 'InvalidResponseError', status });
  expect(other.requests).toEqual([]);
});
