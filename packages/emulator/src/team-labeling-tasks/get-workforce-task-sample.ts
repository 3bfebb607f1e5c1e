import type { Handler } from '../declarations/operation.js';
import { currentTask } from './current-task.js';
import { labelingsBy, noSuchSample } from './sample-in.js';
import { shownSample } from './shown-sample.js';
import { isInState } from './states.js';

/** Answers a sample of a task with the labels of the member who is named, or else of the first who has it. */
export const getWorkforceTaskSample: Handler<'getWorkforceTaskSample'> = ({ path, query: { worker_id, sample_state } }, state) => {
  const task = currentTask(state, path);
  const sample = task.samples.find(({ sample_id }) => sample_id === path['sample_id']);
  if (!sample || (sample_state !== undefined && !isInState(state, path, task, sample, sample_state))) throw noSuchSample();
  if (worker_id !== undefined) labelingsBy(sample, worker_id);
  return shownSample(state, path, task, sample, worker_id);
};
