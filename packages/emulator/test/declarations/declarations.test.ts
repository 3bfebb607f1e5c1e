import { createManualClock } from '@modelarts-openapi/emulator';
import { expect, test } from 'vitest';
import { creates, deletes, gets, updates } from '../../src/declarations/declarations.js';
import { lists } from '../../src/declarations/lists.js';
import type { Handler } from '../../src/declarations/operation.js';
import { createState } from '../../src/state/create-state.js';
import { defineTable } from '../../src/state/table.js';

// Rows of one's own, answered by operations of the description: their types are not looked at here.
interface Row {
  task_id: string;
  name: string;
  size: number;
}
const notFound = { status: 400, body: { error_code: 'Shop.1', error_msg: 'Not found' } };
const parents = defineTable<{ dataset_id: string }>({ name: 'parents', id: 'dataset_id', notFound: { ...notFound, status: 404 } });
const table = defineTable<Row>({ name: 'rows', id: 'task_id', parent: parents, notFound });
const any = (value: unknown) => value as never;

const handlers = {
  create: creates('startIntelligentTask', table, {
    row: ({ body }, task_id) => ({ ...(body as unknown as Row), task_id }),
    answer: ({ task_id }) => ({ task_id }),
  }),
  get: gets('getIntelligentTask', table, any),
  list: lists('listIntelligentTasks', table, {
    show: any,
    filters: { task_name: (row, wanted) => row.name === wanted },
    sort: ({ query: { type } }) => (type ? ({ size }) => size : undefined),
    order: ({ query: { type } }) => (type ? 'ascending' : 'descending'),
    more: ({ path }, { state }) => ({ exist_running_deploy_task: state.rows(table, path).size > 2 }),
  }),
  update: updates('stopIntelligentTask', table, { fields: ({ body }) => any(body) }),
  delete: deletes('stopIntelligentTask', table),
};

function setUp() {
  let number = 0;
  const state = createState({
    clock: createManualClock(),
    tables: [parents, table],
    strict: true,
    newId: () => `t${(number += 1)}`,
  });
  state.add(parents, { project_id: 'p' }, { dataset_id: 'd' });
  const path = { project_id: 'p', dataset_id: 'd' };
  const call = async (name: keyof typeof handlers, { ids = {}, ...rest }: { ids?: object; query?: object; body?: unknown } = {}) =>
    (handlers[name] as Handler<'getIntelligentTask'>)({ path: { ...path, ...ids }, query: {}, ...rest } as never, state) as unknown;
  const make = (name: string, size: number) => call('create', { body: { name, size } });
  return { state, call, make };
}
const namesIn = (list: unknown) => (list as { tasks: Row[] }).tasks.map(({ name }) => name);

test('rows are made, got, changed and deleted', async () => {
  const { call, make } = setUp();
  expect(await make('a', 1)).toEqual({ task_id: 't1' });
  expect(await call('get', { ids: { task_id: 't1' } })).toEqual({ task_id: 't1', name: 'a', size: 1 });
  expect(await call('update', { ids: { task_id: 't1' }, body: { size: 2 } })).toBeUndefined();
  expect(await call('get', { ids: { task_id: 't1' } })).toEqual({ task_id: 't1', name: 'a', size: 2 });
  expect(await call('delete', { ids: { task_id: 't1' } })).toBeUndefined();
  for (const name of ['get', 'update', 'delete'] as const)
    await expect(call(name, { ids: { task_id: 't1' } })).rejects.toMatchObject(notFound);
});

test('what they belong to has to be there', async () => {
  const { call } = setUp();
  for (const name of ['create', 'get', 'list', 'update', 'delete'] as const)
    await expect(call(name, { ids: { dataset_id: 'other' } })).rejects.toMatchObject({ status: 404 });
});

test('they are listed page by page, the newest first, with their number', async () => {
  const { call, make } = setUp();
  for (const name of ['a', 'b', 'c', 'b']) await make(name, 3);
  const list = await call('list', { query: { limit: 3 } });
  expect(list).toMatchObject({ total_count: 4, exist_running_deploy_task: true });
  expect(namesIn(list)).toEqual(['b', 'c', 'b']);
  expect(namesIn(await call('list', { query: { limit: 3, offset: 1 } }))).toEqual(['a']);
  expect(namesIn(await call('list', { query: { limit: 3, offset: 2 } }))).toEqual([]);
  const filtered = await call('list', { query: { task_name: 'b', limit: 1, offset: 1 } });
  expect(filtered).toMatchObject({ total_count: 2, tasks: [{ task_id: 't2' }] });
});

test('a page has as many as the description says, unless it is asked for', async () => {
  const { call, make } = setUp();
  for (let count = 0; count < 12; count += 1) await make('a', count);
  expect(namesIn(await call('list'))).toHaveLength(10);
});

test('they are sorted where that is asked for', async () => {
  const { call, make } = setUp();
  for (const [name, size] of [
    ['a', 3],
    ['b', 1],
    ['c', 2],
  ] as const)
    await make(name, size);
  expect(namesIn(await call('list', { query: { type: 'auto-label' } }))).toEqual(['b', 'c', 'a']);
});
