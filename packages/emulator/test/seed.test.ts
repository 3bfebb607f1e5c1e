import {
  createEmulator,
  createManualClock,
  intelligentTaskKinds,
  intelligentTaskOutcomes,
  seedEmulator,
} from '@modelarts-openapi/emulator';
import { operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';
import { intelligentTaskStatusValues } from '@modelarts-openapi/types';
import { expect, test } from 'vitest';
import { headers, ORIGIN } from './ask.js';

const all = intelligentTaskKinds.flatMap((kind) => intelligentTaskOutcomes.map((outcome) => ({ kind, outcome })));
const setUp = (options?: Parameters<typeof seedEmulator>[1]) => {
  const emulator = createEmulator({ clock: createManualClock() });
  return { emulator, ...seedEmulator(emulator, options) };
};

test('there is a task of each kind and outcome, which together show every status', () => {
  const { emulator, intelligentTasks } = setUp();
  const [, ...ids] = intelligentTasks;
  expect(ids.map(({ kind, outcome }) => ({ kind, outcome }))).toEqual(all);
  expect(ids.map(({ taskId }) => taskId)).toEqual(all.map(({ kind, outcome }) => `${kind}-${outcome}`));
  const times = Array.from({ length: 90 }, (_, second) => emulator.clock.now() + second * 1_000);
  const statuses = new Set(ids.flatMap(({ taskId }) => times.map((time) => emulator.intelligentTasks.get(taskId, time).status)));
  expect([...statuses].sort()).toEqual([...intelligentTaskStatusValues].sort());
});

test('what the description names as an example is there from the beginning', () => {
  const { emulator, intelligentTasks } = setUp();
  const [example] = intelligentTasks;
  expect(example).toMatchObject({ taskId: 'r0jT2zwxBDKf8KEnSuZ', kind: 'auto-label', outcome: 'succeeded' });
  expect(emulator.intelligentTasks.get('r0jT2zwxBDKf8KEnSuZ').status).toBe(3);
  expect(emulator.intelligentTasks.list()).toEqual(intelligentTasks.map((task) => expect.objectContaining(task)));
});

test.each(operationsOf(description).filter(({ method }) => method === 'GET'))(
  '$operationId finds what its parameters have as examples',
  async ({ path, parameters }) => {
    const { emulator } = setUp();
    const examples = parameters.map(({ name, definition }) => [name, String(definition.example)] as const);
    const query = new URLSearchParams(
      examples.filter((_, index) => parameters[index]?.in === 'query' && parameters[index].required).map((one) => [...one]),
    );
    const url = examples.reduce((text, [name, example]) => text.replace(`{${name}}`, example), `${ORIGIN}${path}?${query}`);
    expect((await emulator.fetch(url, { headers })).status).toBe(200);
  },
);

test('in a strict emulator there are only the tasks, and what they belong to', () => {
  const emulator = createEmulator({ clock: createManualClock(), strict: true });
  const { intelligentTasks } = seedEmulator(emulator);
  expect(emulator.intelligentTasks.list()).toHaveLength(intelligentTasks.length);
  expect([emulator.datasets.list().length, emulator.processorTasks.list().length]).toEqual([1, 1]);
  expect([emulator.workforces.list(), emulator.workforceTasks.list(), emulator.samples.list()]).toEqual([[], [], []]);
});

test('everything has ended where that is wanted', () => {
  const { emulator, intelligentTasks } = setUp({ ended: true });
  const statuses = intelligentTasks.map(({ taskId }) => emulator.intelligentTasks.get(taskId).status);
  expect(statuses.every((status) => [2, 3, 5].includes(status))).toBe(true);
});

test('an emulator is filled once', () => {
  const { emulator } = setUp();
  expect(() => seedEmulator(emulator)).toThrow(new RangeError('taskId: there is a task "r0jT2zwxBDKf8KEnSuZ" already'));
});
