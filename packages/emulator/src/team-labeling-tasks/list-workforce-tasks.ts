import { lists } from '../declarations/lists.js';
import { currentTask } from './current-task.js';
import { shownTask } from './shown-task.js';
import { workforceTasks } from './table.js';

/** Lists the tasks of a dataset, the newest first. */
export const listWorkforceTasks = lists('listWorkforceTasks', workforceTasks, {
  show: (_row, context) => shownTask(currentTask(context.state, context.ids), context),
});
