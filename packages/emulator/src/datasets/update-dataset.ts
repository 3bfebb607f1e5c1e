import { updates } from '../declarations/declarations.js';
import { exampleError } from '../errors/examples.js';
import { addLabel, changeLabel, removeLabel } from '../labels/change-labels.js';
import { labels } from '../labels/table.js';
import { datasetVersions } from '../versions/table.js';
import { checkNotAtWork } from './at-work.js';
import { datasets } from './table.js';

/** Changes what the body says. Labels are found by their names; a version that is not there is refused with 400, and any while something goes on that is in its way. */
export const updateDataset = updates('updateDataset', datasets, {
  fields({ path, body }, _row, { now, state }) {
    const { dataset_name, description, current_version_id, add_labels = [], update_labels = [], delete_labels = [] } = body;
    if (current_version_id !== undefined && !state.get(datasetVersions, { ...path, version_id: current_version_id }))
      throw exampleError('deleteDatasetVersion', '400-version-does-not-exist');
    if (current_version_id !== undefined) checkNotAtWork(state, path);
    const isThere = ({ name }: { name: string }) => state.get(labels, { ...path, label_name: name }) !== undefined;
    for (const { name } of delete_labels.filter(isThere)) removeLabel(state, path, { name });
    for (const label of update_labels.filter(isThere)) changeLabel(state, path, label);
    for (const label of add_labels) addLabel(state, path, label);
    return {
      ...(dataset_name !== undefined && { dataset_name }),
      ...(description !== undefined && { description }),
      ...(current_version_id !== undefined && { current_version_id }),
      update_time: now,
    };
  },
  answer: ({ dataset_id }) => ({ dataset_id }),
});
