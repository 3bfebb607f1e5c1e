import { datasetWithLabels } from '../datasets/shown-dataset.js';
import { datasets } from '../datasets/table.js';
import { found } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { isHard } from '../samples/states.js';
import { labelStats } from '../samples/table.js';
import { countsByName, countsByState } from './counts.js';
import { currentTask } from './current-task.js';
import { shownSample } from './shown-sample.js';
import { isInState } from './states.js';

/** Counts the samples of a task, or those of them that are in a state. */
export const getWorkforceTaskStats: Handler<'getWorkforceTaskStats'> = ({ path, query: { sample_state } }, state) => {
  const all = currentTask(state, path);
  const wanted = all.samples.filter((one) => sample_state === undefined || isInState(state, path, all, one, sample_state));
  const task = { ...all, samples: wanted };
  const { labels = [], data_sources } = datasetWithLabels(found(datasets, path, state), { ids: path, now: state.now(), state });
  const shown = wanted.map((one) => shownSample(state, path, task, one));
  const hard = shown.filter(isHard).length;
  const data_path = data_sources?.[0]?.data_path;
  return {
    label_stats: labelStats(labels, shown),
    sample_stats: { total: shown.length, ...countsByName(countsByState(state, path, task)) },
    key_sample_stats: { total: shown.length, key_sample: hard, non_key_sample: shown.length - hard },
    metadata_stats: {},
    ...(data_path !== undefined && { data_path }),
    data_spliting_enable: false,
  };
};
