import { gets } from '../declarations/declarations.js';
import { taskAt } from './state/task.js';
import { intelligentTasks } from './table.js';

/** Answers a task as it is at the moment. IDs that name no task together are refused with 400. */
export const getIntelligentTask = gets('getIntelligentTask', intelligentTasks, (task, { now }) => taskAt(task, now));
