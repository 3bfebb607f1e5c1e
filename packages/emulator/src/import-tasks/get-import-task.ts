import { checkParent } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { importTaskAt, importTasks } from './table.js';

/** Answers an import as it is at the moment. One that is not there has a state that says so. */
export const getImportTask: Handler<'getImportTask'> = ({ path }, state) => {
  checkParent(importTasks, path, state);
  const { dataset_id = '', task_id = '' } = path;
  const task = state.get(importTasks, path);
  return task ? importTaskAt(task, dataset_id, state.now()) : { status: 'NOT_EXIST', task_id, dataset_id };
};
