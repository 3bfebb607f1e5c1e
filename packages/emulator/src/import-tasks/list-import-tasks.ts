import { lists } from '../declarations/lists.js';
import { importTaskAt, importTasks } from './table.js';

/** Lists the imports of a dataset, the newest first. */
export const listImportTasks = lists('listImportTasks', importTasks, {
  show: (task, { ids: { dataset_id = '' }, now }) => importTaskAt(task, dataset_id, now),
});
