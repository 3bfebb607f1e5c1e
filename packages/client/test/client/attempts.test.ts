// What is told of each attempt, and what time does to a call.
import { type Attempt, type Clock, createModelArtsClient, type Fetch } from '@modelarts-openapi/client';
import { createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test, vi } from 'vitest';
import { json, serve } from '../serve.js';
import { PATH, params, task, token } from './task.js';

const url = 'http://localhost/v2/p1/datasets/OBegCXHxTJ2JHRAZWr0/tasks/r0jT2zwxBDKf8KEnSuZ';

test('each attempt is told, with what came of it', async () => {
  const clock = createManualClock();
  const answers: (() => Promise<Response>)[] = [
    async () => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })),
    async () => Response.json({}, { status: 429, headers: { 'Retry-After': '3', 'X-Request-Id': 'r1' } }),
    async () => Response.json({}, { status: 401 }),
    async () => Response.json(task),
  ];
  const attempts: Attempt[] = [];
  let asked = 0;
  const client = createModelArtsClient({
    endpoint: 'http://localhost',
    projectId: 'p1',
    token: () => `token-${++asked}`,
    clock,
    fetch: () => clock.sleep(5).then(() => answers.shift()!()),
    onAttempt: (attempt) => attempts.push(attempt),
  });
  const { data } = await clock.run(client.GET(PATH, { params: { ...params, query: { a: 'b' } } } as never));
  expect(data).toEqual(task);
  const all = { method: 'GET', url, duration: 5 };
  expect(attempts).toEqual([
    { ...all, attempt: 1, status: undefined, requestId: undefined, failure: 'no complete answer: ECONNRESET', pause: expect.any(Number) },
    { ...all, attempt: 2, status: 429, requestId: 'r1', failure: undefined, pause: 3_000 },
    { ...all, attempt: 3, status: 401, requestId: null, failure: undefined, pause: 0 },
    { ...all, attempt: 4, status: 200, requestId: null, failure: undefined, pause: undefined },
  ]);
});

test('attempts are told to the call in place of the client', async () => {
  const { endpoint } = await serve(json(200, task));
  const [ofClient, ofCall] = [vi.fn(), vi.fn()];
  await createModelArtsClient({ endpoint, projectId: 'p1', token, onAttempt: ofClient }).GET(PATH, { params, onAttempt: ofCall });
  expect([ofClient.mock.calls.length, ofCall.mock.calls.length]).toEqual([0, 1]);
});

test('an attempt that is given up is told, too', async () => {
  const clock = createManualClock();
  // Its time is over once the server has it, however late that is.
  const { endpoint } = await serve(() => void clock.advance(50));
  const told = new Promise<Attempt>((resolve) => {
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token, timeout: 50, clock, onAttempt: resolve });
    client.GET(PATH, { params }).catch(() => {});
  });
  expect(await told).toMatchObject({ attempt: 1, status: undefined, failure: 'no complete answer', pause: undefined });
});

describe('the time of day that is put', () => {
  /** A clock that runs, and whose time of day somebody puts by `by` as soon as something has been sent. */
  const clockOf = (by: number) => {
    const steady = createManualClock();
    let put = 0;
    const clock: Clock = { now: () => steady.now() + put, elapsed: () => steady.now(), after: steady.after };
    return {
      steady,
      clock,
      put: () => {
        put = by;
      },
    };
  };

  test.each([
    ['forth', 3_600_000],
    ['back', -3_600_000],
  ])('%s by an hour neither ends a call nor holds it', async (_what, by) => {
    const { steady, clock, put } = clockOf(by);
    const answers = [{ status: 503 }, { status: 503 }, { status: 200 }];
    const fetch: Fetch = async () => {
      put();
      return Response.json(task, answers.shift());
    };
    const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token, clock, fetch, timeout: 5_000 });
    expect((await steady.run(client.GET(PATH, { params }))).response.status).toBe(200);
    expect(answers).toEqual([]);

    const failing = vi.fn(async () => Response.json({}, { status: 503, headers: { 'Retry-After': '20' } }));
    const short = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token, clock, fetch: failing, timeout: 5_000 });
    const began = steady.now();
    expect((await steady.run(short.GET(PATH, { params }))).response.status).toBe(503);
    expect([steady.now() - began, failing.mock.calls.length]).toEqual([0, 1]);
  });

  test('back does not hold a call that takes its time from the system', async () => {
    const { endpoint } = await serve(() => {});
    const now = vi.spyOn(Date, 'now').mockReturnValueOnce(Date.now()).mockReturnValue(0);
    const client = createModelArtsClient({ endpoint, projectId: 'p1', token, timeout: 100 });
    await expect(client.GET(PATH, { params })).rejects.toMatchObject({ name: 'DeadlineError' });
    now.mockRestore();
  });
});
