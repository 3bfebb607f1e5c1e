export { createWorkforceTask } from './create-workforce-task.js';
export { deleteWorkforceTask } from './delete-workforce-task.js';
export { getWorkforceTask } from './get-workforce-task.js';
export { listWorkforceTasks } from './list-workforce-tasks.js';
export { startWorkforceTask } from './start-workforce-task.js';
export { updateWorkforceTask } from './update-workforce-task.js';
