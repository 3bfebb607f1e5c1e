import type { Handler } from '../declarations/operation.js';
import { countsByName, countsByState } from './counts.js';
import { currentTask } from './current-task.js';
import { labelersOf } from './hand-out.js';

/** Counts the samples of each labeler, by how far that has come with them. */
export const getWorkforceTaskMetrics: Handler<'getWorkforceTaskMetrics'> = ({ path }, state) => {
  const task = currentTask(state, path);
  const counts = labelersOf(task).map(
    (worker_id) => [state.people.emailOf(worker_id), countsByName(countsByState(state, path, task, worker_id))] as const,
  );
  return { sample_stats: Object.fromEntries(counts) };
};
