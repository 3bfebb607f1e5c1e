// What a wait rides out, what it does not, and when it gives up.
import {
  createModelArtsClient,
  type Fetch,
  JobFailedError,
  JobStoppedError,
  type ModelArtsClient,
  type RiddenOut,
  type WaitSettings,
  WaitTimeoutError,
  waitForDatasetVersion,
  waitForIntelligentTask,
  waitForProcessorTask,
  waitForProcessorTaskVersion,
} from '@modelarts-openapi/client';
import { createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';

const ids = { datasetId: 'd', taskId: 't' };

/** What a wait comes to that is answered so, and how long that takes. */
async function outcomeOf(answer: (asked: number) => Response | Promise<Response>, settings: WaitSettings = {}) {
  const clock = createManualClock();
  const began = clock.now();
  let asked = 0;
  const fetch: Fetch = async () => answer(++asked);
  const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', clock, fetch });
  const wait = waitForIntelligentTask(client, ids, { clock, ...settings });
  const outcome = await clock.run(wait.catch((error: unknown) => error));
  return { outcome, took: clock.now() - began, asked, sleeping: clock.sleeping };
}

const task = (status: number) => Response.json({ status });
const error = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ error_code: 'ModelArts.1', error_msg: 'no' }, { status, headers });
const page = (status: number) => new Response('<html>', { status, headers: { Location: '/login' } });

describe('a wait', () => {
  test.each([401, 403, 404, 302, 307])('ends at once with a page of %i, which cannot pass', async (status) => {
    expect(await outcomeOf(() => page(status))).toMatchObject({ outcome: { name: 'InvalidResponseError', status }, took: 0, sleeping: 0 });
  });

  test.each([
    ['a page of 200', () => page(200), 'InvalidResponseError'],
    ['an answer without a state', () => Response.json({}), 'InvalidResponseError'],
    ['a host that is not there', () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })), 'ConnectionError'],
    ['503', () => error(503), 'ApiError'],
    ['no answer', () => new Promise<Response>(() => {}), 'DeadlineError'],
  ])('that has only %s gives up after 5 minutes, and says what was last', async (_what, answer, name) => {
    const { outcome, took, sleeping } = await outcomeOf(answer);
    expect(outcome).toBeInstanceOf(WaitTimeoutError);
    expect(outcome).toMatchObject({ message: expect.stringMatching(/^no good answer in 300000 ms: /), job: undefined, cause: { name } });
    expect(took).toBeLessThanOrEqual(300_000);
    expect(sleeping).toBe(0);
  });

  test('gives up sooner or never where that is asked for', async () => {
    expect((await outcomeOf(() => new Promise<Response>(() => {}), { giveUpAfter: 5_000 })).took).toBe(5_000);
    const { outcome, took } = await outcomeOf((asked) => (asked < 60 ? error(503) : task(3)), { giveUpAfter: Infinity });
    expect(outcome).toEqual({ status: 3 });
    expect(took).toBeGreaterThan(1_000_000);
  });

  test('that has had a good answer goes on for hours without another', async () => {
    const { outcome, took } = await outcomeOf((asked) => (asked === 1 ? task(1) : asked < 1_000 ? error(503) : task(3)));
    expect(outcome).toEqual({ status: 3 });
    expect(took).toBeGreaterThan(8 * 3_600_000);
  });

  test('tells of each failure that it goes on through, and holds still for 5 minutes at most', async () => {
    const told: RiddenOut[] = [];
    const { outcome, took } = await outcomeOf(
      (asked) => [task(1), error(503), page(200), error(429, { 'Retry-After': '86400' })][asked - 1] ?? task(3),
      { onRetry: (one) => void told.push(one) },
    );
    expect(outcome).toEqual({ status: 3 });
    expect(told.map(({ error, pause, retryAfter }) => [error.name, error.status, pause, retryAfter])).toEqual([
      ['ApiError', 503, 3_000, 0],
      ['InvalidResponseError', 200, 4_500, 0],
      ['ApiError', 429, 300_000, 86_400_000],
    ]);
    expect(told.map(({ observed }) => observed)[1]).toEqual({ 'status 1': 1, '503 ModelArts.1': 1, InvalidResponseError: 1 });
    expect(took).toBe(2_000 + 3_000 + 4_500 + 300_000);
  });

  test('ends with what its onRetry throws', async () => {
    const enough = new Error('enough');
    const onRetry = () => {
      throw enough;
    };
    expect((await outcomeOf(() => error(503), { onRetry })).outcome).toBe(enough);
  });

  test('does not take an error of somebody else for a lost connection', async () => {
    const theirs = Object.assign(new RangeError('a mistake'), { name: 'ConnectionError' });
    const clock = createManualClock();
    const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', clock });
    client.use({
      onRequest() {
        throw theirs;
      },
    });
    await expect(clock.run(waitForIntelligentTask(client, ids, { clock }).catch((error: unknown) => error))).resolves.toBe(theirs);
  });

  test.each(['timeout', 'giveUpAfter', 'minInterval', 'maxInterval'])('refuses a %s that is no time', async (name) => {
    for (const value of [Number.NaN, 0, -1, '5']) {
      const { outcome, asked } = await outcomeOf(() => task(1), { [name]: value });
      expect(outcome).toBeInstanceOf(TypeError);
      expect(outcome).toMatchObject({ message: expect.stringMatching(new RegExp(`^${name}: expected a number above 0`)) });
      expect(asked).toBe(0);
    }
  });

  test.each([
    [{ signal: 'a signal' }, 'signal: expected an AbortSignal'],
    [{ signal: {} }, 'signal: expected an AbortSignal'],
    [{ onRetry: true }, 'onRetry: expected a function'],
  ])('refuses %j, and leaves no timer behind', async (settings, message) => {
    expect(await outcomeOf(() => task(1), settings as never)).toMatchObject({ outcome: new TypeError(message), asked: 0, sleeping: 0 });
  });

  test('refuses a setting that there is not', async () => {
    const { outcome } = await outcomeOf(() => task(1), { retry: {} } as never);
    expect(outcome).toMatchObject({ message: expect.stringMatching(/^retry: unknown, expected signal, timeout, giveUpAfter,/) });
  });

  test('is as long as it is, however somebody sets the clock', async () => {
    const manual = createManualClock();
    let shift = 0;
    const clock = { now: () => manual.now() + shift, elapsed: () => manual.now(), after: manual.after };
    const fetch: Fetch = async () => {
      shift = shift ? 0 : -3_600_000;
      return task(1);
    };
    const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', clock, fetch });
    const began = manual.now();
    const wait = waitForIntelligentTask(client, ids, { clock, timeout: 60_000 }).catch((error: unknown) => error);
    expect(await manual.run(wait)).toBeInstanceOf(WaitTimeoutError);
    expect(manual.now() - began).toBeGreaterThan(29_000);
    expect(manual.now() - began).toBeLessThanOrEqual(60_000);
  });
});

describe('publishing a version of a dataset', () => {
  const version = { datasetId: 'd', versionId: 'v' };
  async function comesTo(...states: object[]) {
    const clock = createManualClock();
    let asked = 0;
    const fetch: Fetch = async () => Response.json(states[asked++] ?? states.at(-1));
    const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', clock, fetch });
    return clock.run(waitForDatasetVersion(client, version, { clock }).catch((error: unknown) => error));
  }

  test('is waited for as a task is', async () => {
    expect(await comesTo({ status: 0 }, { status: 0 }, { status: 1, version_id: 'v' })).toEqual({ status: 1, version_id: 'v' });
  });

  test('fails with what the version says', async () => {
    const error = await comesTo({ status: 0 }, { status: 4, code: 'ModelArts.7', message: 'broken' });
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({
      name: 'DatasetVersionFailedError',
      message: 'ModelArts.7: broken',
      error_code: 'ModelArts.7',
      error_msg: 'broken',
      job: { status: 4 },
    });
  });

  test.each([2, 3])('does not come where the version is deleted (%i)', async (status) => {
    const error = await comesTo({ status: 0 }, { status });
    expect(error).toBeInstanceOf(JobStoppedError);
    expect(error).toMatchObject({ name: 'DatasetVersionStoppedError', message: `stopped: status ${status}`, job: { status } });
  });
});

describe('a job without codes of errors', () => {
  async function comesTo(wait: (client: ModelArtsClient, settings: WaitSettings) => Promise<unknown>, state: object) {
    const clock = createManualClock();
    const fetch: Fetch = async () => Response.json(state);
    const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', clock, fetch });
    return clock.run(wait(client, { clock }).catch((error: unknown) => error));
  }

  const forTask = (client: ModelArtsClient, settings: WaitSettings) => waitForProcessorTask(client, { taskId: 't' }, settings);
  const forVersion = (client: ModelArtsClient, settings: WaitSettings) =>
    waitForProcessorTaskVersion(client, { taskId: 't', versionId: 'v' }, settings);

  test('fails with the words that it has, or with its state', async () => {
    expect(await comesTo(forTask, { task_id: 't', status: 3, error_msg: 'no images' })).toMatchObject({
      ...{ name: 'ProcessorTaskFailedError', message: 'failed: no images', error_code: undefined, error_msg: 'no images' },
    });
    expect(await comesTo(forTask, { task_id: 't', status: 3 })).toMatchObject({ message: 'failed: status 3' });
  });

  test('fails with its state where it has no words at all', async () => {
    expect(await comesTo(forVersion, { task_version_id: 'v', status: 3 })).toMatchObject({
      ...{ name: 'ProcessorTaskVersionFailedError', message: 'failed: status 3', error_msg: undefined },
    });
  });
});
