import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import type {
  CreatedProcessorTask,
  CreatedProcessorTaskVersion,
  DatasetVersion,
  ProcessorTask,
  ProcessorTaskList,
  ProcessorTaskVersion,
  ProcessorTaskVersionList,
  ProcessorTaskVersionResultList,
} from '@modelarts-openapi/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientOf } from '../client.js';

const FOLDER = '/bucket/animals/';
const DATASET = { dataset_name: 'animals', dataset_type: 0, work_path: '/bucket/work/', work_path_type: 0 };
// Where a version may go from each status, besides staying there.
const next: Record<number, number[]> = { 0: [1, 2, 3, 4], 1: [2, 3, 4], 2: [], 3: [], 4: [] };

const which = fc.nat(20);
const templates = [
  { id: 'sys_data_validation', operator_params: [{ name: 'MetaValidation' }] },
  { id: 'sys_data_cleaning', operator_params: [{ name: 'PCC', params: { prototype_sample_path: 'obs://bucket/good/' } }] },
  { id: 'sys_data_selection', operator_params: [{ name: 'RRD', params: { sample_ratio: '0.4' } }] },
  { id: 'sys_data_augmentation', operator_params: [{ name: 'Flip' }] },
];
/** What there is to read, and where results go to. Tasks and the dataset are named by their position, which tests replace by their IDs. */
const work = fc.record(
  {
    source: fc.constantFrom('OBS' as const, 'TASK' as const, 'DATASET' as const, 'CUSTOM' as const),
    to: fc.constantFrom('OBS' as const, 'DATASET' as const, undefined),
    version_name: fc.constantFrom('V1', 'V2'),
    which,
  },
  { requiredKeys: ['source', 'which'] },
);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('create' as const), template: fc.constantFrom(...templates), run: fc.boolean(), work }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('run' as const), which, work }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('analyze' as const), work }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('advance' as const), ms: fc.constantFrom(500, 2_000, 10_000, 40_000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('stop' as const, 'delete version' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('delete' as const, 'describe' as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('outcome' as const), outcome: fc.constantFrom('succeeded' as const, 'failed' as const) }),
  },
);

async function setUp() {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, objectStorage: { [FOLDER]: ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg'] } });
  const made = await clientOf(emulator).call<{ dataset_id: string }>('createDataset', {
    body: { ...DATASET, data_sources: [{ data_type: 0, data_path: FOLDER }] },
  });
  const datasetId = made.body.dataset_id;
  // Each answer is held against the strict form.
  const { call } = clientOf(emulator, { datasetId });
  await call('synchronizeDataset');
  await clock.advance(10_000);
  return { clock, emulator, datasetId, call };
}
type All = Awaited<ReturnType<typeof setUp>>;

/** All that tells where a task stands tells the same. */
async function checkTasks({ call }: Pick<All, 'call'>, tasks: ReadonlyMap<string, object>, seen: Map<string, number>) {
  const { body: listed } = await call<ProcessorTaskList>('listProcessorTasks', { query: { limit: 100 } });
  expect(listed.tasks.map(({ task_id }) => task_id).sort()).toEqual([...tasks.keys()].sort());
  expect(listed.count).toBe(tasks.size);
  for (const [id, template] of tasks) {
    const { body: task } = await call<ProcessorTask>('getProcessorTask', { id });
    expect(listed.tasks.find(({ task_id }) => task_id === id)).toEqual(task);
    const { versions, count } = (await call<ProcessorTaskVersionList>('listProcessorTaskVersions', { id })).body;
    if (task.template?.id === 'sys_data_analyse') expect([count, task.version_count]).toEqual([0, undefined]);
    else expect([task.version_count, task.status]).toEqual([count, versions[0]?.status ?? 0]);
    for (const version of versions) {
      const { task_version_id: versionId, status } = version;
      const before = seen.get(versionId) ?? 0;
      if (status !== before) expect(next[before], `${before} to ${status}`).toContain(status);
      seen.set(versionId, status);
      expect(version.template).toMatchObject(template);
      expect((await call<ProcessorTaskVersion>('getProcessorTaskVersion', { id: [id, versionId] })).body).toEqual(version);
      await checkResults({ call }, id, version);
    }
  }
}

/** What a version says that it has done is what became of its samples, and what the dataset has got. */
async function checkResults({ call }: Pick<All, 'call'>, id: string, version: ProcessorTaskVersion) {
  const { task_version_id: versionId, work_path, origin_sample_count: read } = version;
  const listed = (query: object) => call<ProcessorTaskVersionResultList>('listProcessorTaskVersionResults', { id: [id, versionId], query });
  const count = async (property: number) => (await listed({ result_property: property })).body.count;
  const [kept, changed, left, added] = [await count(0), await count(1), await count(2), await count(3)];
  const { results, count: all } = (await listed({ limit: 100 })).body;
  expect([results.length, kept + changed + left + added]).toEqual([all, all]);
  if (version.status !== 2) expect([all, read, work_path?.version_id]).toEqual([0, undefined, undefined]);
  else {
    expect(version).toMatchObject({
      ...{ origin_sample_count: kept + changed + left, unmodified_sample_count: kept, modified_sample_count: changed },
      ...{ deleted_sample_count: left, add_sample_count: added },
    });
    if (work_path?.type === 'DATASET') {
      const { body } = await call<DatasetVersion>('getDatasetVersion', { id: work_path.version_id ?? '' });
      expect(body).toMatchObject({ version_name: work_path.version_name, total_sample_count: kept + changed + added });
    }
  }
}

test('whatever is created, run, stopped and deleted in whatever order, all that tells of it tells the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 16, size: 'max' }), async (steps) => {
      const { clock, emulator, datasetId, call } = await setUp();
      const tasks = new Map<string, object>();
      const versions = new Map<string, string>();
      const seen = new Map<string, number>();
      const oneOf = (all: Iterable<string>, position: number) => {
        const ids = [...all];
        return ids[position % ids.length] ?? 'none';
      };
      const bodyOf = ({ source, to, version_name, which: position }: typeof work extends fc.Arbitrary<infer Work> ? Work : never) => {
        const ids = { OBS: FOLDER, TASK: oneOf(tasks.keys(), position), DATASET: datasetId, CUSTOM: undefined };
        return {
          name: 'work',
          inputs: [{ type: source, ...(ids[source] && { source: ids[source] }) }],
          ...(to === 'OBS' && { work_path: { type: to, path: `/bucket/out-${position}/` } }),
          ...(to === 'DATASET' && { work_path: { type: to, path: datasetId, ...(version_name && { version_name }) } }),
        };
      };
      const newest = async (id: string) =>
        (await call<ProcessorTaskVersionList>('listProcessorTaskVersions', { id, query: { limit: 1 } })).body.versions[0]
          ?.task_version_id ?? '';
      for (const one of steps) {
        if (one.do === 'advance') await clock.advance(one.ms);
        else if (one.do === 'outcome') emulator.jobs.setStarted('processorTaskVersions', { outcome: one.outcome });
        else if (one.do === 'create' || one.do === 'analyze') {
          const template = one.do === 'create' ? one.template : { id: 'sys_data_analyse' };
          const run = one.do === 'create' && one.run;
          const body = { ...bodyOf(one.work), template, create_version: run };
          const { status, body: created } = await call<CreatedProcessorTask>('createProcessorTask', { body });
          // There may be no task to read, or a version of the name.
          expect([200, 400]).toContain(status);
          if (status !== 200) continue;
          tasks.set(created.task_id, template);
          if (run) versions.set(await newest(created.task_id), created.task_id);
        } else if (one.do === 'run') {
          const id = oneOf(tasks.keys(), one.which);
          const { status, body } = await call<CreatedProcessorTaskVersion>('createProcessorTaskVersion', { id, body: bodyOf(one.work) });
          // There may be no such task, no task to read, or a version of the name; feature analysis gets none.
          expect([200, 400]).toContain(status);
          if (status === 200) versions.set(body.version_id, id);
        } else if (one.do === 'stop' || one.do === 'delete version') {
          const versionId = oneOf(versions.keys(), one.which);
          const id = versions.get(versionId) ?? 'none';
          const isThere = versions.has(versionId);
          const operation = one.do === 'stop' ? 'stopProcessorTaskVersion' : 'deleteProcessorTaskVersion';
          const { status } = await call(operation, { id: [id, versionId] });
          expect(status).toBe(isThere ? (one.do === 'stop' ? 200 : 204) : 400);
          if (one.do === 'delete version') versions.delete(versionId);
        } else {
          const id = oneOf(tasks.keys(), one.which);
          const isThere = tasks.has(id);
          const { status } =
            one.do === 'delete'
              ? await call('deleteProcessorTask', { id })
              : await call('updateProcessorTask', { id, body: { description: 'x' } });
          expect(status).toBe(isThere ? 200 : 400);
          if (one.do !== 'delete') continue;
          tasks.delete(id);
          for (const [versionId, task] of versions) if (task === id) versions.delete(versionId);
        }
        await checkTasks({ call }, tasks, seen);
      }
      await clock.advance(100_000);
      await checkTasks({ call }, tasks, seen);
      for (const versionId of versions.keys()) expect([2, 3, 4]).toContain(seen.get(versionId));
      const again = createEmulator({ clock });
      again.load(emulator.dump());
      await checkTasks(clientOf(again, { datasetId }), tasks, seen);
    }),
    { numRuns: 25 },
  );
});
