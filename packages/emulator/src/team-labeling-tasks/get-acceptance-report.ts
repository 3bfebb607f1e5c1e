import type { Handler } from '../declarations/operation.js';
import { exampleError } from '../errors/examples.js';
import { statsOf, totalStats } from './acceptance-stats.js';
import { currentTask } from './current-task.js';

/** Answers what an acceptance has come to, and all of the task together. */
export const getAcceptanceReport: Handler<'getAcceptanceReport'> = ({ path, query }, state) => {
  const task = currentTask(state, path);
  const acceptance = task.acceptances.find(({ task_id }) => task_id === query.checking_task_id);
  const total_stats = totalStats(task);
  if (!acceptance || !total_stats) throw exampleError('commentAcceptanceSamples', '400-no-acceptance');
  return { checking_stats: acceptance.stats ?? statsOf(acceptance, task.samples), total_stats };
};
