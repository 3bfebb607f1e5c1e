import {
  createEmulator,
  createManualClock,
  type IntelligentTaskKind,
  intelligentTaskKinds,
  intelligentTaskOutcomes,
} from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';

const all = intelligentTaskKinds.flatMap((kind) => intelligentTaskOutcomes.map((outcome) => ({ kind, outcome })));
const codes: Record<IntelligentTaskKind, string[]> = {
  'auto-label': ['4900', '4902', '4904', '4910', '4912', '4914', '4916'],
  'pre-label': ['4910', '4912', '4950', '4996'],
  'auto-deploy': ['4910', '4912', '4950', '4952'],
  'auto-grouping': ['4960', '4964', '4962'],
};

function life(kind: (typeof intelligentTaskKinds)[number], outcome: (typeof intelligentTaskOutcomes)[number]) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock });
  const { taskId } = emulator.intelligentTasks.add({ kind, outcome });
  return Array.from({ length: 401 }, (_, index) => emulator.intelligentTasks.get(taskId, clock.now() + index * 200));
}

describe('a task', () => {
  test.each(all)('that is $kind and $outcome rises in progress and never falls', ({ kind, outcome }) => {
    const progress = life(kind, outcome).map((task) => task.progress ?? NaN);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(new Set(progress).size).toBeGreaterThan(50);
    expect(progress[0]).toBe(0);
    expect(progress.at(-1) === 100).toBe(outcome === 'succeeded');
  });

  test.each(intelligentTaskKinds)('that is %s shows the codes of its kind, with their messages', (kind) => {
    const tasks = life(kind, 'succeeded');
    expect([...new Set(tasks.map((task) => task.code))]).toEqual(codes[kind].map((code) => `ModelArts.${code}`));
    for (const { message } of tasks) expect(message).toMatch(/^\w.{10,}/);
  });

  test('reaches 100 % when it has succeeded and not before', () => {
    for (const { status, progress } of life('auto-deploy', 'succeeded')) expect(progress === 100).toBe(status === 3);
  });

  test.each(intelligentTaskKinds)('that is %s and failed says why, in the task and in the event of its step', (kind) => {
    const task = life(kind, 'failed').at(-1);
    expect(task).toMatchObject({ status: 2, code: task?.error_code, message: task?.error_msg });
    expect(task?.error_detail).toMatch(/\w/);
    const failed = task?.result?.events?.filter(({ status }) => status === 'failed');
    expect(failed).toEqual([expect.objectContaining({ error_code: task?.error_code, error_message: task?.error_msg })]);
  });

  test.each(all)('that is $kind and $outcome has an error only if it failed', ({ kind, outcome }) => {
    for (const task of life(kind, outcome)) expect('error_code' in task).toBe(task.status === 2);
  });

  test('has events that go from waiting over running to success, one running at a time', () => {
    for (const { status, result } of life('auto-label', 'succeeded')) {
      const statuses = result?.events?.map((event) => event.status).join(' ') ?? '';
      if (status === 1) expect(statuses).toMatch(/^(success )*running( waiting)*$/);
      else expect(statuses).toBe(status === 3 ? 'success success success success' : '');
    }
  });

  test('that was stopped has the events of finished steps alone', () => {
    const events = life('auto-label', 'stopped').at(-1)?.result?.events;
    expect(events?.map(({ name, status }) => `${name} ${status}`)).toEqual(['export success', 'train success', 'import success']);
  });

  test('counts the seconds at work until it ends', () => {
    const elapsed = life('auto-label', 'stopped').map((task) => task.elapsed_time);
    expect([elapsed[0], elapsed[25], elapsed[50], elapsed.at(-1)]).toEqual([0, 0, 5, 5 + 37 + 5]);
  });

  test('stays as long in each state as was said', () => {
    const clock = createManualClock();
    const emulator = createEmulator({ clock });
    const durations = { queuing: 10, initialized: 20, running: 1_000, stopping: 30 };
    const { taskId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'stopped', durations });
    const statusAt = (ms: number) => emulator.intelligentTasks.get(taskId, clock.now() + ms).status;
    expect([9, 10, 29, 30, 30 + 624, 30 + 625, 60 + 624, 60 + 625].map(statusAt)).toEqual([-1, 0, 0, 1, 1, 4, 4, 5]);
  });

  test('may take no time at all', () => {
    const emulator = createEmulator({ clock: createManualClock() });
    const durations = { queuing: 0, initialized: 0, running: 0, stopping: 0 };
    const status = (outcome: 'succeeded' | 'failed' | 'stopped') =>
      emulator.intelligentTasks.get(emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome, durations }).taskId).status;
    expect([status('succeeded'), status('failed'), status('stopped')]).toEqual([3, 2, 5]);
  });

  test('cannot be changed through what was returned', () => {
    const emulator = createEmulator({ clock: createManualClock() });
    const { taskId } = emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'succeeded' });
    Object.assign(emulator.intelligentTasks.get(taskId).config?.inf_config_list?.[0] ?? {}, { model_id: 'changed' });
    expect(emulator.intelligentTasks.get(taskId).config?.inf_config_list?.[0]?.model_id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
