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
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

test('an export is initialized, runs and has succeeded, and shows what it was created with', async () => {
  const { body } = await call('POST', 'export-tasks', { path: '/b/out/', export_type: 0 });
  const get = async () => (await call('GET', `export-tasks/${body.task_id}`)).body;
  expect(await get()).toMatchObject({ status: 'INIT', progress: 0, path: '/b/out/', export_type: 0, finished_sample_count: 0 });
  await clock.advance(7_000);
  expect(await get()).toMatchObject({ status: 'RUNNING', progress: 50, total_sample_count: 20, finished_sample_count: 10 });
  await clock.advance(60_000);
  const ended = await get();
  expect(ended).toMatchObject({ status: 'SUCCESSED', progress: 100, finished_sample_count: 20 });
  expect(ended.update_time - ended.create_time).toBe(12_000);
});

test('exports are listed, the newest first, and by their kind', async () => {
  const first = await call('POST', 'export-tasks', { path: '/b/one/', export_type: 0 });
  const second = await call('POST', 'export-tasks', { path: '/b/two/' });
  const ids = async (query = '') => {
    const { body } = await call('GET', `export-tasks${query}`);
    return body.export_tasks.map(({ task_id }: { task_id: string }) => task_id);
  };
  expect((await ids()).slice(0, 2)).toEqual([second.body.task_id, first.body.task_id]);
  expect(await ids('?export_type=0')).toEqual([first.body.task_id]);
  expect(await call('GET', 'export-tasks/none')).toMatchObject({ status: 400, body: { error_code: 'ModelArts.4359' } });
});

test('a dataset is synchronized once at a time, and its status is that of the latest synchronization', async () => {
  expect(await call('POST', 'sync-data')).toEqual({ status: 200, body: undefined });
  expect(await call('GET', 'sync-data/status')).toMatchObject({ body: { status: 'QUEUING', dataset_id: 'd', add_sample_count: 0 } });
  expect(await call('POST', 'sync-data')).toMatchObject({ status: 400, body: { error_code: 'ModelArts.4355' } });
  await clock.advance(1_500);
  expect(await call('GET', 'sync-data/status')).toMatchObject({ body: { status: 'STARTING' } });
  await clock.advance(60_000);
  expect(await call('GET', 'sync-data/status')).toMatchObject({ body: { status: 'COMPLETED', total_sample_count: 22 } });
  expect(await call('POST', 'sync-data')).toMatchObject({ status: 200 });
});
