import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import type { Dataset, DatasetMetrics, DatasetVersion, ImportTask, SampleList, SampleStats } from '@modelarts-openapi/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headers, ORIGIN } from '../ask.js';

const FOLDER = '/bucket/animals/';
const OTHER = '/bucket/other/';
const DATASET = {
  ...{ dataset_name: 'animals', dataset_type: 0, data_sources: [{ data_type: 0, data_path: FOLDER }] },
  ...{ work_path: '/bucket/work/', work_path_type: 0, labels: [{ name: 'cat', type: 0 }] },
};

const name = fc.constantFrom('a.jpg', 'b.jpg', 'c.jpg', 'd.jpg');
const label = fc.constantFrom('cat', 'dog', 'owl');
const labels = fc.array(label, { maxLength: 2 }).map((all) => all.map((one) => ({ name: one })));
const known = fc.uniqueArray(label, { maxLength: 2 }).map((all) => all.map((one) => ({ name: one, type: 0 })));
const files = fc.dictionary(name, fc.record({ labels: fc.uniqueArray(label, { maxLength: 2 }) }), { maxKeys: 4 });
const sample = fc.nat(5).map((index) => `$sample${index}`);
const NEW_DATASET = {
  export_dest: 'NEW_DATASET',
  export_new_dataset_name: 'exported',
  export_new_dataset_work_path: '/bucket/work/',
};

/** A call on the dataset. `$sample1` and so on stand for the ID of one that there is then. */
type Step = { call: string; body?: object };
const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ path: fc.constantFrom(FOLDER, OTHER), files }) },
  { weight: 2, arbitrary: fc.constantFrom(1_000, 7_000, 100_000) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Step>(
      { call: 'POST /sync-data' },
      { call: 'POST /tasks', body: { task_type: 'auto-label' } },
      { call: 'POST /tasks/$task0/stop' },
      { call: 'POST /versions', body: {} },
      { call: 'DELETE /versions/$version0' },
      { call: 'DELETE /versions/$version1' },
      { call: 'POST /export-tasks', body: { path: '/bucket/exported/', export_params: NEW_DATASET } },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.oneof(
      label.map((one): Step => ({ call: `DELETE /data-annotations/labels/${one}` })),
      label.map((one): Step => ({ call: 'POST /data-annotations/labels/delete', body: { labels: [{ name: one }] } })),
      fc
        .record({ import_annotations: fc.boolean(), final_annotation: fc.boolean(), import_path: fc.constantFrom(FOLDER, OTHER) })
        .map((body): Step => ({ call: 'POST /import-tasks', body })),
      fc
        .record({ name, labels })
        .map((one): Step => ({ call: 'POST /data-annotations/samples', body: { samples: [{ ...one, data: 'AAAA' }] } })),
      fc
        .record({ sample_id: sample, labels, metadata: fc.record({ '@modelarts:hard': fc.boolean() }) }, { requiredKeys: ['sample_id'] })
        .map((one): Step => ({ call: 'PUT /data-annotations/samples', body: { samples: [one] } })),
      fc
        .record({ add_labels: known, update_labels: known, delete_labels: known }, { requiredKeys: [] })
        .map((body): Step => ({ call: 'PUT ', body })),
      fc.constantFrom(0, 1).map((index): Step => ({ call: 'PUT ', body: { current_version_id: `$version${index}` } })),
      fc
        .record({ samples: fc.tuple(sample), delete_source: fc.boolean() })
        .map((body): Step => ({ call: 'POST /data-annotations/samples/delete', body })),
      label.map((one): Step => ({ call: 'POST /data-annotations/labels', body: { labels: [{ name: one, type: 0 }] } })),
      fc.record({ name: label, to: label }).map(
        (one): Step => ({
          call: 'PUT /data-annotations/labels',
          body: { labels: [{ name: one.name, property: { '@modelarts:rename_to': one.to } }] },
        }),
      ),
      fc.constantFrom(0, 1, 2).map((export_type): Step => ({ call: 'POST /export-tasks', body: { path: OTHER, export_type } })),
    ),
  },
);

async function setUp() {
  const clock = createManualClock();
  const emulator = createEmulator({
    clock,
    objectStorage: { [FOLDER]: { 'a.jpg': {}, 'b.jpg': { labels: ['cat'] } }, [OTHER]: ['c.jpg'] },
  });
  const ask = async <Body>(path: string, method = 'GET', body?: object): Promise<Body> => {
    const init = { method, headers: { ...headers, 'Content-Type': 'application/json' }, ...(body && { body: JSON.stringify(body) }) };
    const response = await emulator.fetch(`${ORIGIN}/v2/p/datasets${path}`, init);
    expect(response.status, `${method} ${path}`).not.toBe(500);
    const text = await response.text();
    return JSON.parse(text || '{}');
  };
  const { dataset_id } = await ask<{ dataset_id: string }>('', 'POST', DATASET);
  await ask(`/${dataset_id}/sync-data`, 'POST');
  await clock.advance(10_000);
  return { clock, emulator, ask, id: dataset_id };
}
type All = Awaited<ReturnType<typeof setUp>>;

/** The versions of a dataset with their samples, by their IDs, without what their publishing and other versions change. */
async function versionsOf({ ask }: All, id: string): Promise<Map<string, object>> {
  const { versions } = await ask<{ versions: Required<DatasetVersion>[] }>(`/${id}/versions?limit=100`);
  const whole = versions.map(async ({ status: _status, is_current: _current, ...version }) => {
    const { samples } = await ask<SampleList>(`/${id}/data-annotations/samples?limit=100&version_id=${version.version_id}`);
    expect(samples).toHaveLength(version.total_sample_count);
    return [version.version_id, { version, samples }] as const;
  });
  return new Map(await Promise.all(whole));
}

/** All that counts samples of a dataset counts the same. */
async function checkCounts({ ask, clock }: All, id: string): Promise<SampleList['samples']> {
  const { samples, sample_count: total } = await ask<SampleList>(`/${id}/data-annotations/samples?limit=100`);
  const count = (status: string) => samples.filter(({ sample_status }) => sample_status === status).length;
  const [none, manual, auto] = [count('UN_ANNOTATION'), count('MANUAL_ANNOTATION'), count('AUTO_ANNOTATION')];
  expect([samples.length, none + manual + auto]).toEqual([total, total]);
  for (const sample of samples) expect(sample.labels?.length === 0).toBe(sample.sample_status === 'UN_ANNOTATION');
  const { sample_stats, label_stats = [], key_sample_stats } = await ask<SampleStats>(`/${id}/data-annotations/stats`);
  expect(sample_stats).toMatchObject({ total, un_annotation: none, manual_annotation: manual, auto_annotation: auto });
  const found = async (query: Record<string, string>) => {
    const { sample_count } = await ask<SampleList>(`/${id}/data-annotations/samples?${new URLSearchParams(query)}`);
    return sample_count;
  };
  const search = (...conditions: object[]) => found({ search_conditions: JSON.stringify(conditions) });
  for (const { name: one, sample_count } of label_stats) {
    expect(sample_count).toBe(samples.filter(({ labels = [] }) => labels.some((label) => label.name === one)).length);
    expect(await search({ label_list: { labels: [{ name: one }] } })).toBe(sample_count);
  }
  const states = { __NONE__: none, __ALL__: manual, __AUTO_ANNOTATION__: auto };
  for (const [sample_state, counted] of Object.entries(states)) {
    expect(await found({ sample_state })).toBe(counted);
    const { sample_stats: some } = await ask<SampleStats>(`/${id}/data-annotations/stats?sample_state=${sample_state}`);
    expect(some?.total).toBe(counted);
  }
  const hard = await search({ hard: '1' });
  expect(key_sample_stats).toMatchObject({ total, key_sample: hard, non_key_sample: await search({ hard: '0' }) });
  expect(await ask<Dataset>(`/${id}`)).toMatchObject({
    ...{ total_sample_count: total, annotated_sample_count: manual, unconfirmed_sample_count: auto },
    dataset_version_count: (await ask<{ total_number: number }>(`/${id}/versions`)).total_number,
  });
  const end = clock.now();
  expect((await ask<DatasetMetrics>(`/${id}/metrics?start_time=${end - 1}&end_time=${end}`)).metrics).toEqual({
    ...{ total: { [end]: total }, un_annotation: { [end]: total - manual }, manual_annotation: { [end]: manual } },
  });
  expect((await ask<SampleList>(`/${id}/auto-annotations/samples`)).sample_count).toBe(auto);
  return samples;
}

test('whatever is done in whatever order, all that counts counts the same, and a version never changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10, size: 'max' }), async (steps) => {
      const all = await setUp();
      const { ask, clock, emulator, id } = all;
      let tasks: string[] = [];
      const published: Awaited<ReturnType<typeof versionsOf>> = new Map();
      for (const one of steps) {
        if (typeof one === 'number') await clock.advance(one);
        else if ('files' in one) emulator.objectStorage.set({ [one.path]: one.files });
        else {
          const { samples } = await ask<SampleList>(`/${id}/data-annotations/samples?limit=100`);
          const known = { sample: samples.map(({ sample_id }) => sample_id), version: [...published.keys()], task: tasks };
          const text = JSON.stringify(one).replace(
            /\$(sample|version|task)(\d)/g,
            (_, kind: 'sample', index) => known[kind][index] ?? 'none',
          );
          const { call, body }: Step = JSON.parse(text);
          const [method = '', path = ''] = call.split(' ');
          const { task_id } = await ask<{ task_id?: string }>(`/${id}${path}`, method, body);
          if (path === '/versions')
            for (const version of await versionsOf(all, id)) if (!published.has(version[0])) published.set(...version);
          if (path === '/tasks' && task_id !== undefined) tasks = [task_id];
        }

        await checkCounts(all, id);
      }

      await clock.advance(200_000);
      // Nothing goes on any more, and the version that the dataset goes by is one of those that there are.
      const { status, current_version_id } = await ask<Dataset>(`/${id}`);
      expect(status).toBe(1);
      if (current_version_id !== undefined) expect([...(await versionsOf(all, id)).keys()]).toContain(current_version_id);
      for (const [version_id, version] of await versionsOf(all, id)) expect(version).toEqual(published.get(version_id));
      const left = await checkCounts(all, id);
      for (const one of (await ask<{ import_tasks: Required<ImportTask>[] }>(`/${id}/import-tasks?limit=100`)).import_tasks) {
        expect(one.imported_sample_count).toBe(one.total_sample_count);
        expect(one.annotated_sample_count).toBeLessThanOrEqual(one.imported_sample_count);
      }
      const { datasets } = await ask<{ datasets: Required<Dataset>[] }>('?limit=100');
      for (const other of datasets) await checkCounts(all, other.dataset_id);

      // What was dumped is what there is.
      const again = createEmulator({ clock });
      again.load(emulator.dump());
      expect(
        await (await again.fetch(`${ORIGIN}/v2/p/datasets/${id}/data-annotations/samples?limit=100`, { headers })).json(),
      ).toMatchObject({ samples: left });

      // Deleting takes with it all that belongs to it, and nothing else.
      await ask(`/${id}`, 'DELETE');
      const parts = Object.values(emulator.dump().tables).flat();
      expect(parts.filter((part) => part.in['dataset_id'] === id)).toEqual([]);
      expect((await ask<{ datasets: object[] }>('?limit=100')).datasets).toHaveLength(datasets.length - 1);
    }),
    { numRuns: 120 },
  );
});
