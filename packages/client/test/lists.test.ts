import {
  ApiError,
  createModelArtsClient,
  type Fetch,
  InvalidResponseError,
  listAutoLabelingSamples,
  listIntelligentTasks,
} from '@modelarts-openapi/client';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const clientOf = (fetch: Fetch) =>
  createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch, retry: { attempts: 1 } });
const numbered = (count: number, prefix = 'task') => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const dataset = { datasetId: 'd' };
/** A list without an end would keep a test from failing. */
const patience = (requests: number) => {
  if (requests > 1_000) throw new Error('1 000 requests, and no end');
};

/** A client of a server with these tasks. `list` can be changed between two requests; `asked` is what came. */
function serverOf(
  list: string[],
  { counts = 'pages', total = () => list.length as unknown }: { counts?: 'pages' | 'entries'; total?: () => unknown } = {},
) {
  const asked: string[] = [];
  const client = clientOf(async ({ url }) => {
    const { searchParams, pathname } = new URL(url);
    patience(asked.push(`${pathname}?${searchParams}`));
    const [limit, offset] = [Number(searchParams.get('limit')), Number(searchParams.get('offset'))];
    const start = counts === 'pages' ? limit * offset : offset;
    const tasks = list.slice(start, start + limit).map((task_id) => ({ task_id, status: 3 }));
    return Response.json({ tasks, total_count: total() });
  });
  return { client, asked, list };
}

async function idsOf(tasks: AsyncIterable<{ task_id?: string }>, each: () => void = () => {}): Promise<(string | undefined)[]> {
  const ids = [];
  for await (const { task_id } of tasks) {
    ids.push(task_id);
    each();
  }
  return ids;
}

describe('a list', () => {
  test('is read to its end, 100 at a time, with its conditions on each page', async () => {
    const { client, asked, list } = serverOf(numbered(250));
    expect(await idsOf(listIntelligentTasks(client, { ...dataset, type: 'auto-label', task_name: 'a & b' }))).toEqual(list);
    expect(asked).toEqual(
      [0, 1, 2].map((offset) => `/v2/p1/datasets/d/tasks?limit=100&type=auto-label&task_name=a+%26+b&offset=${offset}`),
    );
  });

  test.each([0, 1, 2, 3, 4])('of %i tasks is read in pages of 2, and nothing is asked for in vain', async (count) => {
    const { client, asked, list } = serverOf(numbered(count));
    expect(await idsOf(listIntelligentTasks(client, { ...dataset, limit: 2 }))).toEqual(list);
    expect(asked).toHaveLength(Math.max(1, Math.ceil(count / 2)));
  });

  test('asks for a page only when it is wanted', async () => {
    const { client, asked } = serverOf(numbered(10));
    const tasks = listIntelligentTasks(client, { ...dataset, limit: 2 });
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
    for await (const { sample_id } of listAutoLabelingSamples(client, { ...dataset, limit: 2, low_score: '0.9', label_type: 0 }))
      seen.push(sample_id);
    expect(seen).toEqual(ids);
    expect(asked).toEqual(
      [0, 1].map((offset) => `/v2/p1/datasets/d/auto-annotations/samples?limit=2&low_score=0.9&label_type=0&offset=${offset}`),
    );
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

describe('a server that', () => {
  test('counts entries and not pages is read to its end too', async () => {
    const { client, list } = serverOf(numbered(25), { counts: 'entries' });
    expect(await idsOf(listIntelligentTasks(client, { ...dataset, limit: 10 }))).toEqual(list);
  });

  test.each([1e9, 1, 0, -1, '4', null, undefined, 'many', [], {}])(
    'counts %j tasks in all is read to the first empty page',
    async (total) => {
      const { client, asked } = serverOf(numbered(4), { total: () => total });
      expect(await idsOf(listIntelligentTasks(client, { ...dataset, limit: 2 }))).toEqual(numbered(4));
      expect(asked).toHaveLength(3);
    },
  );

  test('answers with the same page for ever comes to an end', async () => {
    let total = 10;
    let requests = 0;
    const client = clientOf(async () => {
      patience(++requests);
      return Response.json({
        tasks: [
          { task_id: 'a', status: 1 },
          { task_id: 'b', status: 1 },
        ],
        total_count: (total += 10),
      });
    });
    expect(await idsOf(listIntelligentTasks(client, dataset))).toEqual(['a', 'b']);
    expect(requests).toBe(11);
  });

  test('leaves out the IDs comes to an end, with each task once', async () => {
    let requests = 0;
    const client = clientOf(async () => {
      patience(++requests);
      return Response.json({ tasks: [{ status: 1 }, { status: 2 }, { status: 1 }], total_count: 9 });
    });
    const statuses = [];
    for await (const { status } of listIntelligentTasks(client, dataset)) statuses.push(status);
    expect(statuses).toEqual([1, 2]);
  });

  test.each([
    {},
    [],
    { tasks: null },
    { tasks: {} },
    { tasks: [null] },
    { tasks: 'task', total_count: 1 },
    { samples: [], total_count: 0 },
  ])('answers %j is no list', async (body) => {
    const client = clientOf(async () => Response.json(body));
    const error = await idsOf(listIntelligentTasks(client, dataset)).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({
      message: 'the answer has no list of entries',
      method: 'GET',
      status: 200,
      url: 'http://localhost/v2/p1/datasets/d/tasks',
    });
  });

  test('refuses a page ends the list with its error, after what came before', async () => {
    const client = clientOf(async ({ url }) =>
      url.includes('offset=0')
        ? Response.json({ tasks: [{ task_id: 'a', status: 1 }], total_count: 2 })
        : Response.json({ error_code: 'ModelArts.4127', error_msg: 'Token authentication expired.' }, { status: 401 }),
    );
    const seen: unknown[] = [];
    const error = await (async () => {
      for await (const { task_id } of listIntelligentTasks(client, { ...dataset, limit: 1 })) seen.push(task_id);
    })().catch((error: unknown) => error);
    expect(seen).toEqual(['a']);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 401, error_code: 'ModelArts.4127', message: 'ModelArts.4127: Token authentication expired.' });
  });
});

describe('an abort', () => {
  const reason = new Error('enough');

  test('ends a list at once, also in the middle of a page', async () => {
    const controller = new AbortController();
    const { client, asked } = serverOf(numbered(10));
    const tasks = listIntelligentTasks(client, { ...dataset, signal: controller.signal });
    await tasks.next();
    controller.abort(reason);
    await expect(tasks.next()).rejects.toBe(reason);
    expect(asked).toHaveLength(1);
  });

  test('ends the request for a page', async () => {
    const controller = new AbortController();
    const client = clientOf((_request, { signal }) => {
      controller.abort(reason);
      return new Promise((_resolve, reject) => reject(signal.reason));
    });
    await expect(listIntelligentTasks(client, { ...dataset, signal: controller.signal }).next()).rejects.toBe(reason);
  });
});
