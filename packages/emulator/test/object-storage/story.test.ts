import { createEmulator, createManualClock, type EmulatorOptions } from '@modelarts-openapi/emulator';
import type { CreatedDataset, Dataset, DatasetList, ExportTask, ImportTask, IntelligentTask, SampleList } from '@modelarts-openapi/types';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../client.js';

const FOLDER = '/bucket/animals/';
const LABELED = { labels: ['cat'] };
const DATASET = {
  dataset_name: 'animals',
  dataset_type: 0,
  data_sources: [{ data_type: 0, data_path: FOLDER }],
  work_path: '/bucket/work/',
  work_path_type: 0,
  labels: [
    { name: 'cat', type: 0 },
    { name: 'dog', type: 0 },
  ],
};

/** A dataset with two labeled and four unlabeled samples, and calls on it. */
async function setUp(options: EmulatorOptions = {}) {
  const clock = createManualClock();
  const files = { 'a.jpg': LABELED, 'b.jpg': LABELED, 'c.jpg': {}, 'd.jpg': {}, 'e.jpg': {}, 'f.jpg': {} };
  const emulator = createEmulator({ clock, objectStorage: { [FOLDER]: files }, ...options });
  const { dataset_id } = (await clientOf(emulator).call<CreatedDataset>('createDataset', { body: DATASET })).body;
  const on = (datasetId: string) => clientOf(emulator, { datasetId });
  const { call, start, get, samples } = on(dataset_id);
  await call('synchronizeDataset');
  await clock.advance(10_000);
  return {
    clock,
    emulator,
    call,
    start,
    get,
    on,
    suggested: async () => (await samples({ limit: 100 })).body,
    list: async (query = {}) => (await call<SampleList>('listSamples', { query: { limit: 100, order: 'asc', ...query } })).body.samples,
    dataset: async () => (await call<Dataset>('getDataset')).body,
    async export(body: object) {
      const { status, body: created } = await call<{ task_id: string }>('createExportTask', { body });
      if (status !== 200) return created as never;
      await clock.advance(20_000);
      return (await call<ExportTask>('getExportTask', { id: created.task_id })).body;
    },
  };
}
const names = (samples: SampleList['samples']) => samples.map(({ sample_name }) => sample_name);

describe('auto labeling', () => {
  test('suggests labels of the dataset for what has none, and whoever confirms them has labeled', async () => {
    const { clock, call, start, get, suggested, list, dataset } = await setUp();
    const { task_id = '' } = (await start({ task_type: 'auto-label' })).body;
    await clock.advance(69_000);
    expect([(await suggested()).sample_count, (await get(task_id)).body.result?.unconfirmed_sample_count]).toEqual([0, 0]);
    await clock.advance(1_000);
    const { sample_count, samples } = await suggested();
    expect(sample_count).toBe(4);
    expect(names(await list({ sample_state: '__AUTO_ANNOTATION__' }))).toEqual(['c.jpg', 'd.jpg', 'e.jpg', 'f.jpg']);
    expect([...new Set(samples.map(({ labels }) => labels?.[0]?.name))].sort()).toEqual(['cat', 'dog']);
    expect((await get(task_id)).body.result).toMatchObject({
      total_sample_count: 6,
      annotated_sample_count: 2,
      unconfirmed_sample_count: 4,
    });
    expect((await call<{ tasks: object[] }>('listIntelligentTasks')).body.tasks[0]).toMatchObject({ unconfirmed_sample_count: 4 });

    const [{ sample_id, labels } = {}] = samples;
    await call('updateSamples', { body: { samples: [{ sample_id, labels }] } });
    expect((await suggested()).sample_count).toBe(3);
    expect(await dataset()).toMatchObject({ total_sample_count: 6, annotated_sample_count: 3, unconfirmed_sample_count: 3 });
  });

  test('that is stopped leaves what it had come to, and one that fails leaves nothing', async () => {
    const { clock, emulator, call, start, suggested } = await setUp();
    const { task_id: id = '' } = (await start({ task_type: 'auto-label' })).body;
    await clock.advance(10_000 + 60_000 * 0.8);
    await call('stopIntelligentTask', { id });
    await clock.advance(10_000);
    expect((await suggested()).sample_count).toBe(2);
    emulator.intelligentTasks.setStarted({ outcome: 'failed' });
    await start({ task_type: 'auto-label' });
    await clock.advance(100_000);
    expect((await suggested()).sample_count).toBe(2);
    expect((await call<{ tasks: IntelligentTask[] }>('listIntelligentTasks')).body.tasks).toHaveLength(2);
  });
});

describe('an export', () => {
  test('writes files into object storage, with the labels of people, which another dataset can be made of', async () => {
    const { clock, emulator, start, ...all } = await setUp();
    await start({ task_type: 'auto-label' });
    await clock.advance(100_000);
    const task = await all.export({ path: '/out/all/' });
    expect(task).toMatchObject({ status: 'SUCCESSED', total_sample_count: 6, finished_sample_count: 6 });
    expect(emulator.objectStorage.list()['/out/all/']).toEqual({
      ...{ 'a.jpg': LABELED, 'b.jpg': LABELED, 'c.jpg': {}, 'd.jpg': {}, 'e.jpg': {}, 'f.jpg': {} },
    });
  });

  test.each([
    [{ export_type: 0 }, ['a.jpg', 'b.jpg']],
    [{ export_type: 1 }, ['c.jpg', 'd.jpg', 'e.jpg', 'f.jpg']],
    [{ export_type: 2 }, ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg', 'f.jpg']],
    [{ export_type: 3, export_params: { sample_state: '__ALL__' } }, ['a.jpg', 'b.jpg']],
    [
      { export_type: 3, export_params: { search_conditions: [{ sample_name: 'c.jpg' }, { label_list: { labels: [{ name: 'cat' }] } }] } },
      ['a.jpg', 'b.jpg', 'c.jpg'],
    ],
  ])('has what is asked for: %j', async (how, files) => {
    const { emulator, ...all } = await setUp();
    expect((await all.export({ path: '/out/', ...how })).total_sample_count).toBe(files.length);
    expect(Object.keys(emulator.objectStorage.list()['/out/'] ?? {})).toEqual(files);
  });

  test('of a version has the samples as they were', async () => {
    const { emulator, call, list, ...all } = await setUp();
    const { version_id } = (await call<{ version_id: string }>('createDatasetVersion', { body: {} })).body;
    await call('deleteSamples', { body: { samples: (await list()).map(({ sample_id }) => sample_id) } });
    expect(await all.export({ path: '/out/', version_id })).toMatchObject({ total_sample_count: 6 });
    expect((await all.export({ path: '/out/' })).total_sample_count).toBe(0);
  });

  test('makes a new dataset of the samples, whose name no other one has', async () => {
    const { call, on, ...all } = await setUp();
    const to = (name: string) => ({
      path: '/out/',
      export_type: 0,
      export_params: { export_dest: 'NEW_DATASET', export_new_dataset_name: name, export_new_dataset_work_path: '/bucket/new/' },
    });
    expect(await all.export(to('labeled'))).toMatchObject({ status: 'SUCCESSED', finished_sample_count: 2 });
    const { datasets } = (await call<DatasetList>('listDatasets', { query: { search_content: 'labeled' } })).body;
    expect(datasets).toMatchObject([{ dataset_name: 'labeled', total_sample_count: 2, annotated_sample_count: 2 }]);
    const { samples } = (await on(datasets?.[0]?.dataset_id ?? '').call<SampleList>('listSamples')).body;
    expect(samples.map(({ source }) => source)).toEqual(['https://out.obs.example.com/b.jpg', 'https://out.obs.example.com/a.jpg']);
    expect(await all.export(to('animals'))).toMatchObject({ error_code: 'ModelArts.4351' });
    await call('deleteDataset');
    expect((await on(datasets?.[0]?.dataset_id ?? '').call<SampleList>('listSamples')).body.sample_count).toBe(2);
  });

  test('that fails writes nothing', async () => {
    const { emulator, ...all } = await setUp();
    emulator.jobs.setStarted('exportTasks', { outcome: 'failed' });
    expect(await all.export({ path: '/out/' })).toMatchObject({ status: 'FAILED', finished_sample_count: 0 });
    expect(emulator.objectStorage.list()).not.toHaveProperty('/out/');
  });
});

describe('a dataset that is created', () => {
  test('without the labels beside its files has none', async () => {
    const { clock, emulator, on } = await setUp();
    const body = { ...DATASET, dataset_name: 'bare', labels: [], import_annotations: false };
    const { dataset_id } = (await on('d').call<CreatedDataset>('createDataset', { body })).body;
    await on(dataset_id).call('synchronizeDataset');
    await clock.advance(10_000);
    expect((await on(dataset_id).call<Dataset>('getDataset')).body).toMatchObject({ total_sample_count: 6, annotated_sample_count: 0 });
    expect(emulator.datasets.get({ projectId: 'p1', datasetId: dataset_id })).not.toHaveProperty('import_annotations');
  });

  test('of tables imports them at once where it is told to', async () => {
    const { clock, on } = await setUp({ objectStorage: { '/bucket/tables/': ['1.csv', '2.csv'] } });
    const source = { data_type: 0, data_path: '/bucket/tables/' };
    const body = { ...DATASET, dataset_name: 'table', dataset_type: 400, data_sources: [source], labels: undefined, import_data: true };
    const { dataset_id, import_task_id: id = '' } = (await on('d').call<CreatedDataset>('createDataset', { body })).body;
    const { call } = on(dataset_id);
    expect((await call<ImportTask>('getImportTask', { id })).body.status).toBe('QUEUING');
    await clock.advance(20_000);
    expect((await call<ImportTask>('getImportTask', { id })).body).toMatchObject({ status: 'COMPLETED', imported_sample_count: 2 });
    expect((await call<Dataset>('getDataset')).body).toMatchObject({ total_sample_count: 2, import_task_id: id });
  });
});

describe('search conditions', () => {
  test.each([
    [[{ sample_dir: '/animals/' }], 6],
    [[{ sample_dir: '/other/' }], 0],
    [[{ sample_name: 'a.jpg' }, { sample_dir: '/animals/' }], 1],
    [[{ sample_name: 'a.jpg' }, { sample_name: 'b.jpg' }], 0],
    [[{ sample_name: 'a.jpg', sample_dir: '/other/' }], 0],
    [[{ label_list: { labels: [{ name: 'cat' }, { name: 'dog' }], op: 'AND' } }], 0],
    [[{ label_list: { labels: [{ name: 'cat' }, { name: 'dog' }], op: 'OR' } }], 2],
    [[{ labeler: 'human/example-domain/example-user' }], 2],
    [[{ hard: 'true' }], 0],
    [[{ score: '0.5-1' }], 0],
    [[{ import_origin: '0' }], 0],
    [[{ metadata: { props: { '@modelarts:size': null } } }], 0],
    [[{ label_list: { labels: [{ name: 'cat', property: { color: ['red'] } }] } }], 0],
    [[{ sample_time: 'day' }], 6],
    [[{ sample_time: 'month' }], 6],
    [[{ sample_time: '20190901-20190915' }], 0],
  ])('%j find %i samples', async (conditions, count) => {
    const { list } = await setUp();
    expect(await list({ search_conditions: JSON.stringify(conditions) })).toHaveLength(count);
  });

  test('find samples by the attributes of samples and labels, by one value or any', async () => {
    const { emulator, list } = await setUp();
    const [{ datasetId = '' } = {}] = emulator.datasets.list();
    const add = (sampleId: string, metadata: object, property: object) =>
      emulator.samples.add({ projectId: 'p1', datasetId, sampleId }, { metadata, labels: [{ name: 'owl', type: 1, property }] });
    add('small', { '@modelarts:size': [10, 10, 3], '@modelarts:import_origin': 1 }, { '@modelarts:shape': 'bndbox' });
    add('hard', { '@modelarts:hard': true, '@modelarts:hard_coefficient': 0.8 }, { '@modelarts:shape': 'line', '@modelarts:hard': '1' });
    const found = async (condition: object) =>
      (await list({ search_conditions: JSON.stringify([condition]) })).map(({ sample_id }) => sample_id);
    expect(await found({ import_origin: '1' })).toEqual(['small']);
    expect(await found({ metadata: { props: { '@modelarts:size': null } } })).toEqual(['small']);
    expect(await found({ metadata: { props: { '@modelarts:hard': ['true', '1'] } } })).toEqual(['hard']);
    const props = { '@modelarts:size': null, '@modelarts:hard': ['true'] };
    expect(await found({ metadata: { props, op: 'AND' } })).toEqual([]);
    expect(await found({ metadata: { props, op: 'OR' } })).toEqual(['small', 'hard']);
    expect([await found({ hard: '1' }), await found({ coefficient: '0.5-1' })]).toEqual([['hard'], ['hard']]);
    const owls = (property: object, op?: string) => found({ label_list: { labels: [{ name: 'owl', property, op }] } });
    expect(await owls({ '@modelarts:shape': ['line', 'polygon'] })).toEqual(['hard']);
    expect(await owls({ '@modelarts:shape': ['bndbox'], '@modelarts:hard': null }, 'OR')).toEqual(['small', 'hard']);
    expect(await owls({ '@modelarts:shape': ['bndbox'], '@modelarts:hard': null }, 'AND')).toEqual([]);
  });

  test.each(
    [
      ...[[{ kvp: '120' }], [{ score: 'high' }], [{ sample_time: 'year' }], [{ metadata: {} }], [{ metadata: { props: { a: 'b' } } }]],
      ...[[{ label_list: { labels: [{ property: {} }] } }], [{ label_list: { labels: [{ name: 'cat', property: { a: 'b' } }] } }]],
    ].map((conditions) => [conditions]),
  )('%j are not emulated, and refused even where there is no sample', async (conditions) => {
    const { call } = clientOf(createEmulator({ strict: false }));
    const query = { search_conditions: JSON.stringify(conditions) };
    expect(await call('listSamples', { query })).toMatchObject({ status: 400, body: { error_code: 'Emulator.0400' } });
  });
});
