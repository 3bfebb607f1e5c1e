import { inspect } from 'node:util';
import {
  ApiError,
  type IntelligentTask,
  IntelligentTaskFailedError,
  IntelligentTaskStoppedError,
  WaitTimeoutError,
  waitForIntelligentTask,
  watchIntelligentTask,
} from '@modelarts-openapi/client';
import { describe, expect, test } from 'vitest';
import { createBench } from './bench.js';

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('waitForIntelligentTask', () => {
  test('resolves with the task once it has succeeded', async () => {
    await using bench = await createBench();
    const task = await bench.clock.run(waitForIntelligentTask(bench.client, bench.task, { clock: bench.clock }));
    expect(task).toEqual(bench.emulator.intelligentTasks.get(bench.task.taskId));
    expect(task.status).toBe(3);
  });

  test('goes by the clock that the client was made with', async () => {
    await using bench = await createBench();
    const task = await bench.clock.run(waitForIntelligentTask(bench.client, bench.task));
    expect(task.status).toBe(3);
  });

  test('rejects with what the API says of a task that failed', async () => {
    await using bench = await createBench();
    const { taskId } = bench.emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'failed', projectId: 'p1' });
    const error = await bench.clock.run(errorOf(waitForIntelligentTask(bench.client, { ...bench.task, taskId }, { clock: bench.clock })));
    const task = bench.emulator.intelligentTasks.get(taskId);
    expect(error).toBeInstanceOf(IntelligentTaskFailedError);
    expect(error).toMatchObject({
      name: 'IntelligentTaskFailedError',
      message: `${task.error_code}: ${task.error_msg}`,
      error_code: task.error_code,
      error_msg: task.error_msg,
      error_detail: task.error_detail,
      job: task,
      method: 'GET',
      url: `${bench.server.url}/v2/p1/datasets/${bench.task.datasetId}/tasks/${taskId}`,
      status: 200,
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test('rejects when the task was stopped', async () => {
    await using bench = await createBench();
    const { taskId } = bench.emulator.intelligentTasks.add({ kind: 'auto-grouping', outcome: 'stopped', projectId: 'p1' });
    const error = await bench.clock.run(errorOf(waitForIntelligentTask(bench.client, { ...bench.task, taskId }, { clock: bench.clock })));
    expect(error).toBeInstanceOf(IntelligentTaskStoppedError);
    expect(error).toMatchObject({ job: { status: 5 } });
  });

  test('rejects at once when there is no such task', async () => {
    await using bench = await createBench();
    const error = await bench.clock.run(
      errorOf(waitForIntelligentTask(bench.client, { ...bench.task, taskId: 'none' }, { clock: bench.clock })),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 400, error_code: 'ModelArts.4700', error_msg: 'Task does not exist' });
    expect(bench.emulator.requests().count).toBe(1);
  });

  test('says what it has observed when the time is up', async () => {
    await using bench = await createBench();
    bench.emulator.fail({ fault: 'status', status: 503 }, { times: 2 });
    bench.emulator.fail('reset');
    bench.emulator.fail('html');
    const error = await bench.clock.run(errorOf(waitForIntelligentTask(bench.client, bench.task, { clock: bench.clock, timeout: 30_000 })));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    const { observed, job, message } = error as WaitTimeoutError;
    expect(observed).toMatchObject({ '503 ModelArts.4700': 2, ConnectionError: 1, InvalidResponseError: 1 });
    expect(job).toMatchObject({ task_id: bench.task.taskId });
    expect(message).toContain('not ended in 30000 ms: {"503 ModelArts.4700":2,"ConnectionError":1');
  });

  test('ends at once when the signal is aborted, also between two requests', async () => {
    await using bench = await createBench();
    const controller = new AbortController();
    const reason = new Error('enough');
    const error = errorOf(waitForIntelligentTask(bench.client, bench.task, { clock: bench.clock, signal: controller.signal }));
    await bench.clock.advance(2_500);
    controller.abort(reason);
    expect(await error).toBe(reason);
    expect(bench.leftOver()).toEqual({ busy: 0, sleeping: 0 });
    await expect(waitForIntelligentTask(bench.client, bench.task, { clock: bench.clock, signal: controller.signal })).rejects.toBe(reason);
  });

  test('survives a token that expires again and again, a 429 and a reset', async () => {
    await using bench = await createBench('token provider');
    for (const fault of ['expired-token', { fault: 'status', status: 429, retryAfter: 5 }, 'reset', 'expired-token'] as const) {
      bench.emulator.fail(fault);
    }
    const task = await bench.clock.run(waitForIntelligentTask(bench.client, bench.task, { clock: bench.clock }));
    expect(task.status).toBe(3);
    expect(bench.tokens()).toBe(3);
  });
});

describe('watchIntelligentTask', () => {
  test('yields each change once, and the end last', async () => {
    await using bench = await createBench();
    const seen: IntelligentTask[] = [];
    await bench.clock.run(
      (async () => {
        for await (const task of watchIntelligentTask(bench.client, bench.task, { clock: bench.clock })) seen.push(task);
      })(),
    );
    const states = seen.map(({ status, progress, code }) => `${status} ${progress} ${code}`);
    expect(new Set(states).size).toBe(states.length);
    expect(seen.map(({ status }) => status).filter((status, index, all) => status !== all[index - 1])).toEqual([-1, 0, 1, 3]);
    expect(seen.length).toBeLessThan(bench.emulator.requests().count);
  });

  test('passes on a status that the description does not know, and goes on', async () => {
    await using bench = await createBench();
    bench.emulator.fail({ fault: 'unknown-status', status: 42 });
    const seen: number[] = [];
    await bench.clock.run(
      (async () => {
        for await (const { status } of watchIntelligentTask(bench.client, bench.task, { clock: bench.clock })) seen.push(status);
      })(),
    );
    expect(seen[0]).toBe(42);
    expect(seen.at(-1)).toBe(3);
  });

  test('passes on progress that is missing or goes back', async () => {
    await using bench = await createBench();
    await bench.clock.advance(40_000);
    const watch = watchIntelligentTask(bench.client, bench.task, { clock: bench.clock });
    const next = async () => (await bench.clock.run(watch.next())).value?.progress;
    const first = await next();
    bench.emulator.fail('progress-backwards');
    const second = await next();
    bench.emulator.fail('no-progress');
    expect(await next()).toBeUndefined();
    expect(second).toBeLessThan(first ?? 0);
    await watch.return();
    expect(bench.leftOver()).toEqual({ busy: 0, sleeping: 0 });
  });

  test('asks less and less while nothing changes, and waits as long as the server asks', async () => {
    await using bench = await createBench();
    const { taskId } = bench.emulator.intelligentTasks.add({
      kind: 'auto-deploy',
      outcome: 'succeeded',
      projectId: 'p1',
      durations: { queuing: 200_000 },
    });
    const pauses = async () => {
      const times = bench.emulator.requests().requests.map(({ at }) => at);
      return times.slice(1).map((at, index) => at - (times[index] ?? 0));
    };
    const wait = errorOf(
      waitForIntelligentTask(
        bench.client,
        { ...bench.task, taskId },
        { clock: bench.clock, minInterval: 1_000, maxInterval: 5_000, timeout: 60_000 },
      ),
    );
    await bench.clock.advance(20_000);
    bench.emulator.fail({ fault: 'status', status: 429, retryAfter: 12 });
    await bench.clock.run(wait);
    expect((await pauses()).slice(0, 5)).toEqual([1_000, 1_500, 2_250, 3_375, 5_000]);
    expect(await pauses()).toContain(12_000);
  });

  test('leaves nothing behind when its caller stops listening', async () => {
    await using bench = await createBench();
    await bench.clock.run(
      (async () => {
        for await (const _ of watchIntelligentTask(bench.client, bench.task, { clock: bench.clock })) break;
      })(),
    );
    expect(bench.leftOver()).toEqual({ busy: 0, sleeping: 0 });
  });
});

test('errors can be read', async () => {
  await using bench = await createBench();
  const error = await errorOf(waitForIntelligentTask(bench.client, { ...bench.task, taskId: 'none' }, { clock: bench.clock }));
  expect(inspect(error)).toMatch(/^ApiError: ModelArts\.4700: Task does not exist\n/);
});
