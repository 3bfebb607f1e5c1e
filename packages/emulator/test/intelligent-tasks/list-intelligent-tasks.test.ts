import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../client.js';

/** A dataset with a task of each kind, started in this order a second apart; the first one is over by then. */
async function setUp() {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, intelligentTasks: { started: { durations: { queuing: 0, initialized: 0, running: 1_000 } } } });
  const client = clientOf(emulator);
  const ids: string[] = [];
  for (const body of [
    { task_type: 'auto-label', config: { name: 'first' } },
    { task_type: 'pre-label', model_id: 'my-model', config: { name: 'second' } },
    { task_type: 'auto-grouping', config: { name: 'third', n_clusters: 2 } },
    { task_type: 'auto-label' },
  ]) {
    ids.push((await client.start(body)).body.task_id);
    emulator.intelligentTasks.setStarted({});
    await clock.advance(1_000);
  }
  const listed = async (query = {}) => (await client.list(query)).body.tasks.map(({ task_id }) => ids.indexOf(task_id ?? ''));
  return { clock, emulator, ids, listed, ...client };
}

describe('the list of tasks', () => {
  test('has those that label samples, the newest first', async () => {
    const { list, listed } = await setUp();
    expect(await listed()).toEqual([3, 1, 0]);
    expect((await list()).body.total_count).toBe(3);
  });

  test.each([
    [{ type: 'auto-label' }, [3, 0]],
    [{ type: 'pre-label' }, [1]],
    [{ type: 'auto-grouping' }, [2]],
    [{ task_name: 'first' }, [0]],
    [{ task_name: 'fir' }, []],
    [{ task_name: 'third' }, []],
    [{ task_name: 'third', type: 'auto-grouping' }, [2]],
    [{ task_name: 'first', type: 'pre-label' }, []],
  ])('has those that are asked for with %j', async (query, expected) => expect(await (await setUp()).listed(query)).toEqual(expected));

  test('has those of one dataset of one project', async () => {
    const { emulator } = await setUp();
    for (const other of [{ projectId: 'p2' }, { datasetId: 'd2' }]) {
      const { body } = await clientOf(emulator, other).list();
      expect(body).toEqual({ tasks: [], total_count: 0, exist_running_deploy_task: false });
    }
  });

  test('comes in pages, which together are all there are', async () => {
    const { start, list, clock } = await setUp();
    for (let count = 3; count < 25; count += 1) {
      await clock.advance(70_000);
      await start({ task_type: 'auto-label' });
    }
    const pages = [];
    for (const offset of [0, 1, 2, 3]) pages.push((await list({ limit: 10, offset })).body);
    expect(pages.map(({ tasks }) => tasks.length)).toEqual([10, 10, 5, 0]);
    expect(new Set(pages.flatMap(({ tasks }) => tasks.map(({ task_id }) => task_id))).size).toBe(25);
    expect(pages.map(({ total_count }) => total_count)).toEqual([25, 25, 25, 25]);
    expect((await list()).body.tasks).toHaveLength(10);
    expect((await list({ limit: 100 })).body.tasks).toHaveLength(25);
  });

  test.each([
    [{ limit: 0 }, 'limit must be >= 1, got 0'],
    [{ limit: 101 }, 'limit must be <= 100, got 101'],
    [{ offset: -1 }, 'offset must be >= 0, got -1'],
    [{ limit: 'x' }, 'limit must be integer, got "x"'],
    [{ type: 'deployment' }, 'type must be one of auto-label, pre-label, auto-grouping, auto-deploy, got "deployment"'],
  ])('is refused for %j', async (query, why) => {
    const { status, error } = await (await setUp()).list(query);
    expect([status, error]).toEqual([400, `Parameter is invalid: ${why}`]);
  });

  test('shows each as getIntelligentTask does, with its dataset, its kind, its counts and its model in addition', async () => {
    const { list, get, ids, clock } = await setUp();
    await clock.advance(70_000);
    const { tasks } = (await list({ type: 'pre-label' })).body;
    const counts = { total_sample_count: 246, annotated_sample_count: 38, unconfirmed_sample_count: 208 };
    const model = { model_id: 'my-model', model_name: expect.stringMatching(/\w/), model_version: '0.0.1' };
    expect(tasks).toEqual([{ ...(await get(ids[1] ?? '')).body, dataset_id: 'd1', type: 1, ...counts, ...model }]);
    expect((await list({ type: 'auto-label' })).body.tasks[0]).toMatchObject({ type: 0, ...counts });
    expect((await list({ type: 'auto-label' })).body.tasks[0]).not.toHaveProperty('model_id');
    expect((await list({ type: 'auto-grouping' })).body.tasks[0]).toMatchObject({ type: 2, unconfirmed_sample_count: 0 });
  });

  test('says whether a deployment is running, whichever page and kind is asked for', async () => {
    const { list, clock, emulator } = await setUp();
    const running = async () => (await list({ type: 'auto-grouping', offset: 5 })).body.exist_running_deploy_task;
    emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'succeeded', projectId: 'p1', datasetId: 'd1' });
    expect(await running()).toBe(false);
    await clock.advance(5_000);
    expect(await running()).toBe(true);
    await clock.advance(64_999);
    expect(await running()).toBe(true);
    await clock.advance(1);
    expect(await running()).toBe(false);
  });

  test('has the tasks that were added, too', async () => {
    const { list, emulator } = await setUp();
    const ids = { projectId: 'p1', datasetId: 'd1', taskId: 'added' };
    emulator.intelligentTasks.add({ kind: 'pre-label', outcome: 'failed', ...ids });
    expect((await list()).body.tasks[0]).toMatchObject({ task_id: 'added', type: 1, model_id: expect.stringMatching(/\w/) });
  });

  test('has no deployment among those that label samples', async () => {
    const { list, emulator } = await setUp();
    emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'failed', projectId: 'p1', datasetId: 'd1', taskId: 'deployment' });
    for (const query of [{}, { type: 'auto-label' }, { type: 'pre-label' }, { type: 'auto-grouping' }])
      expect((await list(query)).body.tasks.map(({ task_id }) => task_id)).not.toContain('deployment');
    expect((await list({ type: 'auto-deploy' })).body.tasks.map(({ task_id }) => task_id)).toEqual(['deployment']);
  });
});
