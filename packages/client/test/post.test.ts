// What becomes of a POST that goes wrong, over real sockets: starting a task must never start two.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CallOptions,
  type Clock,
  createModelArtsClient,
  type Fetch,
  type ModelArtsError,
  startIntelligentTask,
  stopIntelligentTask,
} from '@modelarts-openapi/client';
import { createManualClock } from '@modelarts-openapi/emulator';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const json =
  (status: number, body: unknown, headers = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
const fails = (status: number, headers?: object) => json(status, { error_code: 'ModelArts.4700', error_msg: 'x' }, headers);
const begins = (response: ServerResponse) => response.writeHead(200, { 'Content-Length': '100' }).write('{"task_id":');

let server: Server;
const asked: string[] = [];

/** Answers the first request as told, and all others as the API does. */
async function serve(first: Answer, port = 0): Promise<string> {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        asked.push(`${request.method} ${request.url} ${Buffer.concat(chunks)}`);
        if (asked.length === 1) first(response, request);
        else json(200, { task_id: 't' })(response, request);
      });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(() => {
  asked.length = 0;
  // The pauses between requests are random; none of them.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

type Options = CallOptions & { clock?: Clock; fetch?: Fetch };
const calls = {
  startIntelligentTask: (endpoint: string, options: Options = {}) =>
    startIntelligentTask(clientOf(endpoint, options), { datasetId: 'd', body: { task_type: 'auto-label', config: { name: 'ü' } } }),
  stopIntelligentTask: (endpoint: string, options: Options = {}) =>
    stopIntelligentTask(clientOf(endpoint, options), { datasetId: 'd', taskId: 't' }),
};
const sent = {
  startIntelligentTask: 'POST /v2/p1/datasets/d/tasks {"task_type":"auto-label","config":{"name":"ü"}}',
  stopIntelligentTask: 'POST /v2/p1/datasets/d/tasks/t/stop ',
};
const clientOf = (endpoint: string, options: Options) =>
  createModelArtsClient({ endpoint, projectId: 'p1', token: () => 'token', ...options });

/** What a call comes to: nothing went wrong, or the status or the name of the error. */
const outcomeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: ModelArtsError) => (error.name === 'ApiError' ? error.status : error.name),
  );

// [what happens to the first request, the answer to it, what comes of startIntelligentTask, of stopIntelligentTask]
const table: [string, Answer, number | string, number | string][] = [
  ['400', fails(400), 400, 400],
  ['401, with a provider of tokens', fails(401), 'done', 'done'],
  ['403', fails(403), 403, 403],
  ['408', fails(408), 408, 'done'],
  ['429', fails(429), 'done', 'done'],
  ['429 with Retry-After', fails(429, { 'Retry-After': '0' }), 'done', 'done'],
  ['500', fails(500), 500, 'done'],
  ['500 with Retry-After', fails(500, { 'Retry-After': '0' }), 500, 'done'],
  ['502', fails(502), 502, 'done'],
  ['503', fails(503), 503, 'done'],
  ['503 with Retry-After', fails(503, { 'Retry-After': '0' }), 'done', 'done'],
  ['504', fails(504), 504, 'done'],
  ['a reset', (_, { socket }) => socket.resetAndDestroy(), 'ConnectionError', 'done'],
  ['a connection that ends', (_, { socket }) => socket.end(), 'ConnectionError', 'done'],
  [
    'a reset in the answer',
    (response) => {
      begins(response);
      setImmediate(() => response.socket?.resetAndDestroy());
    },
    'ConnectionError',
    'done',
  ],
  ['a login page', (response) => response.end('<html>'), 'InvalidResponseError', 'InvalidResponseError'],
  ['a redirect', (response) => response.writeHead(307, { Location: '/' }).end(), 'InvalidResponseError', 'InvalidResponseError'],
  ['JSON that is no object', json(200, 'ok'), 'InvalidResponseError', 'InvalidResponseError'],
  ['200 with {}', json(200, {}), 'InvalidResponseError', 'done'],
  ['200 with an empty ID', json(200, { task_id: '' }), 'InvalidResponseError', 'done'],
  ['200 without a body', (response) => response.end(), 'InvalidResponseError', 'done'],
  [
    '200 with an empty body of unknown length',
    (response) => {
      response.flushHeaders();
      response.end();
    },
    'InvalidResponseError',
    'done',
  ],
  ['204', (response) => response.writeHead(204).end(), 'InvalidResponseError', 'done'],
  ['an error without a body', (response) => response.writeHead(400).end(), 'InvalidResponseError', 'InvalidResponseError'],
];

describe('startIntelligentTask', () => {
  test.each(table)('starts one task after %s, or none and says so', async (_what, first, expected) => {
    expect(await outcomeOf(calls.startIntelligentTask(await serve(first)))).toBe(expected);
    expect(asked).toEqual(Array(expected === 'done' ? 2 : 1).fill(sent.startIntelligentTask));
  });

  test('is sent again after anything where that is asked for', async () => {
    expect(await outcomeOf(calls.startIntelligentTask(await serve(fails(500)), { retry: { unsafe: true } }))).toBe('done');
    expect(asked).toHaveLength(2);
  });

  test('is not sent again after no answer in time', async () => {
    const clock = createManualClock();
    const endpoint = await serve(() => void clock.advance(300));
    expect(await outcomeOf(calls.startIntelligentTask(endpoint, { timeout: 300, clock }))).toBe('DeadlineError');
    expect(asked).toHaveLength(1);
  });
});

describe('stopIntelligentTask', () => {
  test.each(table)('is sent again after %s where that may help', async (_what, first, _start, expected) => {
    expect(await outcomeOf(calls.stopIntelligentTask(await serve(first)))).toBe(expected);
    expect([1, 2]).toContain(asked.length);
    expect(new Set(asked)).toEqual(new Set([sent.stopIntelligentTask]));
  });

  test('is sent as often as the client says', async () => {
    expect(await outcomeOf(calls.stopIntelligentTask(await serve(fails(500)), { retry: { attempts: 1 } }))).toBe(500);
    expect(asked).toHaveLength(1);
  });
});

describe.each(['startIntelligentTask', 'stopIntelligentTask'] as const)('%s is sent again', (name) => {
  test('to a server that was not there, and comes', async () => {
    const endpoint = await serve(json(200, { task_id: 't' }));
    await new Promise((resolve) => server.close(resolve));
    const fetch: Fetch = (request) =>
      globalThis.fetch(request).catch(async (error: unknown) => {
        await serve(json(200, { task_id: 't' }), Number(new URL(endpoint).port));
        throw error;
      });
    expect(await outcomeOf(calls[name](endpoint, { fetch }))).toBe('done');
    expect(asked).toEqual([sent[name]]);
  });

  test('to a server that is at none of its addresses, until the attempts are used up', async () => {
    const endpoint = (await serve(() => {})).replace('127.0.0.1', 'localhost');
    await new Promise((resolve) => server.close(resolve));
    const fetch = vi.fn<Fetch>((request) => globalThis.fetch(request));
    expect(await outcomeOf(calls[name](endpoint, { fetch }))).toBe('ConnectionError');
    expect(fetch).toHaveBeenCalledTimes(4);
  });
});

test.each([
  ['ENOTFOUND', 4],
  ['EAI_AGAIN', 4],
  ['UND_ERR_CONNECT_TIMEOUT', 4],
  ['ECONNRESET', 1],
  ['EPIPE', 1],
  ['UND_ERR_SOCKET', 1],
  [undefined, 1],
])('startIntelligentTask is sent again where the connection fails with %s: %i times in all', async (code, times) => {
  const fetch = vi.fn<Fetch>(async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
  });
  expect(await outcomeOf(calls.startIntelligentTask('http://localhost', { fetch }))).toBe('ConnectionError');
  expect(fetch).toHaveBeenCalledTimes(times);
});
