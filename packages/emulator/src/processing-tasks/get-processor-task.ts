import { gets } from '../declarations/declarations.js';
import { shownTask } from './shown-task.js';
import { processorTasks } from './table.js';

/** Answers a task as it is at the moment. */
export const getProcessorTask = gets('getProcessorTask', processorTasks, shownTask);
