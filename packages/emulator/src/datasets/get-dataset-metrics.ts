import { found } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { shownDataset } from './shown-dataset.js';
import { datasets } from './table.js';

/** Answers what a dataset counts now, as its counts at the end of the time that is asked for; none from before it was there. */
export const getDatasetMetrics: Handler<'getDatasetMetrics'> = ({ path, query: { end_time } }, state) => {
  const row = found(datasets, path, state);
  const { total_sample_count: total = 0, annotated_sample_count: labeled = 0 } = shownDataset(row, { ids: path, now: state.now(), state });
  const at = (count: number) => (end_time < row.create_time ? {} : { [end_time]: count });
  return { metrics: { total: at(total), un_annotation: at(total - labeled), manual_annotation: at(labeled) } };
};
