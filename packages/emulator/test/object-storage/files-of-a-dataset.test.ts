import { createEmulator, createManualClock, type EmulatorOptions } from '@modelarts-openapi/emulator';
import type { CreatedDataset, ImportTask, SampleList, SynchronizationStatus } from '@modelarts-openapi/types';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../client.js';

const FOLDER = '/bucket/animals/';
const DATASET = {
  dataset_name: 'animals',
  dataset_type: 0,
  data_sources: [{ data_type: 0, data_path: FOLDER }],
  work_path: '/bucket/work/',
  work_path_type: 0,
};

/** A dataset of a folder, and calls on it. */
async function setUp(objectStorage?: EmulatorOptions['objectStorage'], options: EmulatorOptions = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, ...options, ...(objectStorage && { objectStorage }) });
  if (options.strict) emulator.datasets.add({ projectId: 'p1', datasetId: 'd' });
  const { dataset_id } = (await clientOf(emulator).call<CreatedDataset>('createDataset', { body: DATASET })).body;
  const { call } = clientOf(emulator, { datasetId: dataset_id });
  const list = async (query = {}) => (await call<SampleList>('listSamples', { query: { limit: 100, order: 'asc', ...query } })).body;
  return {
    clock,
    emulator,
    call,
    names: async (query = {}) => (await list(query)).samples.map(({ sample_name }) => sample_name),
    async synchronize() {
      await call('synchronizeDataset');
      await clock.advance(10_000);
      return (await call<SynchronizationStatus>('getSynchronizationStatus')).body;
    },
    async import(body: object) {
      const { task_id: id } = (await call<{ task_id: string }>('createImportTask', { body })).body;
      await clock.advance(20_000);
      return (await call<ImportTask>('getImportTask', { id })).body;
    },
  };
}

describe('a synchronization', () => {
  test('makes samples of new files, and deletes those whose files are gone', async () => {
    const { emulator, names, synchronize } = await setUp({
      [FOLDER]: ['a.jpg', 'b.jpg'],
      [`${FOLDER}more/`]: ['c.jpg'],
      '/bucket/other/': ['x.jpg'],
    });
    expect(await names()).toEqual([]);
    expect(await synchronize()).toMatchObject({ add_sample_count: 3, deleted_sample_count: 0, total_sample_count: 3 });
    expect(await synchronize()).toMatchObject({ add_sample_count: 0, deleted_sample_count: 0, total_sample_count: 3 });
    emulator.objectStorage.set({ [FOLDER]: ['b.jpg', 'd.jpg'] });
    expect(await synchronize()).toMatchObject({ add_sample_count: 1, deleted_sample_count: 1, total_sample_count: 3 });
    expect(await names()).toEqual(['b.jpg', 'c.jpg', 'd.jpg']);
  });

  test('shows what it has found only then, and a failed one has found nothing', async () => {
    const { clock, emulator, call, names, synchronize } = await setUp({ [FOLDER]: ['a.jpg'] });
    await call('synchronizeDataset');
    await clock.advance(1_500);
    expect((await call('getSynchronizationStatus')).body).toMatchObject({ status: 'STARTING', add_sample_count: 0, total_sample_count: 0 });
    await clock.advance(10_000);
    emulator.objectStorage.set({ [FOLDER]: [] });
    emulator.jobs.setStarted('synchronizations', { outcome: 'failed' });
    expect(await synchronize()).toMatchObject({ status: 'FAILED', deleted_sample_count: 0, total_sample_count: 1 });
    expect(await names()).toEqual(['a.jpg']);
  });

  test('finds files that came with samples, and not those that went with them', async () => {
    const { call, names, synchronize } = await setUp({ [FOLDER]: ['a.jpg', 'b.jpg'] });
    await call('addSamples', { body: { samples: [{ name: 'new.jpg', data: 'AAAA' }] } });
    await synchronize();
    const { samples } = (await call<SampleList>('listSamples', { query: { order: 'asc' } })).body;
    const [first = '', second = '', third = ''] = samples.map(({ sample_id }) => sample_id);
    await call('deleteSamples', { body: { samples: [first, second], delete_source: true } });
    await call('deleteSamples', { body: { samples: [third] } });
    await synchronize();
    expect(await names()).toEqual(['b.jpg']);
  });
});

describe('an import', () => {
  const labeled = { '/other/in/': { 'a.jpg': { labels: ['cat'] }, 'b.jpg': {}, 'c.jpg': { labels: ['dog'] } } };

  test('brings files and the labels beside them, and none twice', async () => {
    const { names, call, emulator, synchronize, ...all } = await setUp(labeled);
    const task = await all.import({ import_path: '/other/in/' });
    expect(task).toMatchObject({ total_sample_count: 3, imported_sample_count: 3, annotated_sample_count: 2 });
    expect([await names(), await names({ sample_state: '__ALL__' })]).toEqual([
      ['a.jpg', 'b.jpg', 'c.jpg'],
      ['a.jpg', 'c.jpg'],
    ]);
    expect((await call<{ labels: object[] }>('listLabels')).body.labels).toEqual([
      { name: 'cat', type: 0 },
      { name: 'dog', type: 0 },
    ]);
    expect(await all.import({ import_path: 's3://other/in/' })).toMatchObject({ imported_sample_count: 0 });
    expect(Object.keys(emulator.objectStorage.list()[FOLDER] ?? {})).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(await synchronize()).toMatchObject({ deleted_sample_count: 0, total_sample_count: 3 });
  });

  test.each([
    [{ import_annotations: false }, ['a.jpg', 'b.jpg', 'c.jpg'], []],
    [{ final_annotation: false }, ['a.jpg', 'b.jpg', 'c.jpg'], []],
    [{ included_labels: ['cat'] }, ['a.jpg'], ['a.jpg']],
    [{ excluded_labels: ['cat'] }, ['b.jpg', 'c.jpg'], ['c.jpg']],
    [{ import_samples: false }, [], []],
  ])('brings what is asked for: %j', async (how, all, manual) => {
    const { names, ...dataset } = await setUp(labeled);
    expect((await dataset.import({ import_path: '/other/in/', ...how })).imported_sample_count).toBe(all.length);
    expect([await names(), await names({ sample_state: '__ALL__' })]).toEqual([all, manual]);
  });

  test('of a manifest brings what it lists', async () => {
    const { names, ...dataset } = await setUp({ '/b/V1.manifest': { 'x.jpg': {}, '/c/y.jpg': { labels: ['cat'] } } });
    await dataset.import({ import_path: 's3://b/V1.manifest', import_type: 'manifest' });
    expect(await names()).toEqual(['x.jpg', 'y.jpg']);
  });

  test('from the folder of the dataset leaves its files as they are', async () => {
    const own = { [FOLDER]: { 'a b%.jpg': { labels: ['cat'] }, 'c.jpg': {} } };
    const { emulator, names, ...dataset } = await setUp(own);
    expect((await dataset.import({ import_path: FOLDER, import_annotations: false })).imported_sample_count).toBe(2);
    expect(emulator.objectStorage.list()).toEqual(own);
    emulator.objectStorage.set({ [FOLDER]: [] });
    expect(await dataset.synchronize()).toMatchObject({ deleted_sample_count: 2 });
  });

  test('that fails brings nothing', async () => {
    const { emulator, names, ...dataset } = await setUp(labeled);
    emulator.jobs.setStarted('importTasks', { outcome: 'failed' });
    expect(await dataset.import({ import_path: '/other/in/' })).toMatchObject({ imported_sample_count: 0, annotated_sample_count: 0 });
    expect(await names()).toEqual([]);
  });
});

describe('object storage', () => {
  test('has example files where nobody has set any, and none in a strict emulator', async () => {
    const { names, synchronize } = await setUp();
    expect(await synchronize()).toMatchObject({ total_sample_count: 20 });
    expect((await names()).slice(0, 2)).toEqual(['1.jpg', '2.jpg']);
    expect(await (await setUp(undefined, { strict: true })).synchronize()).toMatchObject({ total_sample_count: 0 });
    expect(await (await setUp({ [FOLDER]: [] })).synchronize()).toMatchObject({ total_sample_count: 0 });
  });

  test('is set over HTTP too, stays through a reset as it was at the beginning, and is in a dump', async () => {
    const { emulator } = await setUp({ [FOLDER]: ['a.jpg'] });
    const ask = async (init = {}) => (await emulator.fetch('http://emulator.test/_emulator/object-storage', init)).json();
    const other = { '/bucket/b/': { 'b.jpg': { labels: ['cat'] } } };
    expect(await ask({ method: 'PUT', body: JSON.stringify(other) })).toEqual({ [FOLDER]: { 'a.jpg': {} }, ...other });
    const dump = emulator.dump();
    emulator.reset();
    expect(await ask()).toEqual({ [FOLDER]: { 'a.jpg': {} } });
    emulator.load(dump);
    expect(emulator.objectStorage.list()).toEqual({ [FOLDER]: { 'a.jpg': {} }, ...other });
  });

  test.each([
    [{ 'bucket/a/': [] }, 'objectStorage["bucket/a/"]: expected a path such as "/bucket/folder/" or "/bucket/V002.manifest"'],
    [{ '/bucket/a': [] }, 'objectStorage["/bucket/a"]: expected a path'],
    [{ '/bucket/': ['a/b.jpg'] }, 'objectStorage["/bucket/"]: expected names of files, got "a/b.jpg"'],
    [{ '/bucket/': [1] }, 'objectStorage["/bucket/"]: expected names of files, got 1'],
    [{ '/bucket/': 'a.jpg' }, 'objectStorage["/bucket/"]: expected an object, got "a.jpg"'],
    [{ '/bucket/': { 'a.jpg': { label: [] } } }, 'objectStorage["/bucket/"].a.jpg.label: there is no such field'],
    [{ '/bucket/': { 'a.jpg': { labels: 'cat' } } }, 'objectStorage["/bucket/"].a.jpg.labels: expected a list of names'],
    [[], 'objectStorage: expected an object'],
  ] as [never, string][])('refuses %j', (objectStorage, message) => expect(() => createEmulator({ objectStorage })).toThrow(message));
});
