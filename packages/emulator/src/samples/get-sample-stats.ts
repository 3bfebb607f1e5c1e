import { datasetWithLabels } from '../datasets/shown-dataset.js';
import { datasets } from '../datasets/table.js';
import { found } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { isHard, isIn } from './states.js';
import { labelStats, type SampleRow, samples } from './table.js';

/** Counts the samples of a dataset, or those in a state. It keeps nothing of those that were deleted. */
export const getSampleStats: Handler<'getSampleStats'> = ({ path, query: { sample_state } }, state) => {
  const { labels = [], data_sources } = datasetWithLabels(found(datasets, path, state), { ids: path, now: state.now(), state });
  const rows = [...state.rows(samples, path)].filter((row) => sample_state === undefined || isIn(row, sample_state));
  const total = rows.length;
  const count = (status: SampleRow['sample_status']) => rows.filter(({ sample_status }) => sample_status === status).length;
  const hard = rows.filter(isHard).length;
  const data_path = data_sources?.[0]?.data_path;
  return {
    label_stats: labelStats(labels, rows),
    sample_stats: {
      total,
      all: total,
      lefted: total,
      deleted: 0,
      un_annotation: count('UN_ANNOTATION'),
      manual_annotation: count('MANUAL_ANNOTATION'),
      auto_annotation: count('AUTO_ANNOTATION'),
    },
    key_sample_stats: { total, key_sample: hard, non_key_sample: total - hard },
    metadata_stats: {},
    ...(data_path !== undefined && { data_path }),
    data_spliting_enable: false,
  };
};
