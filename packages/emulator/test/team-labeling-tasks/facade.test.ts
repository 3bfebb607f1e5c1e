import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import type { AcceptanceReport, BatchOutcome, SampleList } from '@modelarts-openapi/types';
import { expect, test } from 'vitest';
import { clientOf } from '../client.js';

const projectId = 'p';
const ids = { projectId, datasetId: 'd' };
const labels = [{ name: 'Tulip', type: 0 as const }];
const ADA = 'ada@lovelace.test';
const workforces_config = { workforces: [{ workforce_id: 'gardeners', workers: [{ email: ADA, role: 0 as const }] }] };

function setUp(options = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, ...options });
  emulator.datasets.add(ids);
  emulator.samples.add(ids, { labels });
  emulator.samples.add(ids, { sample_name: 'b.jpg' });
  return { clock, emulator, ...clientOf(emulator, ids) };
}

test.each([
  [0, 1, 'total_sample_count'],
  [1, 1, 'unannotated_sample_count'],
  [2, 2, 'sampled_sample_count'],
  [3, 3, 'accepted_sample_count'],
  [4, 4, 'rejected_sample_count'],
  [5, 3, 'accepted_sample_count'],
  [6, 6, 'deleted_sample_count'],
  [7, 2, 'sampled_sample_count'],
] as const)('a task that is added in state %i stands there, and in state %i in the end', async (status, end, counted) => {
  const { clock, call, emulator } = setUp();
  const task = emulator.workforceTasks.add(ids, { status, task_name: 'tulips', workforces_config, description: 'all' });
  expect(emulator.workforceTasks.get(task)).toMatchObject({
    status,
    task_id: task.workforceTaskId,
    task_name: 'tulips',
    description: 'all',
  });
  await clock.advance(2_000);
  const query = { sample_stats: true, label_stats: true, workforce_stats: true };
  const { body } = await call('getWorkforceTask', { id: task.workforceTaskId, query });
  expect(body).toEqual(emulator.workforceTasks.get(task));
  expect(body).toMatchObject({ status: end, sample_stats: { [counted]: end === 6 ? 0 : 2 } });
  // What has been in an acceptance is labeled as the dataset has it.
  const { samples } = (await call<SampleList>('listWorkforceTaskSamples', { id: task.workforceTaskId })).body;
  expect(samples.map((one) => one.labels).toSorted()).toEqual(end === 6 ? [] : end === 1 ? [[], []] : [[], labels]);
});

test('members go on with a task that was added', async () => {
  const { call, clock, emulator } = setUp();
  const { workforceTaskId: id } = emulator.workforceTasks.add(ids, {
    workforces_config,
    sample_search_conditions: [{ sample_name: 'b.jpg' }],
  });
  const { samples } = (await call<SampleList>('listWorkforceTaskSamples', { id })).body;
  expect(samples).toMatchObject([{ sample_status: 'UN_ANNOTATION', labelers: [{ email: ADA }] }]);
  const body = { email: ADA, samples: samples.map(({ sample_id }) => ({ sample_id, labels })) };
  expect((await call<BatchOutcome>('updateWorkforceTaskSamples', { id, body })).body).toMatchObject({ success: true });
  const { task_id } = (await call<{ task_id: string }>('createAcceptanceTask', { id, body: { sampling_num: 1 } })).body;
  await clock.advance(2_000);
  const query = { checking_task_id: task_id };
  expect((await call<AcceptanceReport>('getAcceptanceReport', { id, query })).body.checking_stats).toMatchObject({
    sampled_sample_count: 1,
  });
});

test.each([
  [0, 1],
  [1, 4],
])('a task whose samples have all been deleted is not done: %i makes its state %i', async (action, end) => {
  const { call, clock, emulator } = setUp();
  const task = emulator.workforceTasks.add(ids, { status: 2, workforces_config });
  const id = task.workforceTaskId;
  const { samples } = (await call<SampleList>('listWorkforceTaskSamples', { id })).body;
  await call('deleteSamples', { body: { samples: samples.map(({ sample_id }) => sample_id) } });
  expect((await call('updateAcceptanceStatus', { id, query: { locale: 'en-us' }, body: { action } })).status).toBe(200);
  await clock.advance(2_000);
  expect(emulator.workforceTasks.get(task).status).toBe(end);
});

test('what nobody says is as the description shows it, also in a strict emulator', () => {
  const { emulator } = setUp({ strict: true });
  const { workforceTaskId, datasetId } = emulator.workforceTasks.add();
  expect(datasetId).not.toBe('d');
  expect(emulator.workforceTasks.list()).toEqual([expect.objectContaining({ datasetId, workforceTaskId })]);
  expect(emulator.workforceTasks.get({ projectId: emulator.datasets.list()[1]!.projectId, datasetId, workforceTaskId })).toMatchObject({
    status: 1,
    workforce_stats: { workforce_count: 1, labeler_count: 2 },
  });
});

test('what is malformed or not there is said, and nothing is added', () => {
  const { emulator } = setUp({ strict: true });
  const add = (fields: object) => () => emulator.workforceTasks.add(ids, fields);
  expect(add({ status: 8 })).toThrow(new TypeError('status: expected one of 0, 1, 2, 3, 4, 5, 6, 7, got 8'));
  expect(add({ sample_stats: {} })).toThrow(/^fields\.sample_stats: there is no such field; expected task_name, /);
  expect(add({ workforces_config })).toThrow(new RangeError('fields: The workforce does not exist'));
  expect(add({ sample_search_conditions: [{ labeler: ADA }] })).toThrow(/^fields: The emulator keeps nothing that says who somebody is, /);
  expect(emulator.workforceTasks.list()).toEqual([]);
  const task = emulator.workforceTasks.add({ ...ids, workforceTaskId: 'one' });
  expect(() => emulator.workforceTasks.add({ ...ids, workforceTaskId: 'one' })).toThrow(/^workforce_task_id: there is "one" already$/);
  expect([emulator.workforceTasks.remove(task), emulator.workforceTasks.remove(task)]).toEqual([true, false]);
});
