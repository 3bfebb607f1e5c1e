import { datasets } from '../datasets/table.js';
import { gets } from '../declarations/declarations.js';
import { found } from '../declarations/found.js';
import { datasetVersions, versionAt } from './table.js';

/** Answers a version as it is at the moment. */
export const getDatasetVersion = gets('getDatasetVersion', datasetVersions, (row, { ids, now, state }) =>
  versionAt(row, found(datasets, ids, state), state.rows(datasetVersions, ids), now),
);
