// SECURITY.md names these tests.
import { inspect } from 'node:util';
import {
  ApiError,
  type Fetch,
  IntelligentTaskFailedError,
  listIntelligentTasks,
  startIntelligentTask,
  waitForIntelligentTask,
} from '@modelarts-openapi/client';
import { createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { PATH } from '../bench.js';
import { clientOf, ids, params } from './client.js';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('JSON that is nested 100,000 levels deep', () => {
  const answer = (text: string) => clientOf(async () => new Response(text));

  test('does not end a wait, and is told when the time is up', async () => {
    const clock = createManualClock();
    const client = clientOf(async () => new Response(`{"status":1,"message":${nested(100_000)}}`), clock);
    const wait = clock.run(waitForIntelligentTask(client, ids, { timeout: 5_000, clock }).catch((error: Error) => error));
    expect(await wait).toMatchObject({ name: 'WaitTimeoutError', observed: { InvalidResponseError: expect.any(Number) } });
  });

  test('is no list', async () => {
    const list = listIntelligentTasks(answer(`{"total_count":1,"tasks":[{"a":${nested(100_000)}}]}`), { datasetId: 'd' });
    await expect(list[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      name: 'InvalidResponseError',
      message: 'the answer is nested too deeply',
    });
  });

  test('is data like any other in a call', async () => {
    const { data } = await answer(`{"status":1,"message":${nested(100_000)}}`).GET(PATH, { params });
    expect(data?.status).toBe(1);
  });
});

describe('keys that mean something to JavaScript', () => {
  const keys = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":1';

  test('change no error: it stays an ApiError with the status and the stack of its own', async () => {
    const body = `{"error_code":"ModelArts.4127","error_msg":"no",${keys},"stack":"forged","status":200,"url":"forged","requestId":"forged","name":"forged","message":"forged"}`;
    for (const call of [
      waitForIntelligentTask,
      (client: Parameters<typeof waitForIntelligentTask>[0]) =>
        startIntelligentTask(client, { datasetId: 'd', body: { task_type: 'auto-grouping' } } as never),
    ]) {
      const error = await call(
        clientOf(async () => new Response(body, { status: 400 })),
        ids,
      ).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ name: 'ApiError', message: 'ModelArts.4127: no', status: 400, requestId: null });
      expect(Object.getPrototypeOf(error)).toBe(ApiError.prototype);
      expect(inspect(error)).not.toMatch(/forged|polluted/);
    }
  });

  test('of a task that failed change neither the error nor any other object', async () => {
    const client = clientOf(async () => new Response(`{"status":2,"error_code":"ModelArts.4127","error_msg":"no",${keys}}`));
    const error = await waitForIntelligentTask(client, ids).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(IntelligentTaskFailedError);
    expect(Object.getPrototypeOf(error)).toBe(IntelligentTaskFailedError.prototype);
    expect(error).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });

  test('of a list change no other object', async () => {
    const list = listIntelligentTasks(
      clientOf(async () => new Response(`{"total_count":1,"tasks":[{"task_id":"__proto__",${keys}}],${keys}}`)),
      { datasetId: 'd' },
    );
    const tasks = [];
    for await (const task of list) tasks.push(task);
    expect(tasks.map(({ task_id }) => task_id)).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });
});

test.each(['text/html', 'image/png', 'application/json;charset=utf-16', ''])(
  'an HTML page sent as %j is no answer, whatever its status',
  async (type) => {
    for (const status of [200, 403, 404]) {
      const fetch: Fetch = async () =>
        new Response('<!doctype html><form>Password</form>', { status, headers: type ? { 'Content-Type': type } : {} });
      await expect(clientOf(fetch).GET(PATH, { params })).rejects.toMatchObject({
        name: 'InvalidResponseError',
        message: `the answer is not a JSON object (status ${status})`,
        status,
      });
    }
  },
);
