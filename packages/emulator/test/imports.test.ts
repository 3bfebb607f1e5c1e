import { beforeEach, expect, test } from 'vitest';
import { createEmulator, createManualClock, type Emulator } from '../src/index.js';

const clock = createManualClock();
let emulator: Emulator;
beforeEach(() => (emulator = createEmulator({ clock })));

async function call(method: string, path: string, body?: object) {
  const response = await emulator.fetch(`https://modelarts.example/v2/p/datasets/d/${path}`, {
    method,
    headers: { 'X-Auth-Token': 'token', 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const warehouse = { database_name: 'garden', user_name: 'planted-reader', user_password: 'planted-password' };

test('an import queues, starts, runs and is completed, and shows what it was created with', async () => {
  const { body } = await call('POST', 'import-tasks', { import_type: 'manifest', import_path: 's3://b/V002.manifest' });
  const get = async () => (await call('GET', `import-tasks/${body.task_id}`)).body;
  expect(await get()).toMatchObject({ status: 'QUEUING', dataset_id: 'd', import_type: 1, import_path: 's3://b/V002.manifest' });
  await clock.advance(1_500);
  expect(await get()).toMatchObject({ status: 'STARTING', imported_sample_count: 0 });
  await clock.advance(4_500);
  expect(await get()).toMatchObject({ status: 'RUNNING', imported_sample_count: 10, annotated_sample_count: 10 });
  await clock.advance(60_000);
  const ended = await get();
  expect(ended).toMatchObject({ status: 'COMPLETED', imported_sample_count: 20, total_sample_count: 20, elapsed_time: 9 });
  expect(ended.update_ms - ended.create_time).toBe(10_000);
});

test('an import without labels labels nothing, and one without samples imports none', async () => {
  const first = await call('POST', 'import-tasks', { import_path: '/b/in/', import_annotations: false });
  const second = await call('POST', 'import-tasks', { import_path: '/b/in/', import_samples: false });
  await clock.advance(60_000);
  const counts = async (id: string) => (await call('GET', `import-tasks/${id}`)).body;
  expect(await counts(first.body.task_id)).toMatchObject({ imported_sample_count: 20, annotated_sample_count: 0 });
  expect(await counts(second.body.task_id)).toMatchObject({ total_sample_count: 0, imported_sample_count: 0 });
});

test('imports are listed, the newest first, and one that is not there has a state that says so', async () => {
  const first = await call('POST', 'import-tasks', { import_path: '/b/one/' });
  const second = await call('POST', 'import-tasks', { import_path: '/b/two/' });
  const { body } = await call('GET', 'import-tasks');
  const ids = body.import_tasks.map(({ task_id }: { task_id: string }) => task_id);
  expect(ids.slice(0, 2)).toEqual([second.body.task_id, first.body.task_id]);
  expect(await call('GET', 'import-tasks/none')).toEqual({ status: 200, body: { status: 'NOT_EXIST', task_id: 'none', dataset_id: 'd' } });
});

test('who logs in to a database, and with what, is nowhere once the import is created', async () => {
  const data_source = { data_type: 1, source_info: warehouse };
  const { body } = await call('POST', 'import-tasks', { import_path: '/b/in/', import_origin: 'dws', data_source });
  const { body: task } = await call('GET', `import-tasks/${body.task_id}`);
  expect(task.data_source).toEqual({ data_type: 1, source_info: { database_name: 'garden' } });
  expect(JSON.stringify([task, emulator.dump(), emulator.requests])).not.toContain('planted');
});
