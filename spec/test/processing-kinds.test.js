import { operationsOf } from '@modelarts-openapi/openapi-model';
import { createValidator } from '@modelarts-openapi/validation/ajv';
import { describe, expect, it } from 'vitest';
import { readDescription } from './fixtures.js';

/** What each operator takes beside what all of them take, by the template that it belongs to. @type {Record<string, Record<string, string[]>>} */
const OPERATORS = {
  sys_data_validation: { MetaValidation: ['image_max_width', 'image_max_height'] },
  sys_data_cleaning: {
    PCC: [
      ...['prototype_sample_path', 'criticism_sample_path', 'n_clusters', 'simlarity_threshold', 'embedding_distance'],
      ...['checkpoint_path', 'do_validation'],
    ],
  },
  sys_data_selection: { SimDeduplication: ['simlarity_threshold', 'do_validation'], RRD: ['sample_ratio', 'n_clusters', 'do_validation'] },
  sys_data_augmentation: { AddNoise: ['noise_type', 'loc', 'scale', 'lam', 'p', 'do_validation'] },
};
const operators = Object.entries(OPERATORS).flatMap(([id, all]) => Object.keys(all).map((name) => ({ id, name })));
/** @type {Record<string, string>} */
const VALUES = {
  ...{ image_max_width: '1920', image_max_height: '1920', prototype_sample_path: 'obs://b/a/', criticism_sample_path: '' },
  ...{ n_clusters: 'auto', simlarity_threshold: '0.9', embedding_distance: '0.2', checkpoint_path: '/c', do_validation: 'True' },
  ...{ sample_ratio: '0.9', noise_type: 'Gauss', loc: '0', scale: '1', lam: '2', p: '0.01' },
  ...{ task_type: 'object_detection', dataset_type: 'manifest', source_service: 'select', filter_func: 'f', total_status: '[0]' },
};
const SHARED = ['task_type', 'dataset_type', 'source_service', 'filter_func', 'total_status'];
const REQUIRED = { PCC: { prototype_sample_path: 'obs://b/a/' } };

describe.each(/** @type {const} */ (['openapi.json', 'openapi.strict.json']))('%s', (file) => {
  const description = readDescription(file);
  const { accepts } = createValidator(description);
  const inputs = [{ type: 'DATASET', source: 'd' }];
  const pointers = new Map(
    operationsOf(description).map((one) => [one.operationId, one.requestBody?.content.get('application/json')?.schemaPointer]),
  );
  /** @param {string} operationId @param {object} body */
  const takes = (operationId, body) =>
    accepts(pointers.get(operationId) ?? expect.fail('no body'), JSON.parse(JSON.stringify({ name: 'n', inputs, ...body })));
  const bothTake = (/** @type {object} */ template) =>
    ['createProcessorTask', 'createProcessorTaskVersion'].filter((operationId) => takes(operationId, { template }));

  it.each(operators)('an operator belongs to its template, and has its own parameters and no others: $name', ({ id, name }) => {
    const known = [...SHARED, ...(OPERATORS[id]?.[name] ?? [])];
    for (const [parameter, value] of Object.entries(VALUES)) {
      const params = { .../** @type {Record<string, object>} */ (REQUIRED)[name], [parameter]: value };
      const taken = bothTake({ id, operator_params: [{ name, params }] });
      expect([parameter, taken.length]).toEqual([parameter, known.includes(parameter) ? 2 : 0]);
    }
    for (const other of [...Object.keys(OPERATORS), 'sys_data_analyse'])
      expect([other, bothTake({ id: other, operator_params: [{ name, params: REQUIRED.PCC }] }).length > 0]).toEqual([
        other,
        other === id && name === 'PCC',
      ]);
  });

  it('feature analysis has no parameters of other operators', () => {
    const take = (/** @type {object} */ params) =>
      bothTake({ id: 'sys_data_analyse', operator_params: [{ id: 'sys_data_analyse', params }] }).length;
    expect([take({ op_list: [], task_type: 'image_classification', is_normed: true }), take({ noise_type: 'Gauss' })]).toEqual([2, 0]);
  });

  it('an operator that is only named has any parameters', () => {
    const template = { id: 'sys_data_augmentation', operator_params: [{ name: 'Rotate', params: { angle: '45' } }] };
    expect(bothTake(template)).toHaveLength(2);
  });

  it('feature analysis gets no version, and data comes one way', () => {
    const analysis = { template: { id: 'sys_data_analyse' } };
    expect(takes('createProcessorTask', { ...analysis, create_version: true })).toBe(false);
    expect(takes('createProcessorTask', { ...analysis, create_version: false })).toBe(true);
    for (const operationId of ['createProcessorTask', 'createProcessorTaskVersion'])
      for (const template of [analysis.template, { id: 'sys_data_validation' }]) {
        expect(takes(operationId, { template, data_source: inputs[0] })).toBe(false);
        expect(takes(operationId, { template, inputs: undefined, data_source: inputs[0] })).toBe(true);
        expect(takes(operationId, { template, inputs: undefined })).toBe(false);
      }
  });
});
