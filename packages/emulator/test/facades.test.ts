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
});
