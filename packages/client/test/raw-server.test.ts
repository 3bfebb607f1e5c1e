// Servers that speak no proper HTTP, over real sockets and in real time.

import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { createModelArtsClient, waitForIntelligentTask } from '@modelarts-openapi/client';
import { afterEach, describe, expect, test } from 'vitest';
import { PATH } from './bench.js';

const params = { path: { dataset_id: 'd', task_id: 't' } };
const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
let server: Server | undefined;
let sockets: Set<Socket>;
let asked: Set<Socket>;

async function serve(answer: (socket: Socket) => void): Promise<string> {
  sockets = new Set();
  asked = new Set();
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      asked.delete(socket);
    });
    // Node's fetch opens a connection again where one was aborted; only those with a request count.
    socket.once('data', () => {
      asked.add(socket);
      answer(socket);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server?.close(resolve));
});

const broken: [string, (socket: Socket) => void, string][] = [
  ['hangs up', (socket) => socket.end(), 'ConnectionError'],
  ['resets the connection', (socket) => socket.resetAndDestroy(), 'ConnectionError'],
  ['speaks no HTTP', (socket) => socket.end('220 mail.example ESMTP\r\n'), 'ConnectionError'],
  ['ends in the middle of a header', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Ty'), 'ConnectionError'],
  ['ends before the length that it said', (socket) => socket.end(`${ok}Content-Length: 100\r\n\r\n{"status":`), 'ConnectionError'],
  ['ends in the middle of a chunk', (socket) => socket.end(`${ok}Transfer-Encoding: chunked\r\n\r\n20\r\n{"status":`), 'ConnectionError'],
  [
    'resets the connection in the body',
    (socket) => void socket.write(`${ok}Content-Length: 100\r\n\r\n{"st`, () => socket.resetAndDestroy()),
    'ConnectionError',
  ],
  [
    'ends in the middle of JSON without a length',
    (socket) => socket.end(`${ok}Connection: close\r\n\r\n{"status":`),
    'InvalidResponseError',
  ],
  ['has an empty body', (socket) => socket.end(`${ok}Content-Length: 0\r\n\r\n`), 'InvalidResponseError'],
  ['has no content where there has to be some', (socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'), 'InvalidResponseError'],
  ['has JSON that is no object', (socket) => socket.end(`${ok}Content-Length: 4\r\n\r\nnull`), 'InvalidResponseError'],
  ['has two lengths', (socket) => socket.end(`${ok}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`), 'ConnectionError'],
];

describe('a server that', () => {
  test.each(broken)('%s makes a call reject, and a wait go on', async (_what, answer, name) => {
    const endpoint = await serve(answer);
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token: 'token', retry: { attempts: 1 } });
    const call = client.GET(PATH, { params });
    await expect(call).rejects.toMatchObject({ name, method: 'GET', url: `${endpoint}/v2/p1/datasets/d/tasks/t` });
    // The next request would be too late, however long the first one takes.
    const once = { timeout: 60_000, minInterval: 60_000, maxInterval: 60_000 };
    await expect(waitForIntelligentTask(client, { datasetId: 'd', taskId: 't' }, once)).rejects.toMatchObject({
      name: 'WaitTimeoutError',
      observed: { [name]: 1 },
    });
  });

  test('is not there makes a call reject', async () => {
    const endpoint = await serve(() => {});
    await new Promise((resolve) => server?.close(resolve));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token: 'token', retry: { attempts: 1 } });
    await expect(client.GET(PATH, { params })).rejects.toMatchObject({ name: 'ConnectionError', status: undefined });
  });

  test('never answers: the call ends in its time, and the connection with it', async () => {
    const endpoint = await serve(() => {});
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token: 'token', timeout: 100 });
    await expect(client.GET(PATH, { params })).rejects.toMatchObject({ name: 'DeadlineError', message: 'no answer in 100 ms' });
    await expect.poll(() => asked.size, { timeout: 10_000 }).toBe(0);
  });

  test('never ends its answer: an abort ends it at once, and the connection with it', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const endpoint = await serve((socket) => void socket.write(`${ok}Content-Length: 100\r\n\r\n{`, () => controller.abort(reason)));
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token: 'token' });
    await expect(client.GET(PATH, { params, signal: controller.signal })).rejects.toBe(reason);
    await expect.poll(() => asked.size, { timeout: 10_000 }).toBe(0);
  });
});

test('a provider of tokens that never answers does not hold a call beyond its time', async () => {
  const endpoint = await serve(() => {});
  const client = createModelArtsClient({ endpoint, projectId: 'p1', token: () => new Promise(() => {}), timeout: 50 });
  await expect(client.GET(PATH, { params })).rejects.toMatchObject({ name: 'DeadlineError' });
  expect(sockets.size).toBe(0);
});
