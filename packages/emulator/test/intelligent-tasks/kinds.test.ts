import { createEmulator, createManualClock, type IntelligentTaskKind, intelligentTaskKinds } from '@modelarts-openapi/emulator';
import { intelligentTaskTypeValues } from '@modelarts-openapi/types';
import { expect, test } from 'vitest';
import { clientOf } from '../client.js';

const ids = { projectId: 'p1', datasetId: 'd1' };

/** A task of a kind that has succeeded, as the API answers it, and the list that it is in if that may be asked for. */
async function succeeded(kind: IntelligentTaskKind) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock });
  const { taskId } = emulator.intelligentTasks.add({ kind, outcome: 'succeeded', ...ids });
  await clock.advance(70_000);
  const { get, list, samples } = clientOf(emulator);
  return { task: (await get(taskId)).body, list: (query?: object) => list(query), samples: (await samples()).body.sample_count };
}

test('the kinds are those of requests', () => {
  expect(intelligentTaskKinds).toEqual(intelligentTaskTypeValues);
});

test.each([
  ['auto-label', ['train_job_id', 'version_id', 'unconfirmed_sample_count'], ['service_id', 'model_id']],
  ['pre-label', ['service_id', 'model_id', 'unconfirmed_sample_count'], ['train_job_id', 'service_resource']],
  ['auto-grouping', ['total_sample_count'], ['service_id', 'model_id', 'train_job_id', 'unconfirmed_sample_count']],
  ['auto-deploy', ['service_id', 'service_resource', 'model_id'], ['train_job_id', 'unconfirmed_sample_count']],
] as const)('a result has what %s brings, and nothing of other kinds', async (kind, has, hasNot) => {
  const { task } = await succeeded(kind);
  expect(Object.keys(task.result ?? {})).toEqual(expect.arrayContaining([...has]));
  for (const field of hasNot) expect(task.result).not.toHaveProperty(field);
});

test.each([
  ['auto-label', 'algorithm_type'],
  ['pre-label', 'inf_config_list'],
  ['auto-grouping', 'n_clusters'],
  ['auto-deploy', 'inf_config_list'],
] as const)('a task that is %s is configured with %s', async (kind, field) => {
  const { task } = await succeeded(kind);
  expect(task.config).toHaveProperty(field);
  expect(task.task_name).toMatch(/\w/);
});

test.each([
  ['auto-label', 208],
  ['pre-label', 208],
  ['auto-grouping', 0],
  ['auto-deploy', 0],
] as const)('what is %s labels %i samples', async (kind, count) => {
  const { samples } = await succeeded(kind);
  expect(samples).toBe(count);
});

test('pre-labeling says in the words of the vendor that it has succeeded', async () => {
  const { task } = await succeeded('pre-label');
  expect(task).toMatchObject({ code: 'ModelArts.4996', message: 'prelabel task execute successfully.' });
});

test('the list of those that label has counts, and the model of pre-labeling', async () => {
  const labeled = (await (await succeeded('auto-label')).list()).body.tasks[0];
  const preLabeled = (await (await succeeded('pre-label')).list({ type: 'pre-label' })).body.tasks[0];
  expect(labeled).toMatchObject({ type: 0, unconfirmed_sample_count: 208 });
  expect(labeled).not.toHaveProperty('model_id');
  expect(preLabeled).toMatchObject({ type: 1, unconfirmed_sample_count: 208, model_id: preLabeled?.result?.model_id });
});
