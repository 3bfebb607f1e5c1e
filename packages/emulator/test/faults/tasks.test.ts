import { jsonOf, operationsOf, reachable } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';
import { describe, expect, test } from 'vitest';
import { noProgress, progressBackwards, unknownField, unknownStatus, withTasks } from '../../src/faults/task.js';
import { changeTasks } from '../../src/intelligent-tasks/change-tasks.js';
import { emulatorWithTask, headers, ORIGIN } from '../ask.js';
import { ways, withFault } from './transports.js';

describe.each(ways)('%s', (way) => {
  test.each([
    [{}, 7],
    [{ status: 99 }, 99],
  ])('unknown-status gives the task one that is not described: %j', async (parameters, status) => {
    const { ask } = await withFault(way, { fault: 'unknown-status', ...parameters });
    expect(await (await ask()).json()).toMatchObject({ status, progress: 50 });
  });

  test('unknown-field, no-progress and progress-backwards change the task in that alone', async () => {
    const { ask, emulator } = await withFault(way, 'unknown-field');
    emulator.fail('no-progress');
    emulator.fail('progress-backwards');
    const answers = [];
    for (let index = 0; index < 4; index += 1) answers.push(await (await ask()).json());
    const [extra, without, backwards, honest] = answers;
    const emulated_field = expect.stringMatching(/\w/);
    expect(extra).toEqual({ ...honest, emulated_field, result: { ...honest.result, emulated_field } });
    expect(without).toEqual({ ...honest, progress: undefined });
    expect(without).not.toHaveProperty('progress');
    expect(backwards).toEqual({ ...honest, progress: 25 });
    expect(honest.progress).toBe(50);
  });
});

test.each([
  ['unknown-status', { status: 7 }],
  ['unknown-field', { emulated_field: expect.any(String) }],
  ['progress-backwards', { progress: 25 }],
] as const)('%s changes each task of a list', async (fault, change) => {
  const { emulator, path } = await emulatorWithTask();
  const list = async () => (await emulator.fetch(ORIGIN + path.slice(0, path.lastIndexOf('/')), { headers })).json();
  emulator.intelligentTasks.add({ kind: 'pre-label', outcome: 'failed' });
  emulator.fail(fault);
  const { tasks, ...rest } = await list();
  expect(tasks[1]).toMatchObject(change);
  expect(tasks).not.toEqual((await list()).tasks);
  expect(rest).toEqual({ total_count: 2, exist_running_deploy_task: false });
});

test('tasks are changed in the answers of the operations that are described to answer them', () => {
  const operationIds = operationsOf(description).flatMap((operation) => {
    const pointer = jsonOf(operation.responses.get(operation.successStatus ?? ''))?.schemaPointer;
    return pointer && reachable(description, [pointer]).includes('#/components/schemas/IntelligentTask') ? [operation.operationId] : [];
  });
  expect(Object.keys(changeTasks).sort()).toEqual(operationIds.sort());
});

test.each(['getDataset', 'toString', undefined])(
  'what answers no task stays as it is, whatever its fields are called: %s',
  async (operationId) => {
    const body = { status: 1, progress: 50, tasks: [{ status: 1 }] };
    for (const change of [unknownStatus(), unknownField, noProgress, progressBackwards]) {
      const answer = await withTasks(Response.json(body), operationId ?? '', change);
      expect(await answer.json()).toEqual(body);
    }
  },
);
