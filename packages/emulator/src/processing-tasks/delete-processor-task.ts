import { deletes } from '../declarations/declarations.js';
import { processorTasks } from './table.js';

/** Deletes a task with its versions. What they have written stays. */
export const deleteProcessorTask = deletes('deleteProcessorTask', processorTasks, () => ({}));
