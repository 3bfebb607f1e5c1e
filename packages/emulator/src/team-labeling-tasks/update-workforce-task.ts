import type { Handler } from '../declarations/operation.js';
import { exampleError } from '../errors/examples.js';
import { currentTask } from './current-task.js';
import { handedOn } from './hand-out.js';
import { configFrom } from './members.js';
import { DONE } from './rows.js';
import { workforceTasks } from './table.js';

/** Changes a task. Samples of members who are so no longer go to the others, where it has been started. */
export const updateWorkforceTask: Handler<'updateWorkforceTask'> = ({ path, body }, state) => {
  const task = currentTask(state, path);
  const { task_name, description, workforces_config } = body;
  if (task_name !== undefined && task_name !== task.task_name && state.where(workforceTasks, path, 'name', task_name).size > 0)
    throw exampleError('createWorkforceTask', '400-name-taken');
  const config = workforces_config && configFrom(state, path, workforces_config, task.members);
  state.change(workforceTasks, path, {
    ...(task_name !== undefined && { task_name }),
    ...(description !== undefined && { description }),
    ...config,
    ...(config && task.status !== DONE && { samples: handedOn({ ...task, ...config }) }),
    update_time: state.now(),
  });
  return {};
};
