import { resized } from '../auto-labeling-samples/labeled-samples.js';
import { lists } from '../declarations/lists.js';
import { conditionsOf, meetsAll } from '../samples/search.js';
import { samples } from '../samples/table.js';
import { Siblings } from '../state/rows.js';
import { currentTask } from './current-task.js';
import { shownSample } from './shown-sample.js';
import { isInState } from './states.js';

/** Lists the samples of a task with the labels of those who have them, the one that was handed out last first. */
export const listWorkforceTaskSamples = lists('listWorkforceTaskSamples', samples, {
  show: (row, { query: { process_parameter } }) => resized(row, process_parameter),
  rows({ path, query: { search_conditions, sample_state } }, { now, state }) {
    const conditions = conditionsOf(search_conditions);
    const task = currentTask(state, path);
    const wanted = task.samples.filter((one) => sample_state === undefined || isInState(state, path, task, one, sample_state));
    const shown = wanted.map((one) => shownSample(state, path, task, one));
    return new Siblings(
      samples,
      shown.filter((row) => meetsAll(row, conditions, now)),
    );
  },
  filters: {
    label_name: ({ labels = [] }, wanted) => labels.some(({ name }) => name === wanted),
    label_type: ({ labels = [] }, wanted) => labels.some(({ type }) => type === wanted),
  },
});
