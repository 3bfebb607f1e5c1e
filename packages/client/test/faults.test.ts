// What becomes of each fault, for each way into the client and each kind of authentication, over sockets.

import { type IntelligentTask, waitForIntelligentTask, watchIntelligentTask } from '@modelarts-openapi/client';
import type { BareFault, Fault } from '@modelarts-openapi/emulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AuthenticationKind, authentications, type Bench, createBench, PATH } from './bench.js';

let unhandled: unknown[];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled = [];
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

/** What a call, and what a wait, comes to: the status of the task, an error status, or the name of an error. */
type Outcome = number | `error ${number}` | string;

const entries = {
  async call({ client, params }: Bench): Promise<Outcome> {
    const { data, error, response } = await client.GET(PATH, { params });
    return error ? `error ${response.status}` : (data?.status ?? 'nothing');
  },
  async waitForIntelligentTask({ client, task, clock }: Bench): Promise<Outcome> {
    return (await waitForIntelligentTask(client, task, { clock, timeout: 600_000 })).status;
  },
  async watchIntelligentTask({ client, task, clock }: Bench): Promise<Outcome> {
    let last: IntelligentTask | undefined;
    for await (last of watchIntelligentTask(client, task, { clock, timeout: 600_000 }));
    return last?.status ?? 'nothing';
  },
};
type Entry = keyof typeof entries;

async function outcomeOf(fault: Fault | BareFault, times: number, entry: Entry, kind: AuthenticationKind) {
  await using bench = await createBench(kind);
  bench.emulator.fail(fault, { times });
  const began = bench.clock.now();
  const outcome = await bench.clock.run(entries[entry](bench).catch((error: Error) => error.name));
  // Everything that runs has to come to rest by itself: nothing is under way, and no timer runs.
  await bench.clock.advance(0);
  return { outcome, took: bench.clock.now() - began, leftOver: bench.leftOver(), requests: bench.emulator.requests().count };
}

const queuing = -1;
const succeeded = 3;
const INVALID = 'InvalidResponseError';

describe('a fault that passes', () => {
  // [fault, what a call comes to]; a wait always comes to the end of the task.
  const faults: [Fault | BareFault, Outcome][] = [
    [{ fault: 'status', status: 408 }, queuing],
    [{ fault: 'status', status: 429 }, queuing],
    [{ fault: 'status', status: 429, retryAfter: 3 }, queuing],
    [{ fault: 'status', status: 429, retryAfter: 3, retryAfterAs: 'date' }, queuing],
    [{ fault: 'status', status: 500 }, queuing],
    [{ fault: 'status', status: 502 }, queuing],
    [{ fault: 'status', status: 503, retryAfter: 4 }, queuing],
    [{ fault: 'status', status: 504 }, queuing],
    [{ fault: 'delay', ms: 3_000 }, queuing],
    [{ fault: 'slow-body', ms: 3_000 }, queuing],
    [{ fault: 'reset' }, queuing],
    [{ fault: 'reset-in-body' }, queuing],
    [{ fault: 'truncated' }, INVALID],
    [{ fault: 'html' }, INVALID],
    [{ fault: 'empty' }, INVALID],
    [{ fault: 'unknown-status' }, 7],
    [{ fault: 'unknown-field' }, queuing],
    [{ fault: 'no-progress' }, queuing],
    [{ fault: 'progress-backwards' }, queuing],
  ];

  describe.each(authentications)('with a %s', (kind) => {
    test.each(faults)('%j comes to %s in a call', async (fault, expected) => {
      const { outcome, took, leftOver } = await outcomeOf(fault, 1, 'call', kind);
      expect(outcome).toBe(expected);
      expect(took).toBeLessThanOrEqual(5_000);
      expect(leftOver).toEqual({ busy: 0, sleeping: 0 });
    });

    test.each(faults)('%j does not end waitForIntelligentTask', async (fault) => {
      const { outcome, leftOver } = await outcomeOf(fault, 1, 'waitForIntelligentTask', kind);
      expect(outcome).toBe(succeeded);
      expect(leftOver).toEqual({ busy: 0, sleeping: 0 });
    });

    test.each(faults)('%j does not end watchIntelligentTask', async (fault) => {
      const { outcome, leftOver } = await outcomeOf(fault, 1, 'watchIntelligentTask', kind);
      expect(outcome).toBe(succeeded);
      expect(leftOver).toEqual({ busy: 0, sleeping: 0 });
    });
  });
});

describe('a fault that stays', () => {
  // [fault, what a call comes to, what a wait comes to, how often a call asks]
  const faults: [Fault | BareFault, Outcome, Outcome, number][] = [
    [{ fault: 'status', status: 400 }, 'error 400', 'ApiError', 1],
    [{ fault: 'status', status: 403 }, 'error 403', 'ApiError', 1],
    [{ fault: 'status', status: 404 }, 'error 404', 'ApiError', 1],
    [{ fault: 'redirect', to: 'http://127.0.0.1:9' }, INVALID, INVALID, 1],
    [{ fault: 'html', status: 403 }, INVALID, INVALID, 1],
    [{ fault: 'html', status: 404 }, INVALID, INVALID, 1],
    [{ fault: 'html' }, INVALID, 'WaitTimeoutError', 1],
    [{ fault: 'status', status: 429, retryAfter: 1 }, 'error 429', 'WaitTimeoutError', 4],
    [{ fault: 'status', status: 429, retryAfter: 86_400 }, 'error 429', 'WaitTimeoutError', 1],
    [{ fault: 'status', status: 503 }, 'error 503', 'WaitTimeoutError', 4],
    [{ fault: 'reset' }, 'ConnectionError', 'WaitTimeoutError', 4],
    [{ fault: 'reset-in-body' }, 'ConnectionError', 'WaitTimeoutError', 4],
    [{ fault: 'delay', ms: 3_600_000 }, 'DeadlineError', 'WaitTimeoutError', 1],
    [{ fault: 'slow-body', ms: 3_600_000 }, 'DeadlineError', 'WaitTimeoutError', 1],
    [{ fault: 'html', status: 502 }, INVALID, 'WaitTimeoutError', 4],
    [{ fault: 'truncated' }, INVALID, 'WaitTimeoutError', 1],
    [{ fault: 'redirect', to: 'http://127.0.0.1:9' }, INVALID, INVALID, 1],
    [{ fault: 'html', status: 403 }, INVALID, INVALID, 1],
    [{ fault: 'unknown-status' }, 7, 'WaitTimeoutError', 1],
  ];

  describe.each(authentications)('with a %s', (kind) => {
    test.each(faults)('%j comes to %s in a call', async (fault, expected, _wait, asked) => {
      const { outcome, took, leftOver, requests } = await outcomeOf(fault, 1_000, 'call', kind);
      expect(outcome).toBe(expected);
      expect(took).toBeLessThanOrEqual(60_000);
      expect(requests).toBe(asked);
      expect(leftOver).toEqual({ busy: 0, sleeping: 0 });
    });

    test.each(faults)('%j: waitForIntelligentTask ends within its time', async (fault, _call, expected) => {
      const { outcome, took, leftOver } = await outcomeOf(fault, 1_000, 'waitForIntelligentTask', kind);
      expect(outcome).toBe(expected);
      expect(took).toBeLessThanOrEqual(600_000);
      expect(leftOver).toEqual({ busy: 0, sleeping: 0 });
    });

    test.each(faults)('%j: watchIntelligentTask ends within its time', async (fault, _call, expected) => {
      const { outcome, leftOver } = await outcomeOf(fault, 1_000, 'watchIntelligentTask', kind);
      expect(outcome).toBe(expected);
      expect(leftOver).toEqual({ busy: 0, sleeping: 0 });
    });
  });
});

describe('a token that expires', () => {
  const cases: [AuthenticationKind, Entry, Outcome][] = [
    ['token', 'call', 'error 401'],
    ['token', 'waitForIntelligentTask', 'ApiError'],
    ['token', 'watchIntelligentTask', 'ApiError'],
    ['token provider', 'call', queuing],
    ['token provider', 'waitForIntelligentTask', succeeded],
    ['token provider', 'watchIntelligentTask', succeeded],
    ['access key', 'call', 'error 401'],
    ['access key', 'waitForIntelligentTask', 'ApiError'],
    ['access key', 'watchIntelligentTask', 'ApiError'],
  ];
  test.each(cases)('with a %s, %s comes to %s', async (kind, entry, expected) => {
    const { outcome, leftOver } = await outcomeOf('expired-token', 1, entry, kind);
    expect(outcome).toBe(expected);
    expect(leftOver).toEqual({ busy: 0, sleeping: 0 });
  });
});
