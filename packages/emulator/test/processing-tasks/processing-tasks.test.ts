import { createEmulator, createManualClock, type EmulatorOptions } from '@modelarts-openapi/emulator';
import type {
  CreatedProcessorTask,
  CreatedProcessorTaskVersion,
  DatasetVersion,
  ProcessorTask,
  ProcessorTaskList,
  ProcessorTaskVersion,
  ProcessorTaskVersionList,
  ProcessorTaskVersionResultList,
  SampleList,
} from '@modelarts-openapi/types';
import { describe, expect, test } from 'vitest';
import { headers, ORIGIN } from '../ask.js';
import { validationMessage } from '../strict.js';

const FOLDER = '/bucket/animals/';
const FILES = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.jpg`, name === 'a' ? { labels: ['cat'] } : {}]));
const DATASET = { ...{ dataset_name: 'animals', dataset_type: 0, work_path_type: 0 }, work_path: '/bucket/work/' };
const TASKS = '/processor-tasks';

/** A dataset of five images, and calls whose answers are held against the strict form. */
async function setUp(options: EmulatorOptions = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, objectStorage: { [FOLDER]: FILES }, ...options });
  async function ask<Body>(method: string, path: string, body?: object): Promise<{ status: number; body: Body }> {
    const init = { method, headers: { ...headers, 'Content-Type': 'application/json' }, ...(body && { body: JSON.stringify(body) }) };
    const response = await emulator.fetch(`${ORIGIN}/v2/p${path}`, init);
    const template = path
      .replace(/\?.*/, '')
      .replace(/^\/datasets\/[^/]+/, '/datasets/{dataset_id}')
      .replace(/versions\/[^/]+/, 'versions/{version_id}')
      .replace(/processor-tasks\/(?!items)[^/]+/, 'processor-tasks/{task_id}');
    expect(await validationMessage(response.clone(), `/v2/{project_id}${template}`, method.toLowerCase())).toBeUndefined();
    const text = await response.text();
    return { status: response.status, body: text === '' ? (undefined as Body) : JSON.parse(text) };
  }
  const source = { data_sources: [{ data_type: 0, data_path: FOLDER }], labels: [{ name: 'cat', type: 0 }] };
  const { dataset_id } = (await ask<{ dataset_id: string }>('POST', '/datasets', { ...DATASET, ...source })).body;
  await ask('POST', `/datasets/${dataset_id}/sync-data`);
  await clock.advance(10_000);
  const inputs = [{ type: 'DATASET', source: dataset_id }];
  const get = async <Body>(path: string) => (await ask<Body>('GET', path)).body;
  return {
    ...{ clock, emulator, ask, get, dataset_id, inputs },
    create: async (template: object, more: object = {}) =>
      (await ask<CreatedProcessorTask>('POST', TASKS, { name: 'work', inputs, create_version: true, template, ...more })).body.task_id,
    versionOf: async (task: string) =>
      (await get<ProcessorTaskVersionList>(`${TASKS}/${task}/versions`)).versions[0] as ProcessorTaskVersion,
    taskOf: (task: string) => get<ProcessorTask>(`${TASKS}/${task}`),
    results: (task: string, version: string, query = '') =>
      get<ProcessorTaskVersionResultList>(`${TASKS}/${task}/versions/${version}/results${query}`),
  };
}
const operator = (name: string, params = {}) => [{ name, params }];
const VALIDATION = { id: 'sys_data_validation', operator_params: operator('MetaValidation') };
const AUGMENTATION = { id: 'sys_data_augmentation', operator_params: operator('AddNoise', { total_status: '[3]' }) };
const SELECTION = { id: 'sys_data_selection', operator_params: operator('SimDeduplication') };

describe('data processing', () => {
  test('goes by version from initialized to completed, and so does its task', async () => {
    const { clock, create, versionOf, taskOf } = await setUp();
    const task = await create(VALIDATION);
    const seen = [];
    for (const seconds of [0, 2, 10, 12]) {
      await clock.advance(seconds * 1_000);
      const [version, { status, version_count }] = [await versionOf(task), await taskOf(task)];
      seen.push([version.status, status, version_count, version.duration_seconds, version.origin_sample_count]);
    }
    expect(seen).toEqual([
      [0, 0, 1, 0, undefined],
      [1, 1, 1, 0, undefined],
      [1, 1, 1, 10, undefined],
      [2, 2, 1, 20, 5],
    ]);
    expect(await versionOf(task)).toMatchObject({
      ...{ version_name: 'V001', inputs: [{ name: 'animals' }], template: { name: 'data validation' } },
      ...{ unmodified_sample_count: 5, deleted_sample_count: 0, add_sample_count: 0, modified_sample_count: 0 },
    });
  });

  test('writes what it leaves into object storage, with labels beside it', async () => {
    const { clock, emulator, create, versionOf, results } = await setUp();
    const task = await create(SELECTION, { work_path: { type: 'OBS', path: 'obs://bucket/selected/' } });
    await clock.advance(30_000);
    const { task_version_id: id, work_path, ...version } = await versionOf(task);
    expect(version).toMatchObject({ origin_sample_count: 5, unmodified_sample_count: 4, deleted_sample_count: 1 });
    expect(work_path).toMatchObject({ output_path: `/bucket/selected/${id}/` });
    const written = emulator.objectStorage.list()[`/bucket/selected/${id}/Data/`] ?? {};
    const { results: kept } = await results(task, id, '?result_property=0');
    expect(Object.keys(written).map((name) => `obs://bucket/selected/${id}/Data/${name}`)).toEqual(
      kept.map(({ new_source }) => new_source),
    );
    expect(Object.values(written).filter(({ labels }) => labels)).toEqual(written['a.jpg'] ? [{ labels: ['cat'] }] : []);
    const { results: gone, count } = await results(task, id, '?result_property=2');
    expect([count, gone[0]?.new_source, gone[0]?.signed_new_source]).toEqual([1, undefined, undefined]);
  });

  test('makes a version of a dataset, which another task reads', async () => {
    const { clock, dataset_id, create, versionOf, get, ask } = await setUp();
    const work_path = { type: 'DATASET', path: dataset_id, version_name: 'more' };
    const task = await create(AUGMENTATION, { work_path });
    expect((await versionOf(task)).work_path).toMatchObject({ name: 'animals', version_name: 'more' });
    expect((await versionOf(task)).work_path).not.toHaveProperty('version_id');
    await clock.advance(30_000);
    const { work_path: { version_id = '', output_path = '' } = {}, ...version } = await versionOf(task);
    expect(version).toMatchObject({ origin_sample_count: 5, unmodified_sample_count: 5, add_sample_count: 5 });
    expect(await get<DatasetVersion>(`/datasets/${dataset_id}/versions/${version_id}`)).toMatchObject({
      ...{ version_name: 'more', total_sample_count: 10, annotated_sample_count: 2, status: 1 },
    });
    const { samples } = await get<SampleList>(`/datasets/${dataset_id}/data-annotations/samples?limit=100&version_id=${version_id}`);
    expect(samples.filter(({ source = '' }) => source.includes(output_path.slice('/bucket'.length)))).toHaveLength(5);
    expect((await get<{ total_sample_count: number }>(`/datasets/${dataset_id}`)).total_sample_count).toBe(5);

    const next = await create(VALIDATION, { inputs: [{ type: 'DATASET', source: dataset_id, version_id }] });
    expect((await versionOf(next)).inputs).toMatchObject([{ version_id, version_name: 'more' }]);
    await clock.advance(30_000);
    expect((await versionOf(next)).origin_sample_count).toBe(10);
    expect(
      await ask('POST', TASKS, { name: 'x', inputs: [{ type: 'DATASET', source: 'd' }], template: VALIDATION, work_path }),
    ).toMatchObject({
      ...{ status: 400, body: { error_code: 'ModelArts.4371' } },
    });
  });

  test('reads folders, and what another task has left', async () => {
    const { clock, create, versionOf } = await setUp();
    const first = await create(AUGMENTATION, {
      inputs: [{ type: 'OBS', source: FOLDER }],
      work_path: { type: 'OBS', path: '/bucket/new/' },
    });
    await clock.advance(30_000);
    const second = await create(VALIDATION, { inputs: undefined, data_source: { type: 'TASK', source: first } });
    const third = await create(VALIDATION, { inputs: [{ type: 'CUSTOM' }] });
    await clock.advance(30_000);
    expect((await versionOf(second)).origin_sample_count).toBe(5);
    expect((await versionOf(third)).origin_sample_count).toBe(0);
  });

  test.each([
    ['RRD', { sample_ratio: '0.4' }, 2],
    ['RRD', {}, 4],
    ['SimDeduplication', {}, 4],
  ])('by %s %j keeps %i of five', async (name, params, kept) => {
    const { clock, create, versionOf } = await setUp();
    const task = await create({ id: 'sys_data_selection', operator_params: operator(name, params) });
    await clock.advance(30_000);
    expect(await versionOf(task)).toMatchObject({ unmodified_sample_count: kept, deleted_sample_count: 5 - kept });
  });

  test('tells the outcomes that its operator is asked for, page by page', async () => {
    const { clock, create, versionOf, results } = await setUp();
    const [augmented, validated] = [await create(AUGMENTATION), await create(VALIDATION)];
    await clock.advance(30_000);
    const { task_version_id: id } = await versionOf(augmented);
    const page = await results(augmented, id, '?limit=2&offset=2');
    expect([page.count, page.results.length, page.has_more]).toEqual([5, 1, false]);
    expect(page.results[0]).toMatchObject({ version_id: id, result_property: 3, result_description: [['use AddNoise augmentation']] });
    expect(await results(validated, (await versionOf(validated)).task_version_id, '?limit=100')).toMatchObject({
      count: 5,
      has_more: true,
    });
  });

  test('that fails writes nothing, and says so on its task', async () => {
    const { clock, emulator, create, versionOf, taskOf, results } = await setUp();
    emulator.jobs.setStarted('processorTaskVersions', { outcome: 'failed' });
    const task = await create(SELECTION, { work_path: { type: 'OBS', path: '/bucket/selected/' } });
    await clock.advance(30_000);
    const { status, task_version_id: id, origin_sample_count } = await versionOf(task);
    expect([status, origin_sample_count, (await results(task, id)).count]).toEqual([3, undefined, 0]);
    expect((await taskOf(task)).error_msg).toBeTypeOf('string');
    expect(Object.keys(emulator.objectStorage.list())).toEqual([FOLDER]);
  });

  test.each([
    ['is gone', async ({ ask, dataset_id }: Awaited<ReturnType<typeof setUp>>) => ask('DELETE', `/datasets/${dataset_id}`)],
    [
      'has a version of the name',
      async ({ ask, dataset_id }: Awaited<ReturnType<typeof setUp>>) =>
        ask('POST', `/datasets/${dataset_id}/versions`, { version_name: 'more' }),
    ],
  ])('fails where its dataset %s by then', async (_what, meanwhile) => {
    const all = await setUp();
    const { clock, emulator, create, versionOf, dataset_id } = all;
    const task = await create(AUGMENTATION, { work_path: { type: 'DATASET', path: dataset_id, version_name: 'more' } });
    await meanwhile(all);
    await clock.advance(30_000);
    expect((await versionOf(task)).status).toBe(3);
    expect(Object.keys(emulator.objectStorage.list())).toEqual([FOLDER]);
  });
});

describe('feature analysis', () => {
  test('is a task without versions, with a result when it has ended', async () => {
    const { clock, dataset_id, ask, taskOf, get } = await setUp();
    const body = { name: 'look', data_source: { type: 'DATASET', source: dataset_id }, template: { id: 'sys_data_analyse' } };
    const { task_id } = (await ask<CreatedProcessorTask>('POST', TASKS, body)).body;
    expect(await taskOf(task_id)).toMatchObject({ status: 0, inputs: [body.data_source], data_source: body.data_source, is_current: true });
    await clock.advance(30_000);
    expect(await taskOf(task_id)).toMatchObject({ status: 2, duration_seconds: 20, result: {} });
    expect(await taskOf(task_id)).not.toHaveProperty('version_count');
    expect(await ask('POST', `${TASKS}/${task_id}/versions`, { name: 'x', data_source: body.data_source })).toMatchObject({
      ...{ status: 400, body: { error_code: 'ModelArts.4396' } },
    });
    await ask('POST', TASKS, body);
    expect((await taskOf(task_id)).is_current).toBe(false);
    const list = (query: string) => get<ProcessorTaskList>(`${TASKS}?${query}`);
    expect((await list('query_current=true')).tasks.map(({ is_current }) => is_current)).toEqual([true]);
    expect((await list('status=2')).tasks[0]).toHaveProperty('result');
    expect((await list('status=2&return_result=false')).tasks[0]).not.toHaveProperty('result');
  });
});

describe('what is stopped, changed or deleted', () => {
  test('a version that is stopped stays so, and writes nothing', async () => {
    const { clock, emulator, ask, create, versionOf, taskOf } = await setUp();
    const task = await create(SELECTION, { work_path: { type: 'OBS', path: '/bucket/selected/' } });
    await clock.advance(10_000);
    const { task_version_id: id } = await versionOf(task);
    expect(await ask('POST', `${TASKS}/${task}/versions/${id}/stop`)).toEqual({ status: 200, body: {} });
    expect([(await versionOf(task)).status, (await taskOf(task)).status]).toEqual([4, 4]);
    await clock.advance(60_000);
    expect(await versionOf(task)).toMatchObject({ status: 4, duration_seconds: 8 });
    expect(Object.keys(emulator.objectStorage.list())).toEqual([FOLDER]);
  });

  test('stopping a version that has ended is answered as any other, and changes nothing', async () => {
    const { clock, ask, create, versionOf } = await setUp();
    const task = await create(VALIDATION);
    await clock.advance(30_000);
    const before = await versionOf(task);
    expect(await ask('POST', `${TASKS}/${task}/versions/${before.task_version_id}/stop`)).toEqual({ status: 200, body: {} });
    expect(await versionOf(task)).toEqual(before);
  });

  test('the description of a task changes while it runs, and nothing else does', async () => {
    const { clock, ask, create, taskOf } = await setUp();
    const task = await create(VALIDATION);
    await clock.advance(10_000);
    const before = await taskOf(task);
    expect(await ask('PUT', `${TASKS}/${task}`, { description: 'test' })).toEqual({ status: 200, body: {} });
    expect(await taskOf(task)).toEqual({ ...before, description: 'test' });
    expect(await ask('PUT', `${TASKS}/${task}`, {})).toMatchObject({ status: 200 });
    expect((await taskOf(task)).description).toBe('test');
    expect(await ask('PUT', `${TASKS}/${task}`, { name: 'other' })).toMatchObject({ status: 400 });
  });

  test('a task that runs can be deleted: it ends, and what it has written stays', async () => {
    const { clock, emulator, ask, create, versionOf } = await setUp();
    const work_path = { type: 'OBS', path: '/bucket/selected/' };
    const task = await create(SELECTION, { work_path });
    await clock.advance(30_000);
    const { task_version_id: done } = await versionOf(task);
    await ask('POST', `${TASKS}/${task}/versions`, { name: 'work', data_source: { type: 'OBS', source: FOLDER }, work_path });
    expect((await versionOf(task)).template).toEqual({ name: 'data selection', ...SELECTION });
    expect(await ask('DELETE', `${TASKS}/${task}`)).toEqual({ status: 200, body: {} });
    await clock.advance(60_000);
    expect(Object.keys(emulator.objectStorage.list())).toEqual([FOLDER, `/bucket/selected/${done}/Data/`]);
    const gone = { status: 400, body: { error_code: 'ModelArts.4700' } };
    for (const [method, path] of [
      ...[
        ['GET', ''],
        ['DELETE', ''],
        ['GET', '/versions'],
        ['GET', `/versions/${done}`],
        ['GET', `/versions/${done}/results`],
      ],
      ...[
        ['POST', `/versions/${done}/stop`],
        ['DELETE', `/versions/${done}`],
      ],
    ] as const)
      expect(await ask(method, `${TASKS}/${task}${path}`)).toMatchObject(gone);
    expect(emulator.dump().tables).toMatchObject({ processorTasks: [{ rows: [] }], processorTaskVersions: [], processorTaskResults: [] });
  });

  test('a task whose only version is deleted stays, and its next version has the next name', async () => {
    const { clock, ask, create, versionOf, taskOf, inputs } = await setUp();
    const task = await create(VALIDATION);
    await clock.advance(30_000);
    const { task_version_id: id } = await versionOf(task);
    expect(await ask('DELETE', `${TASKS}/${task}/versions/${id}`)).toEqual({ status: 204, body: undefined });
    expect(await taskOf(task)).toMatchObject({ status: 0, version_count: 0, duration_seconds: 0 });
    expect(await ask('GET', `${TASKS}/${task}/versions/${id}`)).toMatchObject({ status: 400, body: { error_code: 'ModelArts.4353' } });
    expect(await ask('POST', `${TASKS}/${task}/versions/${id}/stop`)).toMatchObject({
      status: 400,
      body: { error_code: 'ModelArts.4353' },
    });
    const { version_id } = (await ask<CreatedProcessorTaskVersion>('POST', `${TASKS}/${task}/versions`, { name: 'work', inputs })).body;
    expect(await versionOf(task)).toMatchObject({ task_version_id: version_id, version_name: 'V002', template: VALIDATION });
  });

  test('what is not there cannot be processed, nor another task have a version', async () => {
    const { ask, create, get } = await setUp({ strict: true });
    const refused = async (source: object, more = {}) =>
      (
        await ask<{ error_code: string }>('POST', TASKS, {
          name: 'x',
          data_source: source,
          template: VALIDATION,
          create_version: true,
          ...more,
        })
      ).body.error_code;
    expect(await refused({ type: 'DATASET', source: 'none' })).toBe('ModelArts.4352');
    expect(await refused({ type: 'TASK', source: 'none' })).toBe('ModelArts.4700');
    expect(await refused({ type: 'CUSTOM' }, { work_path: { type: 'DATASET', path: 'none' } })).toBe('ModelArts.4352');
    expect((await get<ProcessorTaskList>(TASKS)).count).toBe(0);
    const [one, other] = [await create(VALIDATION), await create(VALIDATION)];
    const [version] = (await get<ProcessorTaskVersionList>(`${TASKS}/${one}/versions`)).versions;
    expect((await ask('GET', `${TASKS}/${other}/versions/${version?.task_version_id}`)).status).toBe(400);
    expect((await ask('POST', `${TASKS}/none/versions`, { name: 'x', data_source: { type: 'CUSTOM' } })).status).toBe(400);
  });
});

test('lists narrow and order tasks as they are asked to', async () => {
  const { clock, dataset_id, create, get } = await setUp();
  await create(VALIDATION, { name: 'b', create_version: false, version_id: 'v1' });
  await clock.advance(1_000);
  await create(SELECTION, { name: 'a', inputs: [{ type: 'OBS', source: FOLDER }], workspace_id: 'w' });
  await clock.advance(10_000);
  const names = async (query: string) => (await get<ProcessorTaskList>(`${TASKS}?${query}`)).tasks.map(({ name }) => name);
  expect(await names('')).toEqual(['a', 'b']);
  expect(await names('order=asc')).toEqual(['b', 'a']);
  expect(await names('sort_by=name')).toEqual(['b', 'a']);
  expect(await names('sort_by=duration_seconds&order=asc')).toEqual(['b', 'a']);
  for (const query of [
    'task_name=b',
    'task_type=sys_data_validation',
    'status=0',
    `source=${dataset_id}`,
    'source_type=DATASET',
    'version_id=v0,v1',
    'workspace_id=0',
  ])
    expect([query, await names(query)]).toEqual([query, ['b']]);
  expect(await names(`source=obs:/${FOLDER}&source_type=OBS`)).toEqual(['a']);
  expect((await get<{ items: object[]; total: number }>(`${TASKS}/items?limit=3&offset=1`)).items).toHaveLength(1);
});

test('what is added is what the API answers', async () => {
  const { emulator, get } = await setUp();
  const task = emulator.processorTasks.add({ projectId: 'p', taskId: 't' }, { name: 'mine' });
  expect(emulator.processorTasks.get(task)).toMatchObject({ name: 'mine', status: 0, version_count: 0 });
  expect(() => emulator.jobs.end('processorTasks', task)).toThrow(/^processorTasks: none with the IDs .* goes on$/);
  const version = emulator.processorTaskVersions.add({ projectId: 'p', taskId: 't', versionId: 'v' });
  expect(await get(`${TASKS}/t/versions/v`)).toEqual(emulator.processorTaskVersions.get(version));
  const { origin_sample_count, status } = emulator.processorTaskVersions.get(version);
  expect([status, (await get<ProcessorTaskVersionResultList>(`${TASKS}/t/versions/v/results`)).count]).toEqual([2, origin_sample_count]);
  const analysis = { template: { id: 'sys_data_analyse' }, data_source: { type: 'OBS', source: FOLDER } } as const;
  expect(emulator.processorTasks.get(emulator.processorTasks.add({}, analysis))).toMatchObject({
    status: 2,
    result: {},
    inputs: [analysis.data_source],
  });
  expect(() => emulator.processorTaskVersions.add({ projectId: 'p', taskId: 'none' })).toThrow(
    new RangeError('task_id: there is no "none"'),
  );
  expect([emulator.processorTasks.remove(task), emulator.processorTaskVersions.list()]).toEqual([true, []]);
});
