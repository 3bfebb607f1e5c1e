import { lists } from '../declarations/lists.js';
import { exportTaskAt, exportTasks } from './table.js';

/** Lists the exports of a dataset, the newest first. */
export const listExportTasks = lists('listExportTasks', exportTasks, {
  filters: { export_type: (task, type, { now }) => exportTaskAt(task, now).export_type === type },
  show: (task, { now }) => exportTaskAt(task, now),
});
