import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import type { BatchOutcome, WorkerList, WorkforceList } from '@modelarts-openapi/types';
import { expect, test } from 'vitest';
import { headers, ORIGIN } from '../ask.js';

const BUSY = { success: false, error_code: 'ModelArts.4628', error_msg: 'Can not delete worker who has task' };

/** Two teams, of which one has a task, and in it one of its two members. */
async function setUp() {
  const emulator = createEmulator({ clock: createManualClock(), seedIds: true });
  async function ask<Body>(method: string, path: string, body?: object): Promise<[status: number, body: Body]> {
    const init = { method, headers: { ...headers, 'Content-Type': 'application/json' }, ...(body && { body: JSON.stringify(body) }) };
    const response = await emulator.fetch(`${ORIGIN}/v2/p${path}`, init);
    const text = await response.text();
    return [response.status, (text === '' ? undefined : JSON.parse(text)) as Body];
  }
  for (const workforceId of ['gardeners', 'cooks']) {
    emulator.workforces.add({ projectId: 'p', workforceId }, { workforce_name: workforceId });
    for (const name of ['jane', 'adam']) emulator.workers.add({ projectId: 'p', workforceId }, { email: `${name}@garden.example` });
  }
  const idOf = async (email: string) =>
    (await ask<WorkerList>('GET', '/workforces/gardeners/workers'))[1].workers.find((one) => one.email === email)?.worker_id ?? '';
  const [jane, adam] = [await idOf('jane@garden.example'), await idOf('adam@garden.example')];
  const workforces_config = { workforces: [{ workforce_id: 'gardeners', workers: [{ email: 'jane@garden.example' }] }] };
  const [status, { task_id }] = await ask<{ task_id: string }>('POST', '/datasets/d/workforce-tasks', {
    ...{ task_name: 'weeds', synchronize_data: false, synchronize_auto_labeling_data: false, auto_sync_dataset: true, workforces_config },
  });
  expect(status).toBe(200);
  return { emulator, ask, jane, adam, task_id };
}

test('who has work to do stays in the team, alone, among others, and when the team is to be deleted', async () => {
  const { ask, jane, adam } = await setUp();
  expect(await ask('DELETE', `/workforces/gardeners/workers/${jane}`)).toMatchObject([400, { error_code: 'ModelArts.4628' }]);
  expect(await ask('DELETE', '/workforces/gardeners')).toEqual([200, { ...BUSY, results: [BUSY, { success: true }] }]);
  expect(await ask('GET', '/workforces/gardeners')).toMatchObject([200, { worker_count: 2 }]);
  expect(await ask<BatchOutcome>('POST', '/workforces/gardeners/workers/batch-delete', { workers: [jane, adam] })).toEqual([
    200,
    { ...BUSY, results: [BUSY, { success: true }] },
  ]);
  expect(await ask('GET', '/workforces/gardeners')).toMatchObject([200, { worker_count: 1 }]);
});

test('a task keeps its team also where its member was not added to that', async () => {
  const { emulator, ask } = await setUp();
  emulator.workforces.add({ projectId: 'p', workforceId: 'guests' });
  const workforces_config = { workforces: [{ workforce_id: 'guests', workers: [{ email: 'eve@garden.example' }] }] };
  await ask('POST', '/datasets/d/workforce-tasks', { task_name: 'herbs', workforces_config });
  expect(await ask('DELETE', '/workforces/guests')).toEqual([200, { ...BUSY, results: [BUSY] }]);
  expect(await ask('GET', '/workforces/guests')).toMatchObject([200, { worker_count: 0 }]);
});

test('nothing keeps the member of another team, nor anybody when the task is gone', async () => {
  const { ask, jane, task_id } = await setUp();
  expect(await ask('DELETE', `/workforces/cooks/workers/${jane}`)).toEqual([204, undefined]);
  expect(await ask('DELETE', '/workforces/cooks')).toEqual([204, undefined]);
  expect((await ask('DELETE', `/datasets/d/workforce-tasks/${task_id}`))[0]).toBe(204);
  expect(await ask('DELETE', '/workforces/gardeners')).toEqual([204, undefined]);
});

test('teams are found by a task that they take part in', async () => {
  const { ask, task_id } = await setUp();
  const teams = async (task: string) =>
    (await ask<WorkforceList>('GET', `/workforces?workforce_task_id=${task}`))[1].workforces.map(({ workforce_id }) => workforce_id);
  expect(await teams(task_id)).toEqual(['gardeners']);
  expect(await teams('another')).toEqual([]);
});

test('who members are is in no dump, and is known again to who has loaded one', async () => {
  const { emulator, ask, jane } = await setUp();
  const dump = emulator.dump();
  expect(JSON.stringify(dump)).not.toContain('garden.example');
  emulator.load(dump);
  expect(await ask('GET', `/workforces/gardeners/workers/${jane}`)).toMatchObject([200, { email: 'jane@garden.example' }]);
  emulator.reset();
  emulator.load(dump);
  expect(await ask('GET', `/workforces/gardeners/workers/${jane}`)).toMatchObject([200, { email: `${jane}@example.com` }]);
});
