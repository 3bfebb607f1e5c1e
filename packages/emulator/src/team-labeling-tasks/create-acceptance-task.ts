import type { Handler } from '../declarations/operation.js';
import { exampleError } from '../errors/examples.js';
import { currentTask } from './current-task.js';
import { acceptanceOf, progressOf, RUNNING } from './rows.js';
import { begun, isAtWork, workforceTasks } from './table.js';

/**
 * Begins an acceptance of the samples that wait for it at this moment; what is labeled later waits for the next one. A second one at the
 * same time is refused with 400, and so is one of nothing.
 */
export const createAcceptanceTask: Handler<'createAcceptanceTask'> = ({ path, body }, state) => {
  const task = currentTask(state, path);
  const { sampling_num, sampling_rate } = body as { sampling_num?: number; sampling_rate?: number };
  if (acceptanceOf(task)) throw exampleError('createAcceptanceTask', '400-acceptance-goes-on');
  const isOpen = task.status === RUNNING && !isAtWork(task, state.now());
  const waiting = isOpen ? task.samples.filter((one) => progressOf(one) === 'UNCHECK') : [];
  if (waiting.length === 0) throw exampleError('createAcceptanceTask', '400-nothing-waits');
  const task_id = state.newId();
  const inIt = new Set(waiting);
  state.change(workforceTasks, path, {
    ...begun(state, 'drawing'),
    samples: task.samples.map((one) => (inIt.has(one) ? { ...one, acceptance: 'waiting' } : one)),
    acceptances: [
      ...task.acceptances,
      { task_id, ...(sampling_num === undefined ? { sampling_rate: sampling_rate ?? 1 } : { sampling_num }), overwrite: false },
    ],
  });
  return { task_id };
};
