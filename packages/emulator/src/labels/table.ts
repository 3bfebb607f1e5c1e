import type { Label } from '@modelarts-openapi/types';
import { datasets } from '../datasets/table.js';
import { answers, errors, parameters } from '../generated/examples.js';
import { defineTable } from '../state/table.js';

// The examples of one label change another one than those that the example of a dataset shows.
const [first] = answers.getDataset['vendor-page'].labels ?? [];
const exampleLabels = [...(answers.getDataset['vendor-page'].labels ?? []), { ...first, name: parameters.updateLabel.label_name }];

/** Labels by their names, which no two of a dataset have. */
export const labels = defineTable<Label>({
  name: 'labels',
  id: 'label_name',
  field: 'name',
  parent: datasets,
  notFound: { status: 400, body: errors.updateLabel['400-no-such-label'] },
  inFirstUse: () => exampleLabels,
});
