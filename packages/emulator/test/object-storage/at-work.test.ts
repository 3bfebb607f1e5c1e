import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import type { CreatedDataset, Dataset, DatasetVersion, ExportTask, SampleList, SampleStats } from '@modelarts-openapi/types';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../client.js';

const FOLDER = '/bucket/animals/';
const DATASET = {
  ...{ dataset_name: 'animals', dataset_type: 0, data_sources: [{ data_type: 0, data_path: FOLDER }] },
  ...{ work_path: '/bucket/work/', work_path_type: 0, labels: [{ name: 'cat', type: 0 }] },
};

/** What begins a job on a dataset, and what the dataset says and others are answered while it goes on; nothing for what is in no way. */
const jobs = {
  createDatasetVersion: { body: {}, status: 6, code: 'ModelArts.4343' },
  synchronizeDataset: { body: undefined, status: 5, code: 'ModelArts.4355' },
  createImportTask: { body: { import_path: '/bucket/other/' }, status: 8, code: 'ModelArts.4356' },
  createExportTask: { body: { path: '/bucket/out/' }, status: 1, code: undefined },
  startIntelligentTask: { body: { task_type: 'auto-label' }, status: 1, code: undefined },
} as const;
type Job = keyof typeof jobs;
const names = Object.keys(jobs) as Job[];
const pairs = names.flatMap((first) =>
  names.filter((second) => first !== second || jobs[first].code).map((second) => [first, second] as const),
);

/** A dataset of two files, one of them labeled, and calls on it. */
async function setUp() {
  const clock = createManualClock();
  const objectStorage = { [FOLDER]: { 'a.jpg': { labels: ['cat'] }, 'b.jpg': {} }, '/bucket/other/': ['c.jpg'] };
  const emulator = createEmulator({ clock, objectStorage });
  const { dataset_id } = (await clientOf(emulator).call<CreatedDataset>('createDataset', { body: DATASET })).body;
  const { call } = clientOf(emulator, { datasetId: dataset_id });
  const begin = (job: Job) => call<{ error_code?: string; task_id?: string }>(job, jobs[job].body && { body: jobs[job].body });
  await begin('synchronizeDataset');
  await clock.advance(100_000);
  return {
    clock,
    emulator,
    call,
    begin,
    /** What counts samples, which has to be the same everywhere. */
    async counts() {
      const { body: dataset } = await call<Required<Dataset>>('getDataset');
      const { body: stats } = await call<Required<SampleStats>>('getSampleStats');
      const { body: list } = await call<SampleList>('listSamples', { query: { limit: 100 } });
      const { total, manual_annotation, auto_annotation } = stats.sample_stats as Required<SampleStats['sample_stats'] & object>;
      const { total_sample_count, annotated_sample_count, unconfirmed_sample_count } = dataset;
      expect([total, manual_annotation, auto_annotation]).toEqual([total_sample_count, annotated_sample_count, unconfirmed_sample_count]);
      expect(list.sample_count).toBe(total);
      return { total, manual: manual_annotation, auto: auto_annotation };
    },
  };
}

test.each(pairs)('while %s goes on, %s is refused if both take hold of all samples, and begins if not', async (first, second) => {
  const { clock, call, begin, counts } = await setUp();
  const before = await counts();
  expect((await begin(first)).body?.error_code).toBeUndefined();
  expect((await call<Dataset>('getDataset')).body.status).toBe(jobs[first].status);
  const { status, body } = await begin(second);
  const isRefused = jobs[first].code !== undefined && jobs[second].code !== undefined;
  expect([status, body?.error_code]).toEqual(isRefused ? [400, jobs[first].code] : [expect.toBeOneOf([200, 201]), undefined]);
  expect(await counts()).toEqual(before);
  await clock.advance(100_000);
  expect((await call<Dataset>('getDataset')).body.status).toBe(1);
  const done = [first, ...(isRefused ? [] : [second])];
  expect(await counts()).toMatchObject({ total: done.includes('createImportTask') ? 3 : 2, manual: 1 });
  expect((await begin(second)).body?.error_code).toBeUndefined();
});

test('a job that fails is out of the way when it has', async () => {
  const { clock, emulator, begin, counts } = await setUp();
  emulator.jobs.setStarted('importTasks', { outcome: 'failed' });
  await begin('createImportTask');
  await clock.advance(100_000);
  expect(await counts()).toEqual({ total: 2, manual: 1, auto: 0 });
  expect((await begin('synchronizeDataset')).status).toBe(200);
});

test('nothing is labeled while a version is being published, whatever else changes', async () => {
  const { clock, call, begin } = await setUp();
  const [{ sample_id } = {}] = (await call<SampleList>('listSamples')).body.samples;
  const label = () => call('updateSamples', { body: { samples: [{ sample_id, labels: [] }] } });
  await begin('createDatasetVersion');
  expect(await label()).toMatchObject({ status: 400, body: { error_code: 'ModelArts.4381' } });
  expect(await call('updateSamples', { body: { samples: [{ sample_id, metadata: {} }] } })).toMatchObject({ body: { success: true } });
  await clock.advance(100_000);
  expect(await label()).toMatchObject({ status: 200, body: { success: true } });
});

test('an export has the samples as they were when it began, whatever comes in meanwhile', async () => {
  const { clock, call, begin, counts } = await setUp();
  const { task_id: id } = (await begin('createExportTask')).body;
  await begin('createImportTask');
  await clock.advance(100_000);
  expect((await call<ExportTask>('getExportTask', { id: id ?? '' })).body).toMatchObject({ status: 'SUCCESSED', finished_sample_count: 2 });
  expect(await counts()).toMatchObject({ total: 3 });
});

describe('in a dataset that nobody made', () => {
  test('jobs are in the way of their own kind alone, as they change nothing there', async () => {
    const { call } = clientOf(createEmulator({ clock: createManualClock() }));
    const begin = async (job: Job) => (await call<object>(job, jobs[job].body && { body: jobs[job].body })).status;
    const statuses = [];
    for (const job of [...names, ...names]) statuses.push(await begin(job));
    expect(statuses).toEqual([201, 200, 200, 200, 200, 400, 400, 200, 200, 501]);
  });
});

test('a version without a name gets one that no other version has', async () => {
  const { clock, call } = await setUp();
  const publish = async (body: object) => {
    const { version_id: id } = (await call<{ version_id: string }>('createDatasetVersion', { body })).body;
    await clock.advance(100_000);
    return (await call<DatasetVersion>('getDatasetVersion', { id })).body.version_name;
  };
  expect([await publish({ version_name: 'V002' }), await publish({}), await publish({})]).toEqual(['V002', 'V003', 'V004']);
});
