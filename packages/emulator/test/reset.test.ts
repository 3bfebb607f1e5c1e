// Tests that follow each other on one emulator: what each of them set is gone with a reset.
import { createEmulator, createManualClock, type EmulatorOptions, seedEmulator } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { headers, ORIGIN } from './ask.js';

const TASKS = '/v2/p1/datasets/d1/tasks';
const json = { ...headers, 'Content-Type': 'application/json' };

function setUp(options: EmulatorOptions = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, ...options });
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await emulator.fetch(ORIGIN + path, { headers: json, ...init });
    return { status: response.status, body: JSON.parse((await response.text()) || 'null') };
  };
  const drive = async (method: string, path: string, body?: unknown) =>
    (await ask(`/_emulator/${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })).body;
  const start = async () => (await ask(TASKS, { method: 'POST', body: '{"task_type":"auto-label"}' })).body.task_id as string;
  return { clock, emulator, ask, drive, start };
}

describe.each(['in this process', 'over HTTP'])('a reset %s', (way) => {
  const reset = async ({ emulator, drive }: ReturnType<typeof setUp>) =>
    way === 'over HTTP' ? expect(await drive('POST', 'reset')).toEqual({ status: 'ok' }) : emulator.reset();

  test('forgets all that a test made, set and saw', async () => {
    const all = setUp();
    const { emulator, ask, drive, start } = all;
    const [state, started] = [emulator.dump(), emulator.intelligentTasks.started()];
    await start();
    emulator.intelligentTasks.setStarted({ outcome: 'failed' });
    emulator.fail('expired-token');
    expect((await ask(TASKS)).status).toBe(401);
    emulator.fail('html');
    await reset(all);
    expect(emulator.dump()).toEqual(state);
    expect([emulator.faults(), emulator.requests().count, emulator.permissions().operationIds]).toEqual([[], 0, []]);
    expect(await drive('GET', 'intelligent-tasks/started')).toEqual(started);
    expect(await ask(TASKS)).toMatchObject({ status: 200, body: { total_count: 0 } });
  });

  test('fills it again, as at the beginning', async () => {
    const all = setUp({ seed: (emulator) => seedEmulator(emulator, { ended: true }) });
    const before = all.emulator.dump();
    await all.start();
    await reset(all);
    expect(all.emulator.dump()).toEqual(before);
    expect(all.emulator.intelligentTasks.list().length).toBeGreaterThan(5);
  });

  test('lets go what a fault holds up', async () => {
    const all = setUp();
    all.emulator.fail({ fault: 'delay', ms: 1e9 });
    all.emulator.fail({ fault: 'slow-body', ms: 1e9 });
    const late = [all.ask(TASKS), all.ask(TASKS)];
    while (all.emulator.held < 2) await new Promise(setImmediate);
    await reset(all);
    for (const answer of late) expect((await answer).status).toBe(200);
    expect([all.emulator.held, all.clock.sleeping]).toEqual([0, 0]);
  });
});

test('faults that are forgotten let go what they hold up', async () => {
  const { emulator, ask, drive } = setUp({ latency: 5_000 });
  const late = ask(TASKS);
  while (emulator.held === 0) await new Promise(setImmediate);
  await drive('DELETE', 'faults');
  expect((await late).status).toBe(200);
});

test('what there is goes out and in again as JSON', async () => {
  const { ask, drive, start, clock, emulator } = setUp();
  const id = await start();
  await clock.advance(70_000);
  const [state, task] = [await drive('GET', 'state'), await ask(`${TASKS}/${id}`)];
  const other = setUp();
  await other.clock.advance(70_000);
  expect(await other.drive('PUT', 'state', state)).toEqual({ status: 'ok' });
  expect(await other.ask(`${TASKS}/${id}`)).toEqual(task);
  expect(other.emulator.dump()).toEqual(emulator.dump());
  const refused = await other.drive('PUT', 'state', { ...state, Tables: {} });
  expect(refused).toMatchObject({ error_code: 'Emulator.0400', error_msg: expect.stringContaining('Tables: it is called tables') });
  expect(await other.ask(`${TASKS}/${id}`)).toEqual(task);
});

test('IDs are the same in each run, and after each reset, where that is asked for', async () => {
  const ids = async (options: EmulatorOptions) => {
    const { emulator, start, clock } = setUp({ ...options, intelligentTasks: { started: { durations: { running: 0 } } } });
    const next = async () => {
      await clock.advance(10_000);
      return start();
    };
    const first = [await next(), await next()];
    emulator.reset();
    return [first, [await next(), await next()]];
  };
  const [first, second] = await ids({ seedIds: true });
  expect(first?.[0]).toMatch(/^[A-Za-z0-9]{19}$/);
  expect(new Set(first).size).toBe(2);
  expect(second).toEqual(first);
  expect(await ids({ seedIds: true })).toEqual([first, first]);
  const random = await ids({});
  expect(random[0]).not.toEqual(random[1]);
});

describe('where it is strict', () => {
  const strict = { strict: true, iam: { projects: [{ name: 'eu-de', id: 'p1' }] } };

  test('there are datasets that somebody made, and no others', async () => {
    const { emulator, ask } = setUp(strict);
    expect(await ask(TASKS)).toEqual({ status: 400, body: { error_code: 'ModelArts.4352', error_msg: 'Dataset not found' } });
    emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'failed', projectId: 'p1', datasetId: 'd1' });
    expect((await ask(TASKS)).status).toBe(200);
    expect((await ask('/v2/p1/datasets/d2/tasks')).status).toBe(400);
    expect((await setUp().ask('/v2/p1/datasets/d2/tasks')).status).toBe(200);
  });

  test('there are the projects of IAM, and no others', async () => {
    const { emulator, ask } = setUp(strict);
    emulator.fail('html');
    expect(await ask('/v2/p2/datasets/d1/tasks')).toMatchObject({ status: 403, body: { error_code: expect.stringMatching(/^ModelArts/) } });
    expect(emulator.faults()).toHaveLength(1);
    expect(emulator.permissions().operationIds).toEqual([]);
  });

  test('it is filled all the same', async () => {
    const { emulator } = setUp({ ...strict, seed: seedEmulator });
    expect(emulator.intelligentTasks.list().length).toBeGreaterThan(5);
  });
});

test.each([
  [{ seed: {} }, 'seed: expected a function such as seedEmulator'],
  [{ seedIds: 'yes' }, 'seedIds: expected true or false, got "yes"'],
  [{ strict: 1 }, 'strict: expected true or false, got 1'],
  [{ fixed_ids: true }, 'fixed_ids: there is no such field'],
  [{ seed_ids: true }, 'seed_ids: it is called seedIds'],
])('the option %j is refused', (options, message) => {
  expect(() => createEmulator(options as never)).toThrow(message);
});

test('an answer says whose it is, as that of fetch does', async () => {
  const { emulator } = setUp();
  expect((await emulator.fetch(`${ORIGIN}${TASKS}?limit=1`, { headers })).url).toBe(`${ORIGIN}${TASKS}?limit=1`);
});
