import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../client.js';

const setUp = (options = {}) => {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, ...options });
  return { clock, emulator, ...clientOf(emulator) };
};
const MODEL = 'c4989033-7584-44ee-a180-1c476b810e46';
const bodies = {
  'auto-label': { task_type: 'auto-label', config: { name: 'flowers', algorithm_type: 'accurate' } },
  'pre-label': { task_type: 'pre-label', model_id: MODEL, config: { inf_config_list: [{ model_id: MODEL, envs: { LOG_LEVEL: 'info' } }] } },
  'auto-grouping': { task_type: 'auto-grouping', config: { n_clusters: '2', result_type: 1, property: 'size' } },
  'auto-deploy': { task_type: 'auto-deploy', config: { name: 'flowers', flavor: { code: 'modelarts.vm.gpu.v100' } } },
};

describe('a started task', () => {
  test.each(Object.values(bodies))('keeps what it was started with: %j', async (body) => {
    const { start, get, clock } = setUp();
    const { task_id } = (await start(body)).body;
    for (const status of [-1, 0, 1, 3]) {
      expect((await get(task_id)).body).toMatchObject({ task_id, status, config: body.config });
      await clock.advance(status === 1 ? 60_000 : 5_000);
    }
  });

  test('has the name of its configuration, or none', async () => {
    const { start, get } = setUp();
    const named = (await start(bodies['auto-label'])).body.task_id;
    expect((await get(named)).body.task_name).toBe('flowers');
    const bare = await get((await start({ task_type: 'pre-label', model_id: MODEL })).body.task_id);
    expect(bare.status).toBe(200);
    expect(bare.body).not.toHaveProperty('task_name');
    expect(bare.body).not.toHaveProperty('config');
  });

  test.each([
    ['auto-label', 'ModelArts.4900'],
    ['pre-label', 'ModelArts.4910'],
    ['auto-grouping', 'ModelArts.4960'],
    ['auto-deploy', 'ModelArts.4910'],
  ] as const)('goes the way of its kind: %s', async (type, code) => {
    const { start, get } = setUp();
    expect((await get((await start(bodies[type])).body.task_id)).body.code).toBe(code);
  });

  test('labels with the model that it was started with', async () => {
    const { start, get, clock } = setUp();
    const { task_id } = (await start({ task_type: 'pre-label', model_id: 'my-model' })).body;
    await clock.advance(70_000);
    expect((await get(task_id)).body.result).toMatchObject({ model_id: 'my-model' });
  });

  test('has an ID of its own, like those in the samples', async () => {
    const { start, emulator } = setUp();
    for (let count = 0; count < 100; count += 1) await start(bodies['auto-grouping']);
    const ids = emulator.intelligentTasks.list().map(({ taskId }) => taskId);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9]{19}$/);
  });

  test('is among the tasks of the emulator, which can stop it', async () => {
    const { start, get, emulator } = setUp();
    const { task_id } = (await start(bodies['pre-label'])).body;
    expect(emulator.intelligentTasks.list()).toEqual([
      { projectId: 'p1', datasetId: 'd1', taskId: task_id, kind: 'pre-label', outcome: 'succeeded' },
    ]);
    emulator.intelligentTasks.stop(task_id);
    expect((await get(task_id)).body.status).toBe(4);
  });
});

describe('while a task runs in a dataset', () => {
  const errorCodes = { 'auto-label': 'ModelArts.4386', 'pre-label': 'ModelArts.4387', 'auto-deploy': 'ModelArts.4385' } as const;

  test.each(Object.entries(errorCodes) as [keyof typeof errorCodes, string][])('another %s is refused with 501', async (type, code) => {
    const { start, emulator, clock } = setUp();
    await start(bodies[type]);
    for (const ms of [0, 5_000, 5_000, 59_999]) {
      await clock.advance(ms);
      expect(await start(bodies[type])).toMatchObject({ status: 501, body: { error_code: code } });
    }
    expect(emulator.intelligentTasks.list()).toHaveLength(1);
    await clock.advance(1);
    expect((await start(bodies[type])).status).toBe(200);
  });

  test('that is so until it has stopped, too', async () => {
    const { start, stop, clock } = setUp();
    await stop((await start(bodies['auto-label'])).body.task_id);
    await clock.advance(4_999);
    expect((await start(bodies['auto-label'])).status).toBe(501);
    await clock.advance(1);
    expect((await start(bodies['auto-label'])).status).toBe(200);
  });

  test('one of another kind is started, and one in another dataset or project', async () => {
    const { start, emulator } = setUp();
    await start(bodies['auto-label']);
    expect((await start(bodies['pre-label'])).status).toBe(200);
    for (const other of [{ datasetId: 'd2' }, { projectId: 'p2' }]) {
      expect((await clientOf(emulator, other).start(bodies['auto-label'])).status).toBe(200);
    }
  });

  test('any number of them group', async () => {
    const { start } = setUp();
    await start(bodies['auto-grouping']);
    expect((await start(bodies['auto-grouping'])).status).toBe(200);
  });
});

describe('how started tasks go', () => {
  const durations = { queuing: 0, initialized: 0, running: 1_000 };

  test('is said when the emulator is made', async () => {
    const { start, get, clock } = setUp({ intelligentTasks: { started: { outcome: 'failed', durations } } });
    const { task_id } = (await start(bodies['auto-label'])).body;
    await clock.advance(1_000);
    expect((await get(task_id)).body.status).toBe(2);
  });

  test('is said later, for those that are started from then on', async () => {
    const { start, get, clock, emulator } = setUp();
    const first = (await start(bodies['auto-grouping'])).body.task_id;
    expect(emulator.intelligentTasks.setStarted({ outcome: 'stopped', durations })).toEqual({
      outcome: 'stopped',
      durations: { ...durations, stopping: 5_000 },
    });
    const second = (await start(bodies['auto-grouping'])).body.task_id;
    expect(emulator.intelligentTasks.setStarted({}).outcome).toBe('succeeded');
    const third = (await start(bodies['auto-grouping'])).body.task_id;
    await clock.advance(70_000);
    const statuses = [];
    for (const id of [first, second, third]) statuses.push((await get(id)).body.status);
    expect(statuses).toEqual([3, 5, 3]);
  });

  test.each([
    [{ outcome: 'x' }, 'outcome: expected one of succeeded, failed, stopped, got "x"'],
    [{ outcom: 'failed' }, 'outcom: there is no such field; expected outcome, durations'],
    [{ durations: { running: -1 } }, 'durations.running: expected milliseconds from 0 on, got -1'],
  ])('%j is refused', (started, message) => {
    expect(() => createEmulator({ intelligentTasks: { started: started as never } })).toThrow(new TypeError(message));
    expect(() => createEmulator().intelligentTasks.setStarted(started as never)).toThrow(new TypeError(message));
  });
});
