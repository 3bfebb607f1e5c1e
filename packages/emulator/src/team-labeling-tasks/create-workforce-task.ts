import { creates } from '../declarations/declarations.js';
import { exampleError } from '../errors/examples.js';
import { newTask } from './new-task.js';
import { workforceTasks } from './table.js';

/** Creates a task, which nobody has started. A name that another one of the dataset has is refused with 400. */
export const createWorkforceTask = creates('createWorkforceTask', workforceTasks, {
  row({ path, body }, task_id, { state }) {
    const { task_name } = body;
    if (task_name !== undefined && state.where(workforceTasks, path, 'name', task_name).size > 0)
      throw exampleError('createWorkforceTask', '400-name-taken');
    return newTask(state, path, task_id, body);
  },
  answer: ({ task_id }) => ({ task_id }),
});
