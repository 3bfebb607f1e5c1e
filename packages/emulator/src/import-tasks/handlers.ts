export { createImportTask } from './create-import-task.js';
export { getImportTask } from './get-import-task.js';
export { listImportTasks } from './list-import-tasks.js';
