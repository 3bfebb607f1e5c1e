import { ApiError, InvalidResponseError, listIntelligentTasks } from '@modelarts-openapi/client';
import { describe, expect, test } from 'vitest';
import { clientOf, dataset, idsOf, numbered, patience, serverOf } from './server.js';

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

  test.each([{}, { tasks: null }, { tasks: {} }, { tasks: [null] }, { tasks: 'task', total_count: 1 }, { samples: [], total_count: 0 }])(
    'answers %j is no list',
    async (body) => {
      const client = clientOf(async () => Response.json(body));
      const error = await idsOf(listIntelligentTasks(client, dataset)).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(error).toMatchObject({
        message: 'the answer has no list of entries',
        method: 'GET',
        status: 200,
        url: 'http://localhost/v2/p1/datasets/d/tasks',
      });
    },
  );

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
