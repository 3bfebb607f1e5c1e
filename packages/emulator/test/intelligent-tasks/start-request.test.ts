import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { description } from '@modelarts-openapi/spec';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../client.js';

const setUp = () => {
  const clock = createManualClock();
  const emulator = createEmulator({ clock });
  return { clock, emulator, ...clientOf(emulator) };
};
describe('a request that is not as described is refused, and starts nothing', () => {
  const label = (config: object) => ({ task_type: 'auto-label', config });
  const group = (config: object) => ({ task_type: 'auto-grouping', config: { n_clusters: 2, ...config } });
  const kinds = 'must be one of auto-label, pre-label, auto-grouping, auto-deploy';
  test.each([
    [{}, `the body/task_type ${kinds}, got nothing`],
    [{ task_type: 'auto-labeling' }, `the body/task_type ${kinds}, got "auto-labeling"`],
    [{ task_type: 1 }, `the body/task_type ${kinds}, got 1`],
    [{ task_type: 'constructor' }, `the body/task_type ${kinds}, got "constructor"`],
    [[], 'the body must be object, got a list'],
    ['null', 'the body must be object, got null'],
    ['{', 'the body is not JSON'],
    ['', 'the body is missing'],
    [{ task_type: 'pre-label' }, 'the body/model_id is missing'],
    [{ task_type: 'pre-label', model_id: '' }, 'the body/model_id must NOT have fewer than 1 characters, got ""'],
    [{ task_type: 'auto-grouping' }, 'the body/config is missing'],
    [{ task_type: 'auto-grouping', config: {} }, 'the body/config/n_clusters is missing'],
    [group({ n_clusters: 'x' }), 'the body/config/n_clusters must match pattern "^\\d+$", got "x"'],
    [group({ algorithm_type: 'fast' }), 'the body/config/algorithm_type is not for auto-grouping, got "fast"'],
    [group({ inf_config_list: [{ envs: { KEY: 'hush' } }] }), 'the body/config/inf_config_list is not for auto-grouping, got a list'],
    [label({ n_clusters: 2 }), 'the body/config/n_clusters is not for auto-label, got 2'],
    [label({ algorithm_type: 'supervisory' }), 'the body/config/algorithm_type must be one of fast, accurate, got "supervisory"'],
    [
      { task_type: 'pre-label', model_id: 'm', config: { algorithm_type: 'fast' } },
      'the body/config/algorithm_type is not for pre-label, got "fast"',
    ],
    [{ task_type: 'auto-label', collect_key_sample: 'yes' }, 'the body/collect_key_sample must be boolean, got "yes"'],
    [{ task_type: 'auto-label', model_id: 'm' }, 'the body/model_id is not for auto-label, got "m"'],
    [{ task_type: 'auto-grouping', model_id: 'm', config: { n_clusters: 2 } }, 'the body/model_id is not for auto-grouping, got "m"'],
    [
      { task_type: 'auto-grouping', collect_key_sample: true, config: { n_clusters: 2 } },
      'the body/collect_key_sample is not for auto-grouping, got true',
    ],
    [{ task_type: 'auto-deploy', config: { n_clusters: 2 } }, 'the body/config/n_clusters is not for auto-deploy, got 2'],
    [{ task_type: 'auto-label', modelid: 'm' }, 'the body/modelid is not described'],
    [label({ algoritm_type: 'fast' }), 'the body/config/algoritm_type is not described'],
    [label({ export_params: { sample_stat: '__ALL__' } }), 'the body/config/export_params/sample_stat is not described'],
    [label({ description: ['a'] }), 'the body/config/description must be string, got a list'],
    [label({ stop_time: 'x'.repeat(200) }), `the body/config/stop_time must be integer, got "${'x'.repeat(99)}…`],
  ])('%j', async (body, why) => {
    const { start, emulator } = setUp();
    const { status, error } = await start(body);
    expect([status, error]).toEqual([400, `Parameter is invalid: ${why}`]);
    expect(emulator.intelligentTasks.list()).toEqual([]);
  });

  test('because of its Content-Type', async () => {
    const { start } = setUp();
    const { error } = await start(
      { task_type: 'auto-label' },
      { headers: { 'X-Auth-Token': 't', 'Content-Type': 'application/x-www-form-urlencoded' } },
    );
    expect(error).toBe('Parameter is invalid: Content-Type must be application/json, got "application/x-www-form-urlencoded"');
  });
});

test('every request body that the description shows is taken', async () => {
  const path = description.paths['/v2/{project_id}/datasets/{dataset_id}/tasks'] as any;
  const examples = Object.values(path.post.requestBody.content['application/json'].examples) as { value: unknown }[];
  expect(examples.length).toBeGreaterThan(3);
  for (const { value } of examples) expect((await setUp().start(value)).status).toBe(200);
});
