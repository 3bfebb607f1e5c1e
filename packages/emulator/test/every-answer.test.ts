import { createEmulator, createManualClock, type Emulator, seedEmulator } from '@modelarts-openapi/emulator';
import { jsonOf } from '@modelarts-openapi/openapi-model';
import { describe, expect, test } from 'vitest';
import { operations } from '../src/description/description.js';
import { headers, ORIGIN } from './ask.js';
import { validationMessage } from './strict.js';

/** The requests that the description shows: each operation with the examples of its parameters, once with each body. */
const calls = operations.flatMap(({ operationId, method, path, parameters, requestBody }) => {
  const example = (name: string) => String(parameters.find((one) => one.name === name)?.definition.example);
  const query = new URLSearchParams();
  for (const { in: where, name } of parameters) if (where === 'query') query.append(name, example(name));
  const url = `${ORIGIN}${path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(example(name)))}?${query}`;
  const bodies = [...(jsonOf(requestBody)?.examples ?? [])].map(([name, { value }]) => ({ name, body: JSON.stringify(value) }));
  return (bodies.length > 0 ? bodies : [{ name: '', body: undefined }]).map(({ name, body }) => ({
    ...{ operationId, method, path, url, name: `${operationId} ${name}`.trim() },
    init: { method, headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) }, ...(body && { body }) },
  }));
});

/** What is wrong with the answers to calls, which are made one after the other. @param made called after each of them */
async function wrongAnswers(emulator: Emulator, asked: typeof calls, made = async () => {}): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, method, path, url, init } of asked) {
    const message = await validationMessage(await emulator.fetch(url, init), path, method.toLowerCase());
    if (message) wrong.push(`${name}: ${message}`);
    await made();
  }
  return wrong;
}

test('there is a request of each operation, and one with each body', () => {
  expect(new Set(calls.map(({ operationId }) => operationId)).size).toBe(operations.length);
  expect(calls.filter(({ init }) => init.body).length).toBeGreaterThan(operations.filter(({ requestBody }) => requestBody).length);
});

describe('every answer is as described, where nothing may be that is not', () => {
  test('of an emulator that is new', async () => {
    for (const call of calls) expect(await wrongAnswers(createEmulator(), [call])).toEqual([]);
  });

  test('of a strict one that has nothing', async () => {
    for (const call of calls) expect(await wrongAnswers(createEmulator({ strict: true }), [call])).toEqual([]);
  });

  test.each([
    ['a minute', 60_000],
    ['a day', 86_400_000],
  ])('of one that all operations were called of before, with %s between them', async (_, ms) => {
    const clock = createManualClock();
    const emulator = createEmulator({ clock, seed: seedEmulator });
    const [kept, gone] = [
      calls.filter(({ operationId }) => !/^delete/.test(operationId)),
      calls.filter(({ operationId }) => /^delete/.test(operationId)),
    ];
    expect(gone.length).toBeGreaterThan(0);
    const pass = () => clock.advance(ms);
    expect(await wrongAnswers(emulator, [...kept, ...kept, ...gone, ...kept], pass)).toEqual([]);
  });
});

test('every request that the description shows succeeds on an emulator with its examples', async () => {
  const statuses = await Promise.all(
    calls.map(async ({ name, url, init }) => {
      const emulator = createEmulator({ seed: (one) => seedEmulator(one, { ended: true }) });
      const response = await emulator.fetch(url, init);
      return response.ok ? [] : [`${name}: ${response.status} ${await response.text()}`];
    }),
  );
  expect(statuses.flat()).toEqual([]);
});

test('they succeed one after the other, too, in the order of the description', async () => {
  const emulator = createEmulator({ seed: (one) => seedEmulator(one, { ended: true }) });
  const refused: string[] = [];
  for (const operation of operations) {
    const { name, url, init } = calls.find(({ operationId }) => operationId === operation.operationId) as (typeof calls)[number];
    const response = await emulator.fetch(url, init);
    if (!response.ok) refused.push(`${name}: ${response.status} ${await response.text()}`);
  }
  expect(refused).toEqual([]);
});
