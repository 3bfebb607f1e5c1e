import type { Handler } from '../declarations/operation.js';
import { exampleError } from '../errors/examples.js';
import { currentTask } from './current-task.js';
import { labelersOf } from './hand-out.js';
import { configFrom } from './members.js';
import { CREATED, SENT_BACK } from './rows.js';
import { begun, isAtWork, workforceTasks } from './table.js';

/** Starts a task that was created, or sent back, and has somebody who labels. Any other is refused with 400. */
export const startWorkforceTask: Handler<'startWorkforceTask'> = ({ path, body }, state) => {
  const task = currentTask(state, path);
  const config = body.workforces_config && configFrom(state, path, body.workforces_config, task.members);
  const started = { ...task, ...config };
  const canStart = (task.status === CREATED || task.status === SENT_BACK) && !isAtWork(task, state.now());
  if (!canStart || labelersOf(started).length === 0) throw exampleError('startWorkforceTask', '400-cannot-be-started');
  state.change(workforceTasks, path, { ...config, ...begun(state, 'starting') });
  return {};
};
