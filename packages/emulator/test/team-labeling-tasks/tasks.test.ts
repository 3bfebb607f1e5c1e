import { createEmulator } from '@modelarts-openapi/emulator';
import type { ErrorResponse } from '@modelarts-openapi/types';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../client.js';
import { ADA, GRACE, REVIEWER, setUp, team } from './set-up.js';

describe('a team labeling task', () => {
  test('is created without samples, and has them handed out when it has started', async () => {
    const { clock, create, start, get, list, dataset, passTime } = await setUp();
    const id = await create({ task_name: 'cats', repetition: 1 });
    expect(await get(id)).toMatchObject({ status: 6, task_name: 'cats', sample_stats: { total_sample_count: 0 } });
    expect(await start(id)).toMatchObject({ status: 200, body: {} });
    expect(await get(id)).toMatchObject({ status: 0, sample_stats: { total_sample_count: 0 } });
    await passTime();
    const task = await get(id);
    expect(task).toMatchObject({ status: 1, sample_stats: { total_sample_count: 6, unannotated_sample_count: 6 } });
    expect(task).toMatchObject({ update_time: clock.now(), workforce_stats: { workforce_count: 1, labeler_count: 2, reviewer_count: 0 } });
    expect(task.worker_stats?.map(({ email, sample_stats }) => [email, sample_stats?.total_sample_count])).toEqual([
      [ADA, 3],
      [GRACE, 3],
    ]);
    expect(await list()).toMatchObject({ count: 1, tasks: [{ task_id: id, sample_stats: task.sample_stats }] });
    expect((await list()).tasks[0]).not.toHaveProperty('worker_stats');
    expect(await dataset()).toMatchObject({ workforce_task_count: 1 });
  });

  test('leaves out statistics that are not asked for', async () => {
    const { call, create } = await setUp();
    const { body } = await call('getWorkforceTask', { id: await create() });
    for (const name of ['label_stats', 'sample_stats', 'workforce_stats', 'worker_stats']) expect(body).not.toHaveProperty(name);
  });

  test('gives each sample to as many labelers as it says, and to all where there are fewer', async () => {
    const { create, start, get, passTime } = await setUp();
    const total = async (repetition: number) => {
      const id = await create({ repetition });
      await start(id);
      await passTime();
      return (await get(id)).worker_stats?.map(({ sample_stats }) => sample_stats?.total_sample_count);
    };
    expect(await total(2)).toEqual([6, 6]);
    expect(await total(3)).toEqual([6, 6]);
  });

  test('gives samples to labelers only', async () => {
    const { create, start, get, passTime } = await setUp();
    const id = await create({ workforces_config: team(ADA, { email: REVIEWER, role: 1 }, { email: GRACE, role: 2 }) });
    await start(id);
    await passTime();
    const { worker_stats = [] } = await get(id);
    expect(worker_stats.map(({ role, sample_stats }) => [role, sample_stats?.total_sample_count])).toEqual([
      [0, 6],
      [1, 0],
      [2, 0],
    ]);
  });

  test('is refused a second start, one while it runs, and one without anybody who labels', async () => {
    const { create, start, get, passTime } = await setUp();
    const id = await create();
    const refused = { status: 400, body: { error_code: 'ModelArts.4621' } };
    await start(id);
    expect(await start(id)).toMatchObject(refused);
    await passTime();
    expect(await start(id)).toMatchObject(refused);
    const another = await create({ workforces_config: team({ email: REVIEWER, role: 1 }) });
    expect(await start(another)).toMatchObject(refused);
    expect((await get(another)).status).toBe(6);
    expect(await start(another, { workforces_config: team(ADA) })).toMatchObject({ status: 200 });
  });

  test('has a name that no other one of the dataset has', async () => {
    const { call, create } = await setUp();
    const id = await create({ task_name: 'cats' });
    const other = await create({ task_name: 'dogs' });
    const taken = { status: 400, body: { error_code: 'ModelArts.4620' } };
    expect(await call('createWorkforceTask', { body: { task_name: 'cats' } })).toMatchObject(taken);
    expect(await call('updateWorkforceTask', { id: other, body: { task_name: 'cats' } })).toMatchObject(taken);
    expect(await call('updateWorkforceTask', { id, body: { task_name: 'cats' } })).toMatchObject({ status: 200 });
  });

  test('is changed, and gives the samples of members who leave to those who stay', async () => {
    const { add, call, create, start, get, passTime } = await setUp();
    const id = await create();
    await start(id);
    await passTime();
    // One that came later is none of theirs.
    await add('g.jpg');
    const body = { task_name: 'dogs', description: 'All of them', workforces_config: team(GRACE) };
    expect(await call('updateWorkforceTask', { id, body })).toMatchObject({ status: 200, body: {} });
    const task = await get(id);
    expect(task).toMatchObject({ task_name: 'dogs', description: 'All of them', status: 1 });
    expect(task.worker_stats).toMatchObject([{ email: GRACE, sample_stats: { total_sample_count: 6 } }]);
  });

  test('gets only samples that meet its conditions, and later ones where it is told so', async () => {
    const { add, create, start, get, passTime } = await setUp();
    const some = await create({ sample_conditions: '[{"sample_name":"a.jpg"}]' });
    const later = await create({ synchronize_data: true });
    const alsoLater = await create({ data_sync_type: 1 });
    const never = await create({ data_sync_type: 2 });
    for (const id of [some, later, alsoLater, never]) await start(id);
    await passTime();
    await add('g.jpg');
    expect((await get(some)).sample_search_conditions).toEqual([{ sample_name: 'a.jpg' }]);
    const totals = [];
    for (const id of [some, later, alsoLater, never]) totals.push((await get(id)).sample_stats?.total_sample_count);
    expect(totals).toEqual([1, 7, 7, 6]);
  });

  test('has no condition that says who somebody is, which would be forgotten', async () => {
    const { call } = await setUp();
    const body = { workforces_config: team(ADA), sample_conditions: JSON.stringify([{ labeler: ADA }]) };
    const refused = await call('createWorkforceTask', { body });
    expect(refused).toMatchObject({ status: 400, body: { error_code: 'Emulator.0400' } });
    expect(JSON.stringify(refused)).not.toContain(ADA);
  });

  test('loses samples that are deleted, and counts them', async () => {
    const { call, samples, create, start, get, passTime } = await setUp();
    const id = await create();
    await start(id);
    await passTime();
    await call('deleteSamples', { body: { samples: samples.slice(0, 2) } });
    expect((await get(id)).sample_stats).toMatchObject({ total_sample_count: 4, deleted_sample_count: 2 });
  });

  test('is gone when it was deleted, also while it runs, and with its dataset', async () => {
    const { call, create, start, list, dataset, passTime } = await setUp();
    const id = await create();
    await start(id);
    await passTime();
    expect((await call('deleteWorkforceTask', { id })).status).toBe(204);
    const gone = { status: 400, body: { error_code: 'ModelArts.4619' } };
    for (const operation of ['getWorkforceTask', 'deleteWorkforceTask'] as const) expect(await call(operation, { id })).toMatchObject(gone);
    expect(await call<ErrorResponse>('startWorkforceTask', { id, body: {} })).toMatchObject(gone);
    expect(await list()).toMatchObject({ count: 0, tasks: [] });
    expect(await dataset()).toMatchObject({ workforce_task_count: 0, total_sample_count: 6 });
  });

  test('begins with a dataset that is created with one', async () => {
    const { list, dataset, passTime } = await setUp({ workforce_information: { task_name: 'first', workforces_config: team(ADA) } });
    expect(await dataset()).toMatchObject({ workforce_task_count: 1 });
    await passTime();
    expect(await list()).toMatchObject({ tasks: [{ task_name: 'first', status: 1 }] });
    const idle = await setUp({ workforce_information: { task_name: 'first' } });
    expect(await idle.list()).toMatchObject({ tasks: [{ task_name: 'first', status: 6 }] });
  });
});

test('addresses of members are answered, and in no dump', async () => {
  const { clock, emulator, create, start, get, passTime } = await setUp();
  const id = await create();
  await start(id);
  await passTime();
  const dump = emulator.dump();
  expect(JSON.stringify(dump)).not.toMatch(/lovelace|hopper/);
  const people = (task: Awaited<ReturnType<typeof get>>) => task.worker_stats?.map(({ email }) => email);
  emulator.load(dump);
  expect(people(await get(id))).toEqual([ADA, GRACE]);

  // Another one knows their IDs only, and takes for an address what it answers as one.
  const again = createEmulator({ clock });
  again.load(dump);
  const [{ in: dataset } = { in: {} }] = dump.tables['workforceTasks'] ?? [];
  const { call } = clientOf(again, { datasetId: (dataset as Record<string, string>)['dataset_id'] ?? '' });
  const query = { workforce_stats: true };
  const loaded = async () => (await call<Awaited<ReturnType<typeof get>>>('getWorkforceTask', { id, query })).body;
  const { worker_stats: [first] = [] } = await loaded();
  expect(first?.email).toBe(`${first?.worker_id}@example.com`);
  await call('updateWorkforceTask', { id, body: { workforces_config: team(first?.email ?? '') } });
  expect((await loaded()).worker_stats?.map(({ worker_id }) => worker_id)).toEqual([first?.worker_id]);
});
