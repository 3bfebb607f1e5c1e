import { createEmulator, createManualClock, type Fault, startServer } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { respect } from './respect.js';

const FILE = 'life-of-a-task.arazzo.yaml';
const TOKEN = 'a-token-that-nothing-else-has';

/** Runs the workflows against an emulator on which half a minute passes with each look at a task. */
async function run({ args, faultAt, fault }: { args?: string[]; faultAt?: RegExp; fault?: Fault } = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, tokens: [TOKEN], intelligentTasks: { started: { durations: { stopping: 40_000 } } } });
  const seen: string[] = [];
  const server = await startServer({
    async fetch(input) {
      const { method, url } = input as Request;
      const call = `${method} ${new URL(url).pathname.replace('/v2/p1/datasets/d1', '').replace(/\/(tasks|samples)\/[^/]+/, '/$1/{id}')}`;
      seen.push(call);
      if (call === 'GET /tasks/{id}') await clock.advance(30_000);
      if (fault && faultAt?.test(call)) emulator.fail(fault);
      return emulator.fetch(input);
    },
  });
  const outcome = await respect(FILE, { server: server.url, token: TOKEN, project_id: 'p1', dataset_id: 'd1' }, args);
  await server.close();
  return { seen, ...outcome };
}

test('the life of a task goes as the workflows say, and every answer is as described', async () => {
  const { code, output, seen } = await run();
  expect(code, output).toBe(0);
  const look = 'GET /tasks/{id}';
  expect(seen).toEqual([
    ...['POST /tasks', 'GET /tasks', look, look, look, 'GET /auto-annotations/samples', 'GET /auto-annotations/samples/{id}'],
    ...['POST /tasks', 'POST /tasks/{id}/stop', look, look],
  ]);
  // A look that comes too early is not a success, so the code alone does not tell that it was as described.
  expect(output).not.toContain('✗ schema check');
  // All but the answer to stopIntelligentTask, which has no body, were held against their schema.
  expect(output.match(/✓ schema check/g)).toHaveLength(seen.length - 1);
  expect(output).not.toContain(TOKEN);
});

describe('the run fails where the API', () => {
  test.each([
    ['answers with a field that is not described', { fault: 'unknown-field' }, /^GET \/tasks\/\{id\}$/, '✗ schema check'],
    ['has such a field in a list', { fault: 'unknown-field' }, /^GET \/tasks$/, '✗ schema check'],
    ['answers with a status that is not described', { fault: 'status', status: 418 }, /^POST \/tasks$/, '✗ status code check'],
  ] as [string, Fault, RegExp, string][])('%s', async (_what, fault, faultAt, failure) => {
    const { code, output } = await run({ args: ['--workflow', 'label-samples'], fault, faultAt });
    expect(code).toBe(1);
    expect(output).toContain(failure);
    expect(output).not.toContain(TOKEN);
  });
});

// What was exported is all that is left of a dataset.
const LABELED = { dataset_name: 'life-of-a-dataset-labeled', total_sample_count: 2, annotated_sample_count: 2 };

test.each([
  ['a dataset', 3, {}, [LABELED]],
  ['a team labeling task', 2, {}, []],
  ['a processing task', 5, { selected_path: '/bucket/selected/' }, []],
])('the life of %s goes as the workflow says, and every answer is as described', async (what, count, inputs, left) => {
  const clock = createManualClock();
  const files = [...'abcde'].slice(0, count).map((name) => `${name}.jpg`);
  const emulator = createEmulator({ clock, tokens: [TOKEN], objectStorage: { '/bucket/animals/': files } });
  const server = await startServer({
    async fetch(input) {
      // Whatever is looked at has ended by then.
      if ((input as Request).method === 'GET') await clock.advance(100_000);
      return emulator.fetch(input);
    },
  });
  const { code, output } = await respect(`life-of-${what.replaceAll(' ', '-')}.arazzo.yaml`, {
    ...{ server: server.url, token: TOKEN, project_id: 'p1', data_path: '/bucket/animals/', work_path: '/bucket/work/', ...inputs },
  });
  await server.close();
  expect(code, output).toBe(0);
  expect(output).not.toContain('✗');
  expect(output).not.toContain(TOKEN);
  expect(emulator.datasets.list().map((ids) => emulator.datasets.get(ids))).toMatchObject(left);
  expect([emulator.processorTasks.list(), emulator.workforces.list(), emulator.workers.list()]).toEqual([[], [], []]);
});
