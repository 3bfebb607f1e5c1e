import { createEmulator, createManualClock, intelligentTaskOutcomes } from '@modelarts-openapi/emulator';
import { expect, test } from 'vitest';
import { clientOf } from '../client.js';

function setUp(options = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, ...options });
  return { clock, emulator, ...clientOf(emulator) };
}

test('a task that is told to stop goes over stopping to stopped', async () => {
  const { start, stop, get, clock } = setUp();
  const { task_id } = (await start({ task_type: 'auto-label' })).body;
  await clock.advance(40_000);
  expect(await stop(task_id)).toEqual({ status: 204, body: undefined });
  expect((await get(task_id)).body).toMatchObject({ status: 4, progress: 50 });
  await clock.advance(5_000);
  expect((await get(task_id)).body).toMatchObject({ status: 5, progress: 50 });
});

test('the answer has the body of the vendor’s example where that is wanted', async () => {
  const { start, stop, get } = setUp({ intelligentTasks: { stopStatus: 200 } });
  const { task_id } = (await start({ task_type: 'auto-label' })).body;
  expect(await stop(task_id)).toEqual({ status: 200, body: {} });
  expect((await get(task_id)).body.status).toBe(4);
  expect(() => setUp({ intelligentTasks: { stopStatus: 202 } })).toThrow(new TypeError('stopStatus: expected 200 or 204, got 202'));
});

test.each(intelligentTaskOutcomes)('a task that has %s stays as it is, and is answered the same way', async (outcome) => {
  const { start, stop, get, clock } = setUp({ intelligentTasks: { started: { outcome } } });
  const { task_id } = (await start({ task_type: 'pre-label', model_id: 'm' })).body;
  await clock.advance(80_000);
  const before = await get(task_id);
  expect((await stop(task_id)).status).toBe(204);
  await clock.advance(80_000);
  expect(await get(task_id)).toEqual(before);
});

test('a task that is stopping is stopped no later for being told again', async () => {
  const { start, stop, get, clock } = setUp();
  const { task_id } = (await start({ task_type: 'auto-label' })).body;
  await stop(task_id);
  await clock.advance(4_000);
  expect((await stop(task_id)).status).toBe(204);
  await clock.advance(1_000);
  expect((await get(task_id)).body.status).toBe(5);
});

test('a task that there is not is refused as by getIntelligentTask, also where another dataset has it', async () => {
  const { start, stop, get, emulator } = setUp();
  const { task_id } = (await start({ task_type: 'auto-label' })).body;
  expect(await stop('none')).toEqual(await get('none'));
  const other = await clientOf(emulator, { datasetId: 'd2' }).stop(task_id);
  expect(other).toMatchObject({ status: 400, error: 'Task does not exist' });
  expect((await get(task_id)).body.status).toBe(-1);
});
