import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createModelArtsClient, listIntelligentTasks, watchIntelligentTask } from '@modelarts-openapi/client';
import { createManualClock } from '@modelarts-openapi/emulator';
import { expect, test } from 'vitest';
import { PATH } from './bench.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** How many of the signals of earlier requests are still in memory. */
async function alive(signals: WeakRef<AbortSignal>[]): Promise<number> {
  // What a promise holds is let go a turn later.
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
  return signals.filter((signal) => signal.deref()).length;
}

test('a call leaves nothing in memory, although the caller’s signal lives on', async () => {
  const signals: WeakRef<AbortSignal>[] = [];
  const fetch = async ({ signal }: Request) => {
    signals.push(new WeakRef(signal));
    return Response.json({ status: 1 });
  };
  const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch });
  const controller = new AbortController();
  for (let call = 0; call < 100; call++) {
    await client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: 't' } }, signal: controller.signal });
  }
  expect(signals).toHaveLength(100);
  expect(await alive(signals)).toBeLessThan(5);
  expect(controller.signal.aborted).toBe(false);
});

test('a wait leaves nothing in memory of the requests before the last', async () => {
  const signals: WeakRef<AbortSignal>[] = [];
  const clock = createManualClock();
  const fetch = async ({ signal }: Request) => {
    signals.push(new WeakRef(signal));
    return Response.json({ status: 1, progress: signals.length / 10 });
  };
  const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch, clock });
  const controller = new AbortController();
  const watch = watchIntelligentTask(client, { datasetId: 'd', taskId: 't' }, { signal: controller.signal, clock });
  for (let change = 0; change < 100; change++) await clock.run(watch.next());
  expect(signals).toHaveLength(100);
  expect(await alive(signals)).toBeLessThan(5);
  await watch.return();
});

test('a list leaves nothing in memory of the requests before the last', async () => {
  const signals: WeakRef<AbortSignal>[] = [];
  const fetch = async ({ signal }: Request) => {
    signals.push(new WeakRef(signal));
    return Response.json({ tasks: [{ task_id: `task-${signals.length}`, status: 1 }], total_count: 1_000 });
  };
  const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch });
  const controller = new AbortController();
  const list = listIntelligentTasks(client, { datasetId: 'd', limit: 1 }, { signal: controller.signal })[Symbol.asyncIterator]();
  for (let page = 0; page < 100; page++) await list.next();
  expect(signals).toHaveLength(100);
  expect(await alive(signals)).toBeLessThan(5);
  await list.return();
});
