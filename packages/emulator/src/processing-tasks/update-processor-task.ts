import { updates } from '../declarations/declarations.js';
import { processorTasks } from './table.js';

/** Changes the description of a task, whatever it is doing. */
export const updateProcessorTask = updates('updateProcessorTask', processorTasks, {
  fields: ({ body: { description } }) => (description === undefined ? {} : { description }),
  answer: () => ({}),
});
