import { deletes } from '../declarations/declarations.js';
import { workforceTasks } from './table.js';

/** Deletes a task, wherever it stands. Labels that are in the dataset already stay there. */
export const deleteWorkforceTask = deletes('deleteWorkforceTask', workforceTasks);
