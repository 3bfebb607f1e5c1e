import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import type { WorkerTaskList } from '@modelarts-openapi/types';
import { expect, test } from 'vitest';
import { headers, ORIGIN } from '../ask.js';
import { validationMessage } from '../strict.js';

const PATH = '/v2/{project_id}/workforces/worker-tasks';

async function setUp() {
  const clock = createManualClock();
  const emulator = createEmulator({ clock });
  const tasks = async (query = '', project = 'p') => {
    const response = await emulator.fetch(`${ORIGIN}/v2/${project}/workforces/worker-tasks${query}`, { headers });
    expect(await validationMessage(response.clone(), PATH)).toBeUndefined();
    const { worker_tasks, count } = (await response.json()) as WorkerTaskList;
    return { count, entries: worker_tasks.map(({ email, workforce_task_name }) => `${workforce_task_name} ${email}`) };
  };
  for (const [datasetId, task_name, ...names] of [
    ['d', 'weeds', 'jane', 'adam'],
    ['e', 'herbs', 'jane'],
  ] as const) {
    emulator.datasets.add({ projectId: 'p', datasetId });
    const workers = names.map((name) => ({ email: `${name}@garden.example` }));
    const body = JSON.stringify({
      ...{ task_name, synchronize_data: false, synchronize_auto_labeling_data: false, auto_sync_dataset: true },
      workforces_config: { workforces: [{ workforce_id: 'gardeners', workers }] },
    });
    const init = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body };
    expect((await emulator.fetch(`${ORIGIN}/v2/p/datasets/${datasetId}/workforce-tasks`, init)).ok).toBe(true);
    await clock.advance(1_000);
  }
  return { tasks };
}

test('the tasks of all members of a project are listed, the newest first, page by page', async () => {
  const { tasks } = await setUp();
  const [newest, ...others] = ['herbs jane@garden.example', 'weeds adam@garden.example', 'weeds jane@garden.example'];
  expect(await tasks()).toEqual({ count: 3, entries: [newest, ...others] });
  expect(await tasks('?limit=1&offset=1')).toEqual({ count: 3, entries: others.slice(0, 1) });
  expect((await tasks('?order=asc')).entries.at(-1)).toBe(newest);
  expect(await tasks('', 'another')).toEqual({ count: 0, entries: [] });
});

test('they are found by a part of their name, and sorted by it', async () => {
  const { tasks } = await setUp();
  expect(await tasks('?search_content=erb')).toEqual({ count: 1, entries: ['herbs jane@garden.example'] });
  expect((await tasks('?sort_by=workforce_task_name')).entries[0]).toMatch(/^weeds /);
  expect((await tasks('?sort_by=workforce_task_name&order=asc')).entries[0]).toMatch(/^herbs /);
});
