import { request } from 'node:http';
import { createEmulator } from '@modelarts-openapi/emulator';
import { expect, test } from 'vitest';
import { start } from '../start.js';

const MAX = 12 * 1024 * 1024;
const PATHS = ['/v2/p/datasets/d/tasks', '/_emulator/faults', '/v3/auth/tokens'];
const headers = { 'X-Auth-Token': 'any', 'Content-Type': 'application/json' };

test.each(PATHS)('a body of more than 12 MB is refused with 413, in this process and over sockets: %s', async (path) => {
  const emulator = createEmulator();
  const { url } = await start(emulator);
  const body = '"'.padEnd(MAX + 1, 'x');
  const init = { method: 'POST', headers, body };
  for (const response of [await emulator.fetch(url + path, init), await fetch(url + path, init)]) {
    expect(response.status).toBe(413);
    expect(await response.text()).toMatch(/too large|exceeds the maximum/);
  }
  const largest = { ...init, body: body.slice(0, MAX) };
  expect((await fetch(url + path, largest)).status).toBe(400);
});

test.each(PATHS)('a body without an end is refused as soon as it is too large: %s', async (path) => {
  const { port } = await start(createEmulator());
  const part = Buffer.alloc(64 * 1024, 'x');
  let sent = 0;
  const status = await new Promise((resolve, reject) => {
    const post = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      post.destroy();
    });
    post.on('error', reject);
    const write = () => {
      if (!post.destroyed) sent += part.length;
      if (!post.destroyed && post.write(part)) setImmediate(write);
    };
    post.on('drain', write);
    write();
  });
  expect(status).toBe(413);
  expect(sent).toBeLessThan(4 * MAX);
});

test('a body without an end that nobody asked for does not hold an answer', async () => {
  const { port } = await start(createEmulator({ tokens: [] }));
  const post = request({ host: '127.0.0.1', port, path: PATHS[0], method: 'POST', headers });
  const status = await new Promise((resolve, reject) => {
    post.on('response', (response) => resolve(response.statusCode)).on('error', reject);
    post.write('x');
  });
  expect(status).toBe(401);
  post.destroy();
});
