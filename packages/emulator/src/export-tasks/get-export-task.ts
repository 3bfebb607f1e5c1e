import { gets } from '../declarations/declarations.js';
import { exportTaskAt, exportTasks } from './table.js';

/** Answers an export as it is at the moment. IDs that name none together are refused with 400. */
export const getExportTask = gets('getExportTask', exportTasks, (task, { now }) => exportTaskAt(task, now));
