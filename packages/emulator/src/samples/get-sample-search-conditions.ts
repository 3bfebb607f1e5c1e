import { datasetWithLabels } from '../datasets/shown-dataset.js';
import { datasets } from '../datasets/table.js';
import { gets } from '../declarations/declarations.js';
import { samples } from './table.js';

/** Answers the labels of a dataset, and who has labeled its samples. These have no attributes to search by. */
export const getSampleSearchConditions = gets('getSampleSearchConditions', datasets, (row, context) => {
  const labelers = [...context.state.rows(samples, context.ids)].flatMap(({ annotated_by }) => annotated_by ?? []);
  return { labels: datasetWithLabels(row, context).labels ?? [], labelers: [...new Set(labelers)], metadata: {} };
});
