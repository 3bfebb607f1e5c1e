import { operationsOf } from '@modelarts-openapi/openapi-model';
import { createValidator } from '@modelarts-openapi/validation/ajv';
import { describe, expect, it } from 'vitest';
import { readDescription } from './fixtures.js';

/** What a new dataset may have beyond what every type has, by type. @type {Record<string, string[]>} */
const FIELDS = {
  0: ['labels', 'import_annotations'],
  1: ['labels', 'import_annotations'],
  3: ['labels'],
  100: ['labels', 'import_annotations', 'label_format'],
  101: ['labels', 'label_format'],
  102: ['labels', 'label_format'],
  200: ['labels'],
  201: ['labels'],
  202: ['labels'],
  400: ['schema', 'data_format', 'import_data', 'table source'],
  600: ['labels'],
  900: [],
};
/** @type {Record<string, unknown>} */
const VALUES = {
  labels: [],
  import_annotations: false,
  label_format: { label_type: '0' },
  schema: [{ name: 'petal_length' }],
  data_format: 'CarbonData',
  import_data: true,
};
const dataset = { dataset_name: 'd', data_sources: [{ data_path: '/a/b/' }], work_path: '/a/c/', work_path_type: 0 };
const fromTable = [{ data_type: 2, source_info: { table_name: 't' } }];
const LABEL_TYPES = [0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600];

describe.each(/** @type {const} */ (['openapi.json', 'openapi.strict.json']))('%s', (file) => {
  const description = readDescription(file);
  const { accepts } = createValidator(description);
  const operation = operationsOf(description).find(({ operationId }) => operationId === 'createDataset');
  const pointer = operation?.requestBody?.content.get('application/json')?.schemaPointer ?? expect.fail('no body');
  const takes = (/** @type {object} */ body) => accepts(pointer, { ...dataset, ...body });

  it.each(Object.entries(FIELDS))('takes for a dataset of the type %s what it can have, and nothing else', (type, fields) => {
    const dataset_type = Number(type);
    expect(takes({ dataset_type })).toBe(true);
    const taken = Object.keys(VALUES).filter((field) => takes({ dataset_type, [field]: VALUES[field] }));
    if (takes({ dataset_type, data_sources: fromTable })) taken.push('table source');
    expect(taken.sort()).toEqual([...fields].sort());
    const types = LABEL_TYPES.filter((label) => takes({ dataset_type, labels: [{ name: 'l', type: label }] }));
    expect(types).toEqual(!fields.includes('labels') ? [] : dataset_type === 102 ? [102, 103] : [dataset_type]);
  });

  it('asks for the type', () => {
    expect(takes({})).toBe(false);
  });
});
