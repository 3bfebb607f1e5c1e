import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { jsonOf, operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';
import type { AddedSamples, BatchOutcome, CreatedDataset, Dataset, Sample, SampleList, SampleStats } from '@modelarts-openapi/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../client.js';

// A PNG of one pixel.
const data = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const DATASET = {
  dataset_name: 'animals',
  dataset_type: 0,
  data_sources: [{ data_type: 0, data_path: '/bucket/animals/' }],
  work_path: '/bucket/work/',
  work_path_type: 0,
  labels: [
    { name: 'rabbit', type: 0 },
    { name: 'bee', type: 0 },
  ],
};
const named = (...names: string[]) => names.map((name) => ({ name }));

/** A dataset without samples, and calls on it. */
async function setUp() {
  const clock = createManualClock();
  const emulator = createEmulator({ clock });
  const { dataset_id } = (await clientOf(emulator).call<CreatedDataset>('createDataset', { body: DATASET })).body;
  const { call } = clientOf(emulator, { datasetId: dataset_id });
  return {
    clock,
    emulator,
    call,
    add: (samples: object[], more = {}) => call<AddedSamples>('addSamples', { body: { samples, ...more } }),
    update: (samples: object[], more = {}) => call<BatchOutcome>('updateSamples', { body: { samples, ...more } }),
    remove: (...samples: string[]) => call<BatchOutcome>('deleteSamples', { body: { samples } }),
    list: async (query = {}) => (await call<SampleList>('listSamples', { query: { limit: 100, ...query } })).body,
    get: (id: string) => call<Sample>('getSample', { id }),
    stats: async (query = {}) => (await call<SampleStats>('getSampleStats', { query })).body,
    dataset: async () => (await call<Dataset>('getDataset')).body,
  };
}
const namesOf = ({ samples }: SampleList) => samples.map(({ sample_name }) => sample_name).sort();

describe('a sample', () => {
  test('is there once it was added, with what was sent of it, and not what is in its file', async () => {
    const { clock, emulator, add, get, list } = await setUp();
    const { body } = await add([{ name: 'a b.png', data, sample_type: 0, labels: named('rabbit') }]);
    expect(body).toEqual({ success: true, results: [{ success: true, name: '/bucket/animals/a b.png', info: expect.any(String) }] });
    const sample_id = body.results?.[0]?.info ?? '';
    const sample = (await get(sample_id)).body;
    expect(sample).toMatchObject({
      ...{
        sample_id,
        sample_name: 'a b.png',
        sample_type: 0,
        sample_size: 70,
        sample_time: clock.now(),
        sample_status: 'MANUAL_ANNOTATION',
      },
      source: 'https://bucket.obs.example.com/animals/a%20b.png',
      labels: named('rabbit'),
    });
    expect(await list()).toEqual({ sample_count: 1, samples: [sample] });
    expect(JSON.stringify(emulator.dump())).not.toContain(data);
  });

  test('may lie in storage, and is of the kind that its dataset has', async () => {
    const { add, list } = await setUp();
    await add([{ data_source: { data_path: '/other/deep/c.jpg' } }, { data }]);
    const { samples } = await list({ order: 'asc' });
    expect(samples[0]).toMatchObject({ sample_name: 'c.jpg', source: 'https://other.obs.example.com/deep/c.jpg', sample_type: 0 });
    expect(samples[1]?.sample_name).toBe(samples[1]?.sample_id);
  });

  test('has a name that no other one has, and what fails is told of each', async () => {
    const { add, list } = await setUp();
    const [a, b] = [
      { name: 'a.png', data },
      { name: 'b.png', data },
    ];
    const { status, body } = await add([a, b, a]);
    expect([status, body.success, body.error_code]).toEqual([200, false, 'ModelArts.4422']);
    expect(body.results?.map(({ success, error_code }) => [success, error_code])).toEqual([
      [true, undefined],
      [true, undefined],
      [false, 'ModelArts.4422'],
    ]);
    expect(namesOf(await list())).toEqual(['a.png', 'b.png']);
  });

  test('gets other labels, and is deleted; what is not there is told of each', async () => {
    const { add, update, remove, get } = await setUp();
    const [{ info: id = '' } = {}] = (await add([{ name: 'a.png', data }])).body.results ?? [];
    expect((await update([{ sample_id: id, labels: named('bee') }])).body).toEqual({ success: true });
    expect((await get(id)).body).toMatchObject({ labels: named('bee'), sample_status: 'MANUAL_ANNOTATION' });
    await update([{ sample_id: id, metadata: { '@modelarts:hard': true } }]);
    expect((await get(id)).body).toMatchObject({ labels: named('bee'), metadata: { '@modelarts:hard': true } });
    await update([{ sample_id: id, labels: [] }]);
    expect((await get(id)).body).toMatchObject({ labels: [], sample_status: 'UN_ANNOTATION' });
    const missing = { success: false, error_code: 'ModelArts.4420', error_msg: 'Sample not found' };
    expect((await update([{ sample_id: id }, { sample_id: 'x' }])).body).toEqual({ ...missing, results: [{ success: true }, missing] });
    expect((await remove(id, id)).body).toEqual({ ...missing, results: [{ success: true }, missing] });
    expect(await get(id)).toMatchObject({ status: 400, body: { error_code: 'ModelArts.4420' } });
  });

  test('keeps nothing of who people are, or how to get at a database', async () => {
    const { emulator, add, update, list } = await setUp();
    const source = { data_type: 1, data_path: '/b/t', source_info: { user_name: 'marker-1', user_password: 'marker-2' } };
    await add([{ name: 't', data_source: source }]);
    const { sample_id } = (await list()).samples[0] as Sample;
    await update([{ sample_id, worker_id: 'marker-3', labels: [] }], { email: 'marker-4@example.com' });
    expect(JSON.stringify(emulator.dump())).not.toContain('marker');
  });
});

describe('a label of the dataset', () => {
  const labeled = async () => {
    const all = await setUp();
    await all.add([
      { name: 'one', data, labels: named('rabbit') },
      { name: 'two', data, labels: named('rabbit', 'bee') },
    ]);
    return all;
  };
  const found = async (list: (query: object) => Promise<SampleList>, label_name: string) => namesOf(await list({ label_name }));

  test('has its new name in samples, too', async () => {
    const { call, list, stats } = await labeled();
    await call('updateLabels', { body: { labels: [{ name: 'rabbit', property: { '@modelarts:rename_to': 'hare' } }] } });
    expect([await found(list, 'hare'), await found(list, 'rabbit')]).toEqual([['one', 'two'], []]);
    expect((await stats()).label_stats?.map(({ name, count }) => [name, count])).toEqual([
      ['hare', 2],
      ['bee', 1],
    ]);
  });

  test.each([
    ['deleteLabels', { body: { labels: named('rabbit') } }, ['one', 'two'], ['one']],
    ['deleteLabels', { body: { labels: named('rabbit') }, query: { delete_policy: 1 } }, ['two'], []],
    ['deleteLabels', { body: { labels: named('rabbit', 'bee') }, query: { delete_policy: 2 } }, [], []],
    ['deleteLabel', { id: 'rabbit' }, ['two'], []],
    ['updateDataset', { body: { delete_labels: named('rabbit') } }, ['one', 'two'], ['one']],
  ])('is gone from samples, too: %s %j', async (operationId, how, left, unlabeled) => {
    const { call, list } = await labeled();
    await call(operationId, how);
    expect([namesOf(await list()), namesOf(await list({ sample_state: '__NONE__' }))]).toEqual([left, unlabeled]);
    expect(await found(list, 'rabbit')).toEqual([]);
  });
});

describe('samples are found', () => {
  const found = async (query: object) => {
    const { add, list } = await setUp();
    await add([
      { name: 'none', data },
      { name: 'text', data, sample_type: 1, labels: [{ name: 'kind', type: 100, score: 0.4 }] },
    ]);
    await add([{ name: 'auto', data, labels: [...named('bee'), { name: 'rabbit', type: 0, score: 0.9 }] }], { final_annotation: false });
    return namesOf(await list(query));
  };
  test.each([
    [{}, ['auto', 'none', 'text']],
    [{ sample_state: '__ALL__' }, ['text']],
    [{ sample_state: '__NONE__' }, ['none']],
    [{ sample_state: '__AUTO_ANNOTATION__' }, ['auto']],
    [{ sample_state: '__REVIEWED__' }, []],
    [{ sample_type: 1 }, ['text']],
    [{ label_name: 'bee' }, ['auto']],
    [{ label_type: 100 }, ['text']],
    [{ low_score: '0.5' }, ['auto']],
    [{ low_score: '0.1', high_score: '0.5' }, ['text']],
    [{ search_conditions: '[{"sample_name":"none"}]' }, ['none']],
    [{ label_name: 'bee', sample_state: '__ALL__' }, []],
  ])('by %j', async (query, names) => expect(await found(query)).toEqual(names));

  test('in both orders, and page by page', async () => {
    const { add, list } = await setUp();
    await add(['1', '2', '3'].map((name) => ({ name, data })));
    const names = async (query: object) => (await list(query)).samples.map(({ sample_name }) => sample_name);
    expect([await names({}), await names({ order: 'asc' }), await names({ limit: 2, offset: 1 })]).toEqual([
      ['3', '2', '1'],
      ['1', '2', '3'],
      ['1'],
    ]);
  });

  test('with a preview, and an image of another size', async () => {
    const { add, list } = await setUp();
    await add([{ name: '1.png', data }]);
    const [sample] = (await list({ preview: true, process_parameter: 'image/resize,h_200' })).samples;
    expect(sample).toMatchObject({
      preview: 'https://bucket.obs.example.com/animals/1.png',
      source: 'https://bucket.obs.example.com/animals/1.png?x-image-process=image%2Fresize%2Ch_200',
    });
  });

  test('as they were in a version, which never changes', async () => {
    const { add, update, remove, call, list } = await setUp();
    const [{ info: id = '' } = {}] = (await add([{ name: 'a', data }])).body.results ?? [];
    const { version_id } = (await call<{ version_id: string }>('createDatasetVersion', { body: {} })).body;
    const before = await list({ version_id });
    expect(before).toEqual(await list());
    await update([{ sample_id: id, labels: named('bee') }]);
    await add([{ name: 'b', data }]);
    await remove(id);
    expect(await list({ version_id })).toEqual(before);
    await call('deleteDatasetVersion', { id: version_id });
    expect(await call('listSamples', { query: { version_id } })).toMatchObject({ status: 400, body: { error_code: 'ModelArts.4353' } });
  });
});

test('what there is to search by are the labels, and who has labeled', async () => {
  const { add, call } = await setUp();
  const conditions = async () => (await call('getSampleSearchConditions')).body;
  expect(await conditions()).toEqual({ labels: DATASET.labels, labelers: [], metadata: {} });
  await add([
    { data, labels: named('bee') },
    { data, labels: named('bee') },
  ]);
  expect(await conditions()).toMatchObject({ labelers: ['human/example-domain/example-user'] });
});

describe('a body that is too large', () => {
  test('is refused as the vendor does, and one just below is taken', async () => {
    const { add, list } = await setUp();
    const body = (bytes: number) => {
      const empty = JSON.stringify({ samples: [{ name: 'large.png', data: '' }] }).length;
      return [{ name: 'large.png', data: 'A'.repeat(bytes - empty) }];
    };
    expect(await add(body(12 * 1024 * 1024 + 1))).toMatchObject({ status: 413, body: { error_code: 'ModelArts.4104' } });
    expect((await list()).sample_count).toBe(0);
    expect(await add(body(12 * 1024 * 1024))).toMatchObject({ status: 200, body: { success: true } });
    expect((await list()).samples[0]?.sample_size).toBeGreaterThan(9_000_000);
  });
});

test('a dataset that nobody made has all samples that requests of the description name', async () => {
  const { call } = clientOf(createEmulator());
  const bodies = operationsOf(description)
    .filter(({ operationId }) => ['updateSamples', 'deleteSamples'].includes(operationId))
    .map(({ requestBody }) => jsonOf(requestBody)?.examples.get('vendor-page')?.value as { samples: (string | { sample_id: string })[] });
  const ids = bodies.flatMap(({ samples }) => samples.map((one) => (typeof one === 'string' ? one : one.sample_id)));
  expect(ids).toHaveLength(4);
  for (const id of ids) expect((await call('getSample', { id })).status).toBe(200);
});

const step = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    name: fc.integer({ max: 20, min: 0 }).map(String),
    labels: fc.array(fc.constantFrom('rabbit', 'bee', 'other'), { maxLength: 3 }),
    final: fc.boolean(),
  }),
  fc.record({ do: fc.constant('update' as const), at: fc.nat(20), labels: fc.array(fc.constantFrom('rabbit', 'bee'), { maxLength: 2 }) }),
  fc.record({ do: fc.constant('remove' as const), at: fc.nat(20) }),
);

test('whatever is done, listing, statistics and the dataset count the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { add, update, remove, list, stats, dataset } = await setUp();
      for (const one of steps) {
        const { samples } = await list();
        const { sample_id = 'x' } = ('at' in one && samples[one.at]) || {};
        if (one.do === 'add') await add([{ name: one.name, data, labels: named(...one.labels) }], { final_annotation: one.final });
        if (one.do === 'update') await update([{ sample_id, labels: named(...one.labels) }]);
        if (one.do === 'remove') await remove(sample_id);
      }
      const count = async (query: object = {}) => (await list({ ...query, limit: 1 })).sample_count;
      const [total, none, manual, auto] = await Promise.all(
        [undefined, '__NONE__', '__ALL__', '__AUTO_ANNOTATION__'].map((state) => count(state ? { sample_state: state } : {})),
      );
      const { sample_stats, label_stats = [] } = await stats();
      expect((none ?? 0) + (manual ?? 0) + (auto ?? 0)).toBe(total);
      expect(sample_stats).toMatchObject({ total, all: total, un_annotation: none, manual_annotation: manual, auto_annotation: auto });
      expect(await dataset()).toMatchObject({
        total_sample_count: total,
        annotated_sample_count: manual,
        unconfirmed_sample_count: auto,
      });
      for (const { name, sample_count, count: given = 0 } of label_stats) {
        expect(sample_count).toBe(await count({ label_name: name }));
        expect(given).toBeGreaterThanOrEqual(sample_count ?? 0);
      }
    }),
    { numRuns: 30 },
  );
});
