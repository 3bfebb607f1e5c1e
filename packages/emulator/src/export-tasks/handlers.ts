export { createExportTask } from './create-export-task.js';
export { getExportTask } from './get-export-task.js';
export { listExportTasks } from './list-export-tasks.js';
