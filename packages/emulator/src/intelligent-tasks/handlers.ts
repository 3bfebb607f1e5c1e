export { getIntelligentTask } from './get-intelligent-task.js';
export { listIntelligentTasks } from './list-intelligent-tasks.js';
export { startIntelligentTask } from './start-intelligent-task.js';
export { stopIntelligentTask } from './stop-intelligent-task.js';
