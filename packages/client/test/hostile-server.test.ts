// Servers that speak HTTP and mean harm. SECURITY.md names these tests.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import {
  ApiError,
  createModelArtsClient,
  type Fetch,
  IntelligentTaskFailedError,
  listIntelligentTasks,
  startIntelligentTask,
  waitForIntelligentTask,
} from '@modelarts-openapi/client';
import { createManualClock } from '@modelarts-openapi/emulator';
import { afterEach, describe, expect, test } from 'vitest';
import { PATH } from './bench.js';

const MIB = 2 ** 20;
const params = { path: { dataset_id: 'd', task_id: 't' } };
const ids = { datasetId: 'd', taskId: 't' };
const clientOf = (fetch: Fetch, clock = createManualClock()) =>
  createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch, clock });
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

let server: Server | undefined;
async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('an answer without end', () => {
  /** Answers with spaces for ever, a mebibyte at a time, and counts those that are taken. */
  function endless(status: number) {
    const seen = { requests: 0, taken: 0, cancelled: 0 };
    const fetch: Fetch = async () => {
      seen.requests++;
      const body = {
        pull(controller: ReadableStreamDefaultController) {
          // Nobody reads as much; this ends the test where the client would.
          if (++seen.taken > 100) return controller.close();
          controller.enqueue(new Uint8Array(MIB).fill(0x20));
        },
        cancel: () => void seen.cancelled++,
      };
      return new Response(new ReadableStream(body, { highWaterMark: 0 }), { status });
    };
    return { fetch, seen };
  }

  test.each([200, 404])('is read no further than 64 MiB, and asked for once (%i)', async (status) => {
    const { fetch, seen } = endless(status);
    const call = clientOf(fetch).GET(PATH, { params });
    await expect(call).rejects.toMatchObject({ name: 'InvalidResponseError', message: 'the answer is larger than 64 MiB', status });
    expect(seen).toEqual({ requests: 1, taken: 65, cancelled: 1 });
  });

  test('does not stand for an empty one', async () => {
    const call = startIntelligentTask(clientOf(endless(200).fetch), {
      datasetId: 'd',
      task_type: 'auto-label',
      config: { algorithm_type: 'fast' },
    });
    await expect(call).rejects.toMatchObject({ name: 'InvalidResponseError', message: 'the answer is larger than 64 MiB' });
  });
});

test('a small answer that unpacks to a huge one is read no further than 64 MiB, and asked for once', async () => {
  const bomb = gzipSync(Buffer.alloc(100 * MIB, ' '));
  expect(bomb.length).toBeLessThan(MIB);
  let requests = 0;
  const endpoint = await serve((_request, response) => {
    requests++;
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(bomb);
  });
  const client = createModelArtsClient({ endpoint, projectId: 'p1', token: 'token' });
  await expect(client.GET(PATH, { params })).rejects.toMatchObject({
    name: 'InvalidResponseError',
    message: 'the answer is larger than 64 MiB',
  });
  expect(requests).toBe(1);
});

test('an answer of 64 MiB is read as a whole', async () => {
  const [before, after] = ['{"error_msg":"', '"}'];
  const text = before + 'x'.repeat(64 * MIB - before.length - after.length) + after;
  const { error } = await clientOf(async () => new Response(text, { status: 400 })).GET(PATH, { params });
  expect(error?.error_msg.length).toBe(64 * MIB - before.length - after.length);
});

test('a letter that is cut between two parts of an answer arrives whole', async () => {
  const bytes = new TextEncoder().encode('\ufeff{"status":1,"message":"ü💥"}');
  const parts = (controller: ReadableStreamDefaultController) => {
    for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
    controller.close();
  };
  const { data } = await clientOf(async () => new Response(new ReadableStream({ start: parts }))).GET(PATH, { params });
  expect(data).toEqual({ status: 1, message: 'ü💥' });
});

describe('JSON that is nested 100,000 levels deep', () => {
  const answer = (text: string) => clientOf(async () => new Response(text));

  test('does not end a wait, and is told when the time is up', async () => {
    const clock = createManualClock();
    const client = clientOf(async () => new Response(`{"status":1,"message":${nested(100_000)}}`), clock);
    const wait = clock.run(waitForIntelligentTask(client, { ...ids, timeout: 5_000, clock }).catch((error: Error) => error));
    expect(await wait).toMatchObject({ name: 'WaitTimeoutError', observed: { InvalidResponseError: expect.any(Number) } });
  });

  test('is no list', async () => {
    const list = listIntelligentTasks(answer(`{"total_count":1,"tasks":[{"a":${nested(100_000)}}]}`), { datasetId: 'd' });
    await expect(list.next()).rejects.toMatchObject({ name: 'InvalidResponseError', message: 'the answer is nested too deeply' });
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
        startIntelligentTask(client, { datasetId: 'd', task_type: 'auto-grouping' } as never),
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

describe('Retry-After', () => {
  const later: [string, string][] = [
    ['a year', String(365 * 24 * 3_600)],
    ['a date in a hundred years', 'Fri, 01 Jan 2126 00:00:00 GMT'],
    ['a number without end', '1e999'],
  ];
  const answered = (asked: string) => {
    const seen = { requests: 0 };
    const fetch: Fetch = async () => {
      seen.requests++;
      return Response.json({ error_code: 'ModelArts.0000', error_msg: 'later' }, { status: 503, headers: { 'Retry-After': asked } });
    };
    return { fetch, seen };
  };

  test.each(later)('of %s does not hold a call: the answer is given as it is', async (_what, asked) => {
    const { fetch, seen } = answered(asked);
    const clock = createManualClock();
    const began = clock.now();
    const { response } = await clock.run(clientOf(fetch, clock).GET(PATH, { params }));
    expect([response.status, clock.now() - began, seen.requests]).toEqual([503, 0, 1]);
  });

  test.each(later)('of %s does not hold a wait beyond its timeout', async (_what, asked) => {
    const clock = createManualClock();
    const began = clock.now();
    const wait = waitForIntelligentTask(clientOf(answered(asked).fetch, clock), { ...ids, timeout: 60_000, clock }).catch(
      (error: Error) => error,
    );
    expect(await clock.run(wait)).toMatchObject({ name: 'WaitTimeoutError' });
    expect(clock.now() - began).toBeLessThanOrEqual(60_000);
    expect(clock.sleeping).toBe(0);
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
        message: 'the answer is not a JSON object',
        status,
      });
    }
  },
);

test.each([301, 302, 303, 307, 308])('the token does not go with a %i to another host', async (status) => {
  const elsewhere: string[] = [];
  const other = createServer((request, response) => {
    elsewhere.push(JSON.stringify(request.headers));
    response.end('{}');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const location = `http://localhost:${(other.address() as AddressInfo).port}/`;
  try {
    const endpoint = await serve((_request, response) => response.writeHead(status, { Location: location }).end());
    const call = createModelArtsClient({ endpoint, projectId: 'p1', token: 'token' }).GET(PATH, { params });
    await expect(call).rejects.toMatchObject({ name: 'InvalidResponseError', status });
    expect(elsewhere).toEqual([]);
  } finally {
    other.close();
  }
});
