// The emulator behind Mock Service Worker, as the recipe has it.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clock, emulator, server } from '../recipes/msw/emulator.js';
import { headers } from './ask.js';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => emulator.clearFaults());
afterAll(() => server.close());

const url = 'https://modelarts.eu-de.otc.t-systems.com/v2/p1/datasets/d1/tasks';
const ask = (init: RequestInit = {}) => fetch(url, { headers, ...init });

test('answers what is asked of the address of the real API', async () => {
  const body = '{"task_type":"auto-label"}';
  const { task_id } = await (await ask({ method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body })).json();
  await clock.advance(70_000);
  const response = await fetch(`${url}/${task_id}`, { headers });
  expect([response.status, response.url]).toEqual([200, `${url}/${task_id}`]);
  expect(await response.json()).toMatchObject({ task_id, status: 3 });
  expect((await ask({ headers: {} })).status).toBe(401);
});

test('a reset is a broken connection, not an answer', async () => {
  emulator.fail('reset');
  await expect(ask()).rejects.toThrow(TypeError);
  emulator.fail('reset-in-body');
  const response = await ask();
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('terminated');
});

test('what was asked for is called off with its signal, and held no longer', async () => {
  emulator.fail({ fault: 'delay', ms: 1e9 });
  const calledOff = new AbortController();
  const answer = ask({ signal: calledOff.signal });
  while (emulator.held === 0) await new Promise(setImmediate);
  calledOff.abort(new Error('enough'));
  await expect(answer).rejects.toThrow('enough');
  while (emulator.held > 0) await new Promise(setImmediate);
});
