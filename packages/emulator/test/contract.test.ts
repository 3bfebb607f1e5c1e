import { createEmulator, createManualClock, intelligentTaskKinds, intelligentTaskOutcomes } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { operations } from '../src/description/description.js';
import { handlers } from '../src/routes/handlers.js';
import { emulatorWithTask, headers, ORIGIN, PATH, pathOf } from './ask.js';
import { validationMessage } from './strict.js';

const all = intelligentTaskKinds.flatMap((kind) => intelligentTaskOutcomes.map((outcome) => [kind, outcome] as const));

describe('every answer over the whole life of a task is as described', () => {
  test.each(all)('%s that ends %s', async (kind, outcome) => {
    const clock = createManualClock();
    const emulator = createEmulator({ clock });
    const url = ORIGIN + pathOf(emulator.intelligentTasks.add({ kind, outcome }));
    const statuses = new Set<number>();
    for (let seconds = 0; seconds <= 90; seconds += 1) {
      const response = await emulator.fetch(url, { headers });
      statuses.add((await response.clone().json()).status);
      expect(await validationMessage(response, PATH), `after ${seconds} s`).toBeUndefined();
      await clock.advance(1_000);
    }
    expect([...statuses]).toEqual({ succeeded: [-1, 0, 1, 3], failed: [-1, 0, 1, 2], stopped: [-1, 0, 1, 4, 5] }[outcome]);
  });

  test.each(intelligentTaskKinds)('%s that is told to stop at any time', async (kind) => {
    for (let seconds = 0; seconds <= 75; seconds += 5) {
      const clock = createManualClock();
      const emulator = createEmulator({ clock });
      const ids = emulator.intelligentTasks.add({ kind, outcome: 'succeeded' });
      await clock.advance(seconds * 1_000);
      emulator.intelligentTasks.stop(ids.taskId);
      for (let left = 0; left < 3; left += 1) {
        expect(
          await validationMessage(await emulator.fetch(ORIGIN + pathOf(ids), { headers }), PATH),
          `stopped after ${seconds} s`,
        ).toBeUndefined();
        await clock.advance(4_000);
      }
    }
  });
});

describe('every answer with an error is as described', () => {
  const apiErrors = operations.flatMap(({ operationId, method, path, responses }) =>
    [...responses.keys()]
      .filter((status) => Number(status) >= 400)
      .map((status) => ({ operationId, method, path, status: Number(status) })),
  );
  test.each(apiErrors)('$operationId: $status, asked for as a fault', async ({ method, path, status }) => {
    const { emulator } = await emulatorWithTask();
    for (const retryAfterAs of ['seconds', 'date'] as const) {
      emulator.fail({ fault: 'status', status, retryAfter: 3, retryAfterAs });
      const response = await emulator.fetch(ORIGIN + path, { method, headers });
      expect(response.status).toBe(status);
      expect(await validationMessage(response, path, method.toLowerCase())).toBeUndefined();
    }
  });

  test.each(operations)('$operationId without a token: 401', async ({ method, path }) => {
    const { emulator } = await emulatorWithTask();
    const response = await emulator.fetch(ORIGIN + path, { method });
    expect(response.status).toBe(401);
    expect(await validationMessage(response, path, method.toLowerCase())).toBeUndefined();
    expect(emulator.intelligentTasks.list()).toHaveLength(1);
  });

  test.each([
    ['an unknown task', 400, '-unknown', {}],
    ['an unknown path', 404, '/unknown', {}],
  ])('%s: %i', async (_what, status, suffix, init) => {
    const { emulator, path } = await emulatorWithTask();
    const response = await emulator.fetch(ORIGIN + path + suffix, { headers, ...init });
    expect(response.status).toBe(status);
    expect(await validationMessage(response, PATH)).toBeUndefined();
  });
});

describe('the checks above find what is not described', () => {
  test.each([
    ['unknown-status', /^status is 7 expected one of -1, 0/],
    ['unknown-field', /is not described/],
    ['html', /Content-Type: text\/html/],
  ] as const)('%s', async (fault, words) => {
    const { emulator, ask } = await emulatorWithTask();
    emulator.fail(fault);
    expect(await validationMessage(await ask(), PATH)).toMatch(words);
  });

  test('a body where there is none to be', async () => {
    const path = `${PATH}/stop`;
    expect(await validationMessage(new Response(null, { status: 204 }), path, 'post')).toBeUndefined();
    expect(await validationMessage(Response.json({}), path, 'post')).toBeUndefined();
    expect(await validationMessage(Response.json({ status: 4 }), path, 'post')).toMatch(/is not described/);
  });

  test('a status and a header', async () => {
    const { emulator, ask } = await emulatorWithTask();
    emulator.fail({ fault: 'status', status: 418 });
    expect(await validationMessage(await ask(), PATH)).toBe('418 is not described');
    emulator.fail({ fault: 'status', status: 429, retryAfter: 'soon' });
    expect(await validationMessage(await ask(), PATH)).toBe('Retry-After: soon');
  });
});

test('every operation of the description has a handler', () => {
  const ids = operations.map(({ operationId }) => operationId).sort();
  expect(Object.keys(handlers).sort()).toEqual(ids);
});
