import { createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import type { JobDefinition, JobRecord } from '../../src/jobs/job.js';
import { howJobsGo, newJob } from '../../src/jobs/started.js';
import { createState } from '../../src/state/create-state.js';
import { defineTable } from '../../src/state/table.js';

const notFound = { status: 400, body: { error_code: 'Shop.1', error_msg: 'Not found' } };
interface Shelf {
  shelf_id: string;
  color?: string;
}
interface Book {
  name: string;
  genre?: string;
}
const shelves = defineTable<Shelf>({
  name: 'shelves',
  id: 'shelf_id',
  notFound,
  onFirstUse: (shelf_id) => ({ shelf_id, color: 'white' }),
});
const books = defineTable<Book>({
  name: 'books',
  id: 'book_name',
  field: 'name',
  parent: shelves,
  notFound,
  indexes: { genre: ({ genre }) => genre },
  inFirstUse: () => [{ name: 'manual' }],
});
const pages = defineTable<{ page_id: string }>({ name: 'pages', id: 'page_id', parent: books, notFound });
const job: JobDefinition = {
  phases: { waiting: { status: 'WAITING', ms: 1_000 }, running: { status: 'RUNNING', ms: 10_000 } },
  stopping: undefined,
  ends: { succeeded: 'DONE', failed: 'FAILED' },
};
const ended: string[] = [];
const moves = defineTable<{ move_id: string; job: JobRecord }>({
  name: 'moves',
  id: 'move_id',
  parent: shelves,
  notFound,
  job,
  onEnd: ({ move_id }, { shelf_id }, state) => void ended.push(`${move_id} of ${shelf_id} at ${state.now()}`),
});

const setUp = (options: { strict?: boolean } = {}) => {
  const clock = createManualClock({ start: 0 });
  ended.length = 0;
  return { clock, state: createState({ clock, tables: [shelves, books, pages, moves], ...options }) };
};
const shelf = { project_id: 'p', shelf_id: 's' };

describe('a row', () => {
  test('is named by all its IDs', () => {
    const { state } = setUp({ strict: true });
    state.add(shelves, { project_id: 'p' }, { shelf_id: 's' });
    state.add(books, shelf, { name: 'b' });
    expect(state.get(books, { ...shelf, book_name: 'b' })).toEqual({ name: 'b' });
    for (const other of [{ project_id: 'q' }, { shelf_id: 'x' }, { book_name: 'x' }])
      expect(state.get(books, { ...shelf, book_name: 'b', ...other })).toBeUndefined();
    expect(() => state.add(books, shelf, { name: 'b' })).toThrow(new RangeError('book_name: there is "b" already'));
    expect(() => state.add(books, { ...shelf, shelf_id: 'x' }, { name: 'b' })).toThrow(new RangeError('shelf_id: there is no "x"'));
  });

  test('is replaced when it changes, and found by what it has then', () => {
    const { state } = setUp();
    const before = state.add(books, shelf, { name: 'b', genre: 'crime' });
    state.add(books, shelf, { name: 'c', genre: 'crime' });
    state.change(books, { ...shelf, book_name: 'b' }, { genre: 'poetry' });
    expect(before.genre).toBe('crime');
    expect([...state.where(books, shelf, 'genre', 'crime')].map(({ name }) => name)).toEqual(['c']);
    state.change(books, { ...shelf, book_name: 'b' }, { genre: 'crime' });
    expect([...state.where(books, shelf, 'genre', 'crime')].map(({ name }) => name)).toEqual(['b', 'c']);
    state.change(books, { ...shelf, book_name: 'b' }, { name: 'd' });
    expect([...state.rows(books, shelf)].map(({ name }) => name)).toEqual(['manual', 'd', 'c']);
    expect(() => state.change(books, { ...shelf, book_name: 'd' }, { name: 'c' })).toThrow(
      new RangeError('book_name: there is "c" already'),
    );
  });

  test('goes with what it belongs to', () => {
    const { state } = setUp();
    state.add(pages, { ...shelf, book_name: 'manual' }, { page_id: '1' });
    expect([...state.everywhere(pages)]).toEqual([{ ...shelf, book_name: 'manual', page_id: '1' }]);
    expect(state.remove(shelves, shelf)).toBe(true);
    expect([...state.everywhere(pages)]).toEqual([]);
    expect(state.remove(shelves, shelf)).toBe(false);
  });
});

describe('something that nobody has made', () => {
  test('is there, with what is in it, and kept when it is used', () => {
    const { state } = setUp();
    expect(state.get(shelves, shelf)).toEqual({ shelf_id: 's', color: 'white' });
    expect([...state.rows(books, shelf)]).toEqual([{ name: 'manual' }]);
    expect(state.rows(shelves, shelf).size).toBe(0);
    state.add(books, shelf, { name: 'b' });
    expect([...state.rows(books, shelf)]).toEqual([{ name: 'manual' }, { name: 'b' }]);
    expect(state.rows(shelves, shelf).size).toBe(1);
    expect([...state.rows(books, { ...shelf, shelf_id: 'other' })]).toEqual([{ name: 'manual' }]);
  });

  test('is gone when it was deleted, and not there where only that is which was made', () => {
    const { state } = setUp();
    state.remove(shelves, shelf);
    expect(state.get(shelves, shelf)).toBeUndefined();
    expect(state.rows(books, shelf).size).toBe(0);
    state.add(shelves, shelf, { shelf_id: 's' });
    expect(state.rows(books, shelf).size).toBe(0);
    expect(setUp({ strict: true }).state.get(shelves, shelf)).toBeUndefined();
  });
});

describe('a job', () => {
  test('ends at its time, once, however late somebody asks', async () => {
    const { state, clock } = setUp();
    const add = (move_id: string, durations: Record<string, number>) =>
      state.add(moves, shelf, { move_id, job: newJob(clock.now(), howJobsGo(job, { durations })) });
    add('slow', { running: 20_000 });
    add('quick', { waiting: 0 });
    state.settle();
    expect(ended).toEqual([]);
    await clock.advance(60_000);
    state.settle();
    state.settle();
    expect(ended).toEqual(['quick of s at 10000', 'slow of s at 21000']);
    expect(state.get(moves, { ...shelf, move_id: 'quick' })?.job.ended).toBe(true);
    expect(state.now()).toBe(60_000);
  });

  test('that was told to stop ends then, and one that is gone does not', async () => {
    const { state, clock } = setUp();
    for (const move_id of ['a', 'b']) state.add(moves, shelf, { move_id, job: newJob(0, howJobsGo(job)) });
    const { job: running } = state.get(moves, { ...shelf, move_id: 'a' })!;
    await clock.advance(2_000);
    state.change(moves, { ...shelf, move_id: 'a' }, { job: { ...running, stopRequestedAt: clock.now() } });
    state.remove(moves, { ...shelf, move_id: 'b' });
    await clock.advance(60_000);
    state.settle();
    expect(ended).toEqual(['a of s at 2000']);
  });
});

describe('all that is remembered', () => {
  const full = () => {
    const { state, clock } = setUp();
    state.add(books, shelf, { name: 'b', genre: 'crime' });
    state.add(moves, shelf, { move_id: 'm', job: newJob(0, howJobsGo(job)) });
    state.remove(shelves, { project_id: 'p', shelf_id: 'gone' });
    state.setStarted(moves, { outcome: 'failed' });
    return { state, clock };
  };

  test('is the same when it was dumped as JSON and loaded elsewhere', async () => {
    const dump = JSON.parse(JSON.stringify(full().state.dump()));
    const { state, clock } = setUp();
    state.add(books, { ...shelf, shelf_id: 'other' }, { name: 'x' });
    state.load(dump);
    expect(state.dump()).toEqual(dump);
    expect([...state.where(books, shelf, 'genre', 'crime')]).toEqual([{ name: 'b', genre: 'crime' }]);
    expect(state.get(shelves, { ...shelf, shelf_id: 'gone' })).toBeUndefined();
    await clock.advance(60_000);
    state.settle();
    expect(ended).toEqual(['m of s at 11000']);
  });

  test('is forgotten at a reset', () => {
    const { state } = full();
    state.reset();
    expect(state.dump()).toEqual(setUp().state.dump());
    expect(state.started(moves).outcome).toBe('succeeded');
  });

  test.each([
    [null, 'state: expected an object, got null'],
    [{ sinc: 1 }, 'state.sinc: there is no such field; expected since, started, tables, deleted'],
    [{ since: 'x', started: {}, tables: {}, deleted: {} }, 'since: expected milliseconds since 1970, got "x"'],
    [{ since: 0, started: {}, tables: { x: [] }, deleted: {} }, 'tables.x: there is no such field; expected shelves, books, pages, moves'],
    [
      { since: 0, started: {}, tables: { books: [{ in: { project_id: 'p' }, rows: [] }] }, deleted: {} },
      'tables.books[0].in.shelf_id: expected text that is not empty, got nothing',
    ],
    [
      { since: 0, started: {}, tables: { books: [{ in: shelf, rows: [{ title: 'b' }] }] }, deleted: {} },
      'tables.books[0].rows[0].name: expected text that is not empty, got nothing',
    ],
    [
      { since: 0, started: { moves: { outcome: 'lost' } }, tables: {}, deleted: {} },
      'outcome: expected one of succeeded, failed, got "lost"',
    ],
  ])('stays when something else is to be loaded: %j', (dump, message) => {
    const { state } = full();
    const before = state.dump();
    expect(() => state.load(dump as never)).toThrow(new TypeError(message));
    expect(state.dump()).toEqual(before);
  });
});
