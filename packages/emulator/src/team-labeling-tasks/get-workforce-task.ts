import type { Handler } from '../declarations/operation.js';
import { currentTask } from './current-task.js';
import { taskWithMembers } from './shown-task.js';

/** Answers a task as it is at the moment, with all statistics, and leaves out those that are not asked for. */
export const getWorkforceTask: Handler<'getWorkforceTask'> = ({ path, query }, state) => {
  const task = taskWithMembers(currentTask(state, path), { ids: path, now: state.now(), state });
  const { label_stats, sample_stats, workforce_stats, worker_stats, ...always } = task;
  return {
    ...always,
    ...(query.label_stats && { label_stats }),
    ...(query.sample_stats && { sample_stats }),
    ...(query.workforce_stats && { workforce_stats, worker_stats }),
  };
};
