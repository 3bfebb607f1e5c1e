import { createSystemClock } from '@modelarts-openapi/emulator';
import { type Description, operationsOf } from '@modelarts-openapi/openapi-model';
import type { Validate } from '@modelarts-openapi/validation';
import { createAjv, referenceTo } from '@modelarts-openapi/validation/ajv';
import { describe, expect, test } from 'vitest';
import { responseOf } from '../src/answers/answer.js';
import { createRequestCheck } from '../src/requests/request-check.js';
import { createRoutes } from '../src/routes/routes.js';
import { createState } from '../src/state/create-state.js';
import { emulatorWithTask, headers, ORIGIN } from './ask.js';

describe('the routes of the description', () => {
  const ask = async (change: (path: string) => string, init: RequestInit = {}) => {
    const { emulator, path } = await emulatorWithTask();
    const response = await emulator.fetch(ORIGIN + change(path), { headers, ...init });
    expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
    return `${response.status} ${(await response.json()).error_msg ?? ''}`.trim();
  };

  test('answer the task that all IDs name together', async () => {
    expect(await ask((path) => path)).toBe('200');
    for (const id of ['6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731', 'OBegCXHxTJ2JHRAZWr0', 'auto-label-succeeded']) {
      expect(await ask((path) => path.replace(id, 'x'))).toBe('400 Task does not exist');
    }
  });

  test('take an ID as one segment, whatever is in it', async () => {
    const { emulator, path, ask: get } = await emulatorWithTask();
    const { projectId, datasetId } = emulator.intelligentTasks.list()[0]!;
    for (const taskId of ['a b', 'ä', 'a/b', '%', 'a?b#c', 'constructor']) {
      emulator.intelligentTasks.add({ kind: 'auto-deploy', outcome: 'failed', projectId, datasetId, taskId });
      const url = ORIGIN + path.replace('auto-label-succeeded', encodeURIComponent(taskId));
      expect(await (await emulator.fetch(url, { headers })).json()).toMatchObject({ task_id: taskId });
    }
    expect((await get()).status).toBe(200);
  });

  test('ignore query parameters that are not described', async () => {
    expect(await ask((path) => `${path}?limit=x&verbose`)).toBe('200');
  });

  test.each([
    '/v2',
    '/v1/p/datasets/d/tasks/t',
    '/v2/p/datasets/d/tasks/',
    '/v2/p/datasets/d/tasks/t/stop',
    '/v2/p/datasets/d/auto-annotations',
    '/v2/p/datasets/d/tasks/t/x',
    '/_emulatory',
  ])('are all there are: %s is answered with 404', async (path) => expect(await ask(() => path)).toBe(`404 API ${path} does not exist.`));

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('have the methods of the description: %s is answered with 404', async (method) => {
    expect(await ask((path) => path, { method })).toMatch(/^404 API \/v2\/.* does not exist\.$/);
  });
});

describe('an operation that the description gets', () => {
  const description = {
    openapi: '3.1.1',
    info: { title: 'Made up', version: '1' },
    paths: {
      '/lists/{list_id}': {
        parameters: [{ $ref: '#/components/parameters/ListId' }],
        get: {
          operationId: 'getList',
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 100 } },
            { name: 'order', in: 'query', required: true, schema: { $ref: '#/components/schemas/Order' } },
            { name: 'sizes', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
            { name: 'colors', in: 'query', explode: false, schema: { type: 'array', items: { type: 'string' } } },
          ],
          responses: {},
        },
        put: {
          operationId: 'putList',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { type: 'object', properties: { size: { type: 'integer' } } } } },
          },
          responses: {},
        },
        post: { operationId: 'postList', requestBody: { $ref: '#/components/requestBodies/Order' }, responses: {} },
        delete: { operationId: 'deleteList', responses: {} },
      },
      '/lists/all': { get: { operationId: 'getAll', responses: {} } },
    },
    components: {
      parameters: { ListId: { name: 'list_id', in: 'path', required: true, schema: { type: 'string', pattern: '^\\d+$' } } },
      schemas: { Order: { enum: ['asc', 'desc'] } },
      requestBodies: { Order: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } } },
    },
  } satisfies Description;
  const ajv = createAjv(description);
  const clock = createSystemClock();
  const echo = (call: unknown) => call;
  const routeOf = createRoutes(
    createState({ clock, tables: [] }),
    { check: async () => {} },
    {
      operations: operationsOf(description),
      handlers: { getAll: () => ({ all: true }), getList: echo, putList: echo, postList: echo },
      checkOf: (operation) => createRequestCheck(operation, description, (pointer) => ajv.getSchema(referenceTo(pointer)) as Validate),
    },
  );
  const ask = async (path: string, init?: RequestInit) => {
    const { answer } = await routeOf(new Request(ORIGIN + path, init));
    const response = responseOf(await answer());
    return { status: response.status, ...(await response.json()) };
  };
  const refused = (why: string) => ({ status: 400, error_code: 'ModelArts.4396', error_msg: `Parameter is invalid: ${why}` });

  test('gets its parameters, those of the query in their type', async () => {
    expect(await ask('/lists/12?limit=5&order=asc&other=1')).toEqual({
      status: 200,
      path: { list_id: '12' },
      query: { limit: 5, order: 'asc' },
    });
    expect(await ask('/lists/12?order=asc')).toMatchObject({ query: { order: 'asc' } });
  });

  test('has text in its path that others have a parameter for', async () => {
    expect(await ask('/lists/all')).toEqual({ status: 200, all: true });
  });

  test('gets its lists, by a name that comes again or with commas', async () => {
    expect(await ask('/lists/1?order=asc&sizes=2&sizes=3&colors=red,green')).toMatchObject({
      query: { order: 'asc', sizes: [2, 3], colors: ['red', 'green'] },
    });
    expect(await ask('/lists/1?order=asc&sizes=2&colors=red')).toMatchObject({ query: { sizes: [2], colors: ['red'] } });
    expect(await ask('/lists/1?order=asc&colors=red&colors=blue')).toEqual(refused('colors is there 2 times'));
  });

  test.each([
    ['/lists/x?order=asc', 'list_id must match pattern "^\\d+$", got "x"'],
    ['/lists/1', 'order is missing'],
    ['/lists/1?order=up', 'order must be one of asc, desc, got "up"'],
    ['/lists/1?order=asc&limit=x', 'limit must be integer, got "x"'],
    ['/lists/1?order=asc&limit=101', 'limit must be <= 100, got 101'],
    ['/lists/1?order=asc&limit=1&limit=1', 'limit is there 2 times'],
    ...['0x5', '1e1', '+5', '%2B5', ' 5', '05', '5.5', '5.0', '1'.repeat(16), '', 'Infinity', '٥', '5,6'].map((limit): [string, string] => [
      `/lists/1?order=asc&limit=${limit}`,
      `limit must be integer, got ${JSON.stringify(limit.replace('+', ' ').replace('%2B', '+'))}`,
    ]),
  ])('refuses %s', async (path, why) => expect(await ask(path)).toEqual(refused(why)));

  test('gets its body, as described', async () => {
    const put = (body?: string, type = 'application/json') =>
      ask('/lists/1', { method: 'PUT', headers: { 'Content-Type': type }, ...(body !== undefined && { body }) });
    expect(await put('{"size":2,"other":"x"}')).toMatchObject({ status: 200, body: { size: 2, other: 'x' } });
    expect(await put('{"size":"2"}')).toEqual(refused('the body/size must be integer, got "2"'));
    expect(await put('[]')).toEqual(refused('the body must be object, got a list'));
    expect(await put('{')).toEqual(refused('the body is not JSON'));
    expect(await put()).toEqual(refused('the body is missing'));
    expect(await put('{"size":2}', 'application/json; charset=utf-8')).toMatchObject({ status: 200 });
    expect(await put('{"size":2}', 'text/plain')).toEqual(refused('Content-Type must be application/json, got "text/plain"'));
  });

  test('may have a body that is not required', async () => {
    const post = (body: string) => ask('/lists/1', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    expect(await ask('/lists/1', { method: 'POST' })).toEqual({ status: 200, path: { list_id: '1' }, query: {} });
    expect(await post('"asc"')).toMatchObject({ body: 'asc' });
    expect(await post('"up"')).toEqual(refused('the body must be one of asc, desc, got "up"'));
  });

  test('is answered with 501 as long as it has no handler', async () => {
    expect(await ask('/lists/1', { method: 'DELETE' })).toEqual({
      status: 501,
      error_code: 'Emulator.0501',
      error_msg: 'The emulator does not answer deleteList yet.',
    });
  });
});
