import {
  createModelArtsClient,
  type IntelligentTaskList,
  type ListedIntelligentTask,
  listAutoLabelingSamples,
  listIntelligentTasks,
  listWorkers,
  type PagedList,
} from '@modelarts-openapi/client';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { clientOf, dataset, idsOf, numbered, serverOf } from './server.js';

describe('a list', () => {
  test('is read to its end, 100 at a time, with its conditions on each page', async () => {
    const { client, asked, list } = serverOf(numbered(250));
    expect(await idsOf(listIntelligentTasks(client, { ...dataset, type: 'auto-label', taskName: 'a & b' }))).toEqual(list);
    expect(asked).toEqual(
      [0, 1, 2].map((offset) => `/v2/p1/datasets/d/tasks?type=auto-label&task_name=a+%26+b&limit=100&offset=${offset}`),
    );
  });

  test.each([0, 1, 2, 3, 4])('of %i tasks is read in pages of 2, and nothing is asked for in vain', async (count) => {
    const { client, asked, list } = serverOf(numbered(count));
    expect(await idsOf(listIntelligentTasks(client, { ...dataset, limit: 2 }))).toEqual(list);
    expect(asked).toHaveLength(Math.max(1, Math.ceil(count / 2)));
  });

  test('asks for a page only when it is wanted', async () => {
    const { client, asked } = serverOf(numbered(10));
    const tasks = listIntelligentTasks(client, { ...dataset, limit: 2 })[Symbol.asyncIterator]();
    expect(asked).toHaveLength(0);
    for (let count = 0; count < 2; count++) await tasks.next();
    expect(asked).toHaveLength(1);
    await tasks.next();
    expect(asked).toHaveLength(2);
    await tasks.return();
    expect(await tasks.next()).toEqual({ done: true, value: undefined });
    expect(asked).toHaveLength(2);
  });

  test('of samples is read the same way', async () => {
    const ids = numbered(3, 'sample');
    const asked: string[] = [];
    const client = clientOf(async ({ url }) => {
      const { searchParams, pathname } = new URL(url);
      asked.push(`${pathname}?${searchParams}`);
      const start = 2 * Number(searchParams.get('offset'));
      return Response.json({ samples: ids.slice(start, start + 2).map((sample_id) => ({ sample_id })), sample_count: 3 });
    });
    const seen = [];
    for await (const { sample_id } of listAutoLabelingSamples(client, { ...dataset, limit: 2, lowScore: '0.9', labelType: 0 }))
      seen.push(sample_id);
    expect(seen).toEqual(ids);
    expect(asked).toEqual(
      [0, 1].map((offset) => `/v2/p1/datasets/d/auto-annotations/samples?limit=2&low_score=0.9&label_type=0&offset=${offset}`),
    );
  });
});

test('entries that several fields tell apart are each yielded once', async () => {
  const workers = ['a', 'b', 'a'].map((workforce_id, index) => ({ workforce_id, worker_id: index < 2 ? 'jane' : 'adam' }));
  const client = clientOf(async ({ url }) => {
    const page = Number(new URL(url).searchParams.get('offset'));
    return Response.json({ workers: [workers[page], workers[Math.max(0, page - 1)]].filter(Boolean), total_number: 3 });
  });
  const seen = [];
  for await (const worker of listWorkers(client, { limit: 2 })) seen.push(worker);
  expect(seen).toEqual(workers);
});

describe('the pages of a list', () => {
  const pagesOf = async (list: PagedList<ListedIntelligentTask, IntelligentTaskList>) => {
    const seen = [];
    for await (const { entries, total, next, body } of list.pages()) {
      expect(body.tasks).toEqual(entries);
      seen.push([entries.map(({ task_id }) => task_id), total, next]);
    }
    return seen;
  };

  test('say how many entries there are, and where to go on', async () => {
    const { client, asked } = serverOf(numbered(5));
    expect(await pagesOf(listIntelligentTasks(client, { ...dataset, limit: 2 }))).toEqual([
      [['task-0', 'task-1'], 5, 1],
      [['task-2', 'task-3'], 5, 2],
      [['task-4'], 5, undefined],
    ]);
    expect(asked).toHaveLength(3);
  });

  test('begin where another loop has ended', async () => {
    const { client, asked } = serverOf(numbered(5));
    expect(await pagesOf(listIntelligentTasks(client, { ...dataset, limit: 2, offset: 1 }))).toEqual([
      [['task-2', 'task-3'], 5, 2],
      [['task-4'], 5, undefined],
    ]);
    expect(asked).toHaveLength(2);
    expect(await idsOf(listIntelligentTasks(client, { ...dataset, limit: 2, offset: 2 }))).toEqual(['task-4']);
  });

  test('have no total where the server says none', async () => {
    const { client } = serverOf(numbered(1), { total: () => 'many' });
    expect(await pagesOf(listIntelligentTasks(client, dataset))).toEqual([
      [['task-0'], undefined, 1],
      [[], undefined, undefined],
    ]);
  });
});

describe('a list that is awaited', () => {
  test('is the answer with one page', async () => {
    const { client, asked } = serverOf(numbered(5));
    const { tasks, total_count } = await listIntelligentTasks(client, { ...dataset, limit: 2, offset: 1 });
    expect([tasks.map(({ task_id }) => task_id), total_count]).toEqual([['task-2', 'task-3'], 5]);
    expect(asked).toEqual(['/v2/p1/datasets/d/tasks?limit=2&offset=1']);
  });

  test('has pages of 100, also where the limit is undefined', async () => {
    const { client, asked } = serverOf(numbered(5));
    await listIntelligentTasks(client, { ...dataset, limit: undefined, offset: undefined });
    expect(asked).toEqual(['/v2/p1/datasets/d/tasks?limit=100']);
  });

  test('rejects as any call does', async () => {
    const client = clientOf(async () => Response.json({ error_code: 'ModelArts.1', error_msg: 'no' }, { status: 403 }));
    await expect(listIntelligentTasks(client, dataset)).rejects.toMatchObject({ name: 'ApiError', status: 403 });
  });

  test.each([{ timeout: 5 }, { signal: undefined }])('refuses %j among its conditions', async (unknown) => {
    const { client, asked } = serverOf(numbered(5));
    const tasks = listIntelligentTasks(client, { ...dataset, ...unknown });
    await expect(tasks).rejects.toThrow(TypeError);
    await expect(idsOf(tasks)).rejects.toThrow(`${Object.keys(unknown)[0]}: unknown, expected datasetId, limit, offset, taskName, type`);
    expect(asked).toEqual([]);
  });
});

test('every task that was there from the beginning is yielded once, however many are started meanwhile', async () => {
  const settings = fc.record({
    count: fc.nat(40),
    limit: fc.integer({ min: 1, max: 12 }),
    counts: fc.constantFrom('pages' as const, 'entries' as const),
    // How many tasks are started after each one that is read: up to nine pages of them.
    started: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(9) }), { maxLength: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(settings, async ({ count, limit, counts, started }) => {
      const there = numbered(count);
      const { client, list } = serverOf([...there], { counts });
      let read = 0;
      const ids = await idsOf(listIntelligentTasks(client, { ...dataset, limit }), () => {
        // One task a page is started on a server that counts entries: each of them moves every page by one.
        const more = counts === 'pages' ? (started[read] ?? 0) : Math.min(1, started[read] ?? 0);
        list.unshift(...numbered(more, `started-${read++}`));
      });
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id?.startsWith('task-'))).toEqual(there);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['limit', 1, [Number.NaN, 0, -1, 1.5, Infinity, '10', true, {}]],
  ['offset', 0, [Number.NaN, -1, 0.5, Infinity, '3', true, {}]],
])('%s is a whole number from %i on, or refused before anything is sent', async (name, least, values) => {
  const fetch = vi.fn();
  const client = createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch });
  for (const value of values) {
    const list = listIntelligentTasks(client, { datasetId: 'd', [name]: value } as never);
    const message = `${name}: expected a whole number from ${least} on, got ${typeof value === 'number' ? value : typeof value}`;
    await expect(list.pages().next()).rejects.toThrow(new TypeError(message));
    await expect(Promise.resolve(list)).rejects.toThrow(new TypeError(message));
  }
  expect(fetch).not.toHaveBeenCalled();
});

describe('an abort', () => {
  const reason = new Error('enough');

  test('ends a list at once, also in the middle of a page', async () => {
    const controller = new AbortController();
    const { client, asked } = serverOf(numbered(10));
    const tasks = listIntelligentTasks(client, dataset, { signal: controller.signal })[Symbol.asyncIterator]();
    await tasks.next();
    controller.abort(reason);
    await expect(tasks.next()).rejects.toBe(reason);
    expect(asked).toHaveLength(1);
  });

  test('ends the request for a page', async () => {
    const controller = new AbortController();
    const client = clientOf(({ signal }) => {
      controller.abort(reason);
      return new Promise((_resolve, reject) => reject(signal.reason));
    });
    await expect(listIntelligentTasks(client, dataset, { signal: controller.signal })[Symbol.asyncIterator]().next()).rejects.toBe(reason);
  });
});
