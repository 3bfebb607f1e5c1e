import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';

describe('adding a task', () => {
  const emulator = createEmulator();
  test.each([
    [{ kind: 'other', outcome: 'failed' }, 'kind: expected one of auto-label, pre-label, auto-grouping, auto-deploy, got "other"'],
    [{ kind: 'auto-deploy' }, 'outcome: expected one of succeeded, failed, stopped, got undefined'],
    [{ kind: 'auto-deploy', outcome: 'failed', taskId: '' }, 'taskId: expected text that is not empty, got ""'],
    [{ kind: 'auto-deploy', outcome: 'failed', durations: { running: -1 } }, 'durations.running: expected milliseconds from 0 on, got -1'],
    [
      { kind: 'auto-deploy', outcome: 'failed', durations: { run: 1 } },
      'durations.run: there is no such field; expected queuing, initialized, running, stopping',
    ],
  ])('%j is refused', (task, message) => {
    expect(() => emulator.intelligentTasks.add(task as never)).toThrow(new TypeError(message));
  });

  test('gives each a telling ID, and refuses one that is taken', () => {
    const add = (taskId?: string) =>
      emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'failed', ...(taskId && { taskId }) }).taskId;
    expect([add(), add(), add()]).toEqual(['auto-deploy-failed', 'auto-deploy-failed-2', 'auto-deploy-failed-3']);
    expect(() => add('auto-deploy-failed')).toThrow(new RangeError('taskId: there is a task "auto-deploy-failed" already'));
    expect(() => emulator.intelligentTasks.get('x')).toThrow(new RangeError('taskId: there is no task "x"'));
  });

  test('takes an ID once in a dataset, and again in others', () => {
    const add = (datasetId: string) => emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'failed', datasetId, taskId: 'same' });
    const [one, other] = [add('d1'), add('d2')];
    expect(() => add('d1')).toThrow(new RangeError('taskId: there is a task "same" already'));
    expect(() => emulator.intelligentTasks.get('same')).toThrow(
      new RangeError('taskId: 2 datasets have a task "same"; say which by all IDs'),
    );
    emulator.intelligentTasks.stop(one);
    expect([one, other].map((ids) => emulator.intelligentTasks.get(ids).status)).toEqual([4, -1]);
  });
});

describe('stopping a task', () => {
  test('stops it from where it is, and keeps its progress', async () => {
    const clock = createManualClock();
    const emulator = createEmulator({ clock });
    const { taskId } = emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'succeeded' });
    await clock.advance(25_000);
    expect(emulator.intelligentTasks.stop(taskId)).toMatchObject({ status: 4, progress: 25 });
    await clock.advance(4_999);
    expect(emulator.intelligentTasks.get(taskId).status).toBe(4);
    await clock.advance(1);
    expect(emulator.intelligentTasks.get(taskId)).toMatchObject({ status: 5, progress: 25 });
    expect(emulator.intelligentTasks.get(taskId, clock.now() - 10_000).status).toBe(1);
  });

  test('changes nothing about it if it has ended or is stopping', async () => {
    const clock = createManualClock();
    const emulator = createEmulator({ clock });
    const ended = emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'succeeded' });
    await clock.advance(70_000);
    expect(emulator.intelligentTasks.stop(ended.taskId).status).toBe(3);
    const stopping = emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'succeeded' });
    emulator.intelligentTasks.stop(stopping.taskId);
    await clock.advance(3_000);
    emulator.intelligentTasks.stop(stopping.taskId);
    await clock.advance(2_000);
    expect(emulator.intelligentTasks.get(stopping.taskId).status).toBe(5);
  });
});
