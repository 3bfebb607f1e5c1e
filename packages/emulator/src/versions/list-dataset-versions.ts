import { datasets } from '../datasets/table.js';
import { found } from '../declarations/found.js';
import { lists } from '../declarations/lists.js';
import { datasetVersions, formatFits, ratioFits, versionAt } from './table.js';

/** Lists versions as they are at the moment, the one published last first. */
export const listDatasetVersions = lists('listDatasetVersions', datasetVersions, {
  show: (row, { ids, now, state }) => versionAt(row, found(datasets, ids, state), state.rows(datasetVersions, ids), now),
  filters: {
    status: (row, wanted, { ids, now, state }) =>
      versionAt(row, found(datasets, ids, state), state.rows(datasetVersions, ids), now).status === wanted,
    version_format: formatFits,
    train_evaluate_ratio: ratioFits,
  },
});
