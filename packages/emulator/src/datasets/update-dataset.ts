import type { Dataset } from '@modelarts-openapi/types';
import { updates } from '../declarations/declarations.js';
import { exampleError } from '../errors/examples.js';
import { datasetVersions } from '../versions/table.js';
import { shownDataset } from './shown-dataset.js';
import { datasets } from './table.js';

type Labels = NonNullable<Dataset['labels']>;

/** Changes what the body says. Labels are found by their names; a version that is not there is refused with 400. */
export const updateDataset = updates('updateDataset', datasets, {
  fields({ path, body }, row, context) {
    const { dataset_name, description, current_version_id, add_labels = [], update_labels = [], delete_labels = [] } = body;
    const { now, state } = context;
    if (current_version_id !== undefined && !state.get(datasetVersions, { ...path, version_id: current_version_id }))
      throw exampleError('deleteDatasetVersion', '400-version-does-not-exist');
    const gone = new Set(delete_labels.map(({ name }) => name));
    const kept: Labels = (shownDataset(row, context).labels ?? []).filter(({ name }) => !gone.has(name));
    const labels = kept.map((label): Labels[number] => {
      const { '@modelarts:rename_to': name, ...property } = update_labels.find((one) => one.name === label.name)?.property ?? {};
      return { ...label, name: name ?? label.name, property: { ...label.property, ...property } };
    });
    return {
      ...(dataset_name !== undefined && { dataset_name }),
      ...(description !== undefined && { description }),
      ...(current_version_id !== undefined && { current_version_id }),
      labels: [...labels, ...(add_labels as Labels)],
      update_time: now,
    };
  },
  answer: ({ dataset_id }) => ({ dataset_id }),
});
