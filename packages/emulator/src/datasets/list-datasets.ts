import { lists } from '../declarations/lists.js';
import { datasetVersions, formatFits, ratioFits } from '../versions/table.js';
import { datasetWithLabels, shownDataset } from './shown-dataset.js';
import { type DatasetRow, datasets } from './table.js';

// Images that are classified or have objects marked, and files of any format.
const EXPORTED = [0, 1, 900];

/** Lists datasets as they are at the moment. Samples to look at are not emulated. */
export const listDatasets = lists('listDatasets', datasets, {
  show: (row, context) => (context.query.with_labels ? datasetWithLabels : shownDataset)(row, context),
  filters: {
    search_content: (row, wanted, context) => (shownDataset(row, context).dataset_name ?? '').includes(wanted),
    dataset_type: (row, wanted, context) => shownDataset(row, context).dataset_type === wanted,
    workspace_id: (row, wanted, context) => shownDataset(row, context).workspace_id === wanted,
    contain_versions: (_row, wanted, { ids, state }) => state.rows(datasetVersions, ids).size > 0 === wanted,
    support_export: (row, wanted, context) => !wanted || EXPORTED.includes(Number(shownDataset(row, context).dataset_type)),
    version_format: (_row, wanted, { ids, state }) => [...state.rows(datasetVersions, ids)].some((version) => formatFits(version, wanted)),
    train_evaluate_ratio: (_row, wanted, { ids, state }) =>
      [...state.rows(datasetVersions, ids)].some((version) => ratioFits(version, wanted)),
  },
  sort: ({ query }) => (query.sort_by === 'dataset_name' ? (row: DatasetRow) => row.dataset_name ?? '' : undefined),
  order: ({ query }) => (query.order === 'asc' ? 'ascending' : 'descending'),
});
