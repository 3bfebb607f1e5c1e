import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { expect, test } from 'vitest';
import { headers, ORIGIN } from './ask.js';

const setUp = (options = {}) => {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, ...options });
  const get = async (path: string) => (await emulator.fetch(`${ORIGIN}/v2/p${path}`, { headers })).json();
  return { clock, emulator, get };
};
const ids = { projectId: 'p', datasetId: 'd' };

test('what is added is what the API answers', async () => {
  const { emulator, get } = setUp();
  expect(emulator.datasets.add(ids, { dataset_name: 'flowers', dataset_type: 1 })).toEqual(ids);
  emulator.labels.add({ ...ids, labelName: 'Tulip' }, { type: 1 });
  emulator.samples.add({ ...ids, sampleId: 's' }, { sample_name: 'a.jpg', labels: [{ name: 'Tulip', type: 1 }] });
  emulator.samples.add(ids);
  emulator.datasetVersions.add({ ...ids, versionId: 'v' }, { version_name: 'V007' });
  expect(await get('/datasets/d')).toMatchObject({
    ...{ dataset_name: 'flowers', dataset_type: 1, total_sample_count: 2, annotated_sample_count: 1, dataset_version_count: 1 },
    ...{ current_version_id: 'v', labels: [{ name: 'Tulip', type: 1 }] },
  });
  expect(emulator.datasets.get(ids)).toEqual(await get('/datasets/d'));
  expect(emulator.labels.get({ ...ids, labelName: 'Tulip' })).toEqual({ name: 'Tulip', type: 1 });
  expect(emulator.datasetVersions.get({ ...ids, versionId: 'v' })).toEqual(await get('/datasets/d/versions/v'));
  expect(emulator.samples.get({ ...ids, sampleId: 's' })).toEqual(await get('/datasets/d/data-annotations/samples/s'));
  expect(emulator.labels.list()).toEqual([{ ...ids, labelName: 'Tulip' }]);
  expect(emulator.datasets.remove(ids)).toBe(true);
  expect([emulator.datasets.remove(ids), emulator.labels.list(), emulator.datasetVersions.list()]).toEqual([false, [], []]);
});

test('IDs are those of the examples and new ones, unless given', () => {
  const { emulator } = setUp({ strict: true });
  const version = emulator.datasetVersions.add();
  expect(version).toEqual({
    projectId: '6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731',
    datasetId: expect.stringMatching(/^\w{19}$/),
    versionId: expect.stringMatching(/^\w{19}$/),
  });
  expect(emulator.datasets.list()).toEqual([{ projectId: version.projectId, datasetId: version.datasetId }]);
  const team = emulator.workforces.add({}, { workforce_name: 'gardeners' });
  expect(emulator.workforces.get(team)).toMatchObject({ workforce_id: team.workforceId, workforce_name: 'gardeners' });
});

test('what is malformed, unknown, taken or not there is said', () => {
  const { emulator } = setUp();
  expect(() => emulator.datasets.add({ project_id: 'p' } as never)).toThrow(new TypeError('project_id: it is called projectId'));
  expect(() => emulator.datasets.add({ datasetId: '' })).toThrow(/^datasetId: expected text that is not empty, got ""$/);
  expect(() => emulator.datasets.add(ids, { datasetName: 'x' } as never)).toThrow(/^fields\.datasetName: it is called dataset_name$/);
  expect(() => emulator.datasets.add(ids, 'flowers' as never)).toThrow(/^fields: expected an object$/);
  // What is worked out cannot be given.
  expect(() => emulator.exportTasks.add(ids, { progress: 5 } as never)).toThrow(
    /^fields\.progress: there is no such field; expected status, /,
  );
  expect(() => emulator.importTasks.add(ids, { file_statistics: {} } as never)).toThrow(/^fields\.file_statistics: /);
  expect(() => emulator.processorTasks.add({}, { status: 1 } as never)).toThrow(/^fields\.status: /);
  expect(() => emulator.processorTaskVersions.add({}, { duration_seconds: 1 } as never)).toThrow(/^fields\.duration_seconds: /);
  expect(() => emulator.datasets.add(ids, { labels: [] } as never)).toThrow(/^fields\.labels: /);
  expect(() => emulator.datasetVersions.add(ids, { status: 0 } as never)).toThrow(/^fields\.status: /);
  expect(() => emulator.workforces.add({}, { worker_count: 5 } as never)).toThrow(/^fields\.worker_count: /);
  expect(() => emulator.workers.add({}, { worker_id: 'x' } as never)).toThrow(/^fields\.worker_id: /);
  emulator.labels.add({ ...ids, labelName: 'Tulip' });
  expect(() => emulator.labels.add({ ...ids, labelName: 'Tulip' })).toThrow(new RangeError('label_name: there is "Tulip" already'));
  expect(() => emulator.labels.get({ ...ids, labelName: 'Rose' })).toThrow(/^there is none with the IDs .*"labelName":"Rose"/);
});

test('the end of a job is noted before a program looks', async () => {
  const { clock, emulator } = setUp();
  emulator.jobs.setStarted('datasetVersions', { durations: { creating: 2_000 } });
  const { version_id } = await (
    await emulator.fetch(`${ORIGIN}/v2/p/datasets/d/versions`, {
      ...{ method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: '{}' },
    })
  ).json();
  expect(emulator.datasets.get(ids).current_version_id).toBeUndefined();
  await clock.advance(2_000);
  expect(emulator.datasets.get(ids).current_version_id).toBe(version_id);
  expect(emulator.jobs.started()).toMatchObject({
    datasetVersions: { outcome: 'succeeded', durations: { creating: 2_000 } },
    intelligentTasks: emulator.intelligentTasks.started(),
  });
  expect(() => emulator.jobs.setStarted('versions', {})).toThrow(/^kind: expected one of datasetVersions, .*got "versions"$/);
  expect(() => emulator.jobs.setStarted('datasetVersions', { outcome: 'done' as never })).toThrow(/^outcome: expected one of/);
});

test.each([
  ['QUEUING', 'COMPLETED', 10_000],
  ['STARTING', 'COMPLETED', 9_000],
  ['RUNNING', 'COMPLETED', 8_000],
  ['FAILED', 'FAILED', 100_000],
  [undefined, 'COMPLETED', 0],
] as const)('an import that is added in the state %s is in it, and becomes %s', async (status, end, ms) => {
  const { clock, emulator, get } = setUp();
  const { taskId } = emulator.importTasks.add(ids, { ...(status && { status }), import_path: '/b/in/', total_sample_count: 8 });
  const path = `/datasets/d/import-tasks/${taskId}`;
  expect(await get(path)).toMatchObject({ status: status ?? end, import_path: '/b/in/', total_sample_count: 8 });
  await clock.advance(Math.max(0, ms - 1));
  expect((await get(path)).status === end).toBe(status === 'FAILED' || status === undefined);
  await clock.advance(1);
  expect(await get(path)).toEqual(emulator.importTasks.get({ ...ids, taskId }));
  expect(await get(path)).toMatchObject({ status: end, imported_sample_count: 8 });
  expect(emulator.importTasks.remove({ ...ids, taskId })).toBe(true);
});

test('an export is added likewise, and what it was asked for is shown', async () => {
  const { clock, emulator, get } = setUp();
  const fields = { status: 'RUNNING', path: '/b/out/', export_type: 0, total_sample_count: 4 } as const;
  const { taskId } = emulator.exportTasks.add(ids, fields);
  expect(await get(`/datasets/d/export-tasks/${taskId}`)).toMatchObject({ ...fields, finished_sample_count: 0 });
  await clock.advance(5_000);
  expect(emulator.exportTasks.get({ ...ids, taskId })).toMatchObject({ progress: 50, finished_sample_count: 2 });
  emulator.exportTasks.add({ ...ids, taskId: 'over' }, { status: 'FAILED' });
  expect(await get('/datasets/d/export-tasks/over')).toMatchObject({ status: 'FAILED', error_code: expect.any(String) });
  expect(emulator.exportTasks.list()).toContainEqual({ ...ids, taskId });
  expect(() => emulator.exportTasks.add(ids, { status: 'DONE' as never })).toThrow(
    /^status: expected one of INIT, RUNNING, SUCCESSED, FAILED, got "DONE"$/,
  );
});

test('a job that a client has started can be ended at once, in any way that it can end', async () => {
  const { clock, emulator, get } = setUp({ objectStorage: { '/b/in/': ['a.jpg'] } });
  const post = async (path: string, body: object) => {
    const init = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    return (await emulator.fetch(`${ORIGIN}/v2/p${path}`, init)).json();
  };
  const source = { data_sources: [{ data_type: 0, data_path: '/b/own/' }], work_path: '/b/work/', work_path_type: 0 };
  const { dataset_id: datasetId } = await post('/datasets', { dataset_name: 'flowers', dataset_type: 0, ...source });
  const status = async (taskId: string) => (await get(`/datasets/${datasetId}/import-tasks/${taskId}`)).status;
  const total = async () => (await get(`/datasets/${datasetId}`)).total_sample_count;
  const begin = async () => (await post(`/datasets/${datasetId}/import-tasks`, { import_path: '/b/in/' })).task_id;
  const failed = await begin();
  await clock.advance(1_500);
  emulator.jobs.end('importTasks', { projectId: 'p', datasetId, taskId: failed }, 'failed');
  expect([await status(failed), await total()]).toEqual(['FAILED', 0]);
  const done = await begin();
  emulator.jobs.end('importTasks', { projectId: 'p', datasetId, taskId: done });
  expect([await status(done), await total()]).toEqual(['COMPLETED', 1]);
  await clock.advance(100_000);
  expect([await status(failed), await status(done)]).toEqual(['FAILED', 'COMPLETED']);
  expect(() => emulator.jobs.end('importTasks', { projectId: 'p', datasetId, taskId: done })).toThrow(
    /^importTasks: none with the IDs .* goes on$/,
  );
  expect(() => emulator.jobs.end('importTasks', { project_id: 'p' })).toThrow(/^project_id: it is called projectId$/);
  expect(() => emulator.jobs.end('importTasks', {}, 'stopped')).toThrow(/^outcome: expected one of succeeded, failed, got "stopped"$/);
  expect(() => emulator.jobs.end('labels', {})).toThrow(/^kind: expected one of /);
});

test('a name is no ID, where a dataset has it', async () => {
  const { emulator } = setUp();
  const status = async (path: string) => (await emulator.fetch(`${ORIGIN}/v2/${path}`, { headers })).status;
  emulator.datasets.add(ids, { dataset_name: 'flowers' });
  expect([await status('p/datasets/flowers'), await status('q/datasets/flowers')]).toEqual([400, 200]);
});

test('over HTTP it is the same', async () => {
  const { emulator, get } = setUp();
  const admin = async (method: string, path: string, body?: object) => {
    const response = await emulator.fetch(`${ORIGIN}/_emulator${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    return [response.status, await response.json()];
  };
  expect(await admin('POST', '/datasets', { ...ids, fields: { dataset_name: 'flowers' } })).toEqual([201, ids]);
  expect(await get('/datasets/d')).toMatchObject({ dataset_name: 'flowers' });
  expect(await admin('POST', '/datasets', ids)).toMatchObject([400, { error_msg: 'dataset_id: there is "d" already' }]);
  expect(await admin('POST', '/labels', { ...ids, label_name: 'Tulip' })).toMatchObject([
    400,
    { error_msg: 'label_name: it is called labelName' },
  ]);
  expect(await admin('GET', '/datasets')).toEqual([200, { rows: [ids] }]);
  const how = { outcome: 'failed', durations: { creating: 0 } };
  expect(await admin('PUT', '/jobs/datasetVersions', how)).toEqual([200, how]);
  expect(await admin('GET', '/jobs')).toMatchObject([200, { jobs: { datasetVersions: how } }]);
  expect(await admin('PUT', '/jobs/labels', how)).toMatchObject([400, {}]);
  const running = { ...ids, taskId: 'r' };
  expect(await admin('POST', '/import-tasks', { ...running, fields: { status: 'RUNNING' } })).toEqual([201, running]);
  expect(await admin('POST', '/jobs/importTasks/end', { ...running, outcome: 'failed' })).toEqual([200, { status: 'ok' }]);
  expect(await get('/datasets/d/import-tasks/r')).toMatchObject({ status: 'FAILED' });
  expect(await admin('POST', '/jobs/importTasks/end', running)).toMatchObject([400, {}]);
});
