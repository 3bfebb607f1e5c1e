import type { StartIntelligentTaskRequest } from '@modelarts-openapi/types';
import { creates } from '../declarations/declarations.js';
import type { ApiError } from '../errors/api-error.js';
import { exampleError } from '../errors/examples.js';
import { withoutPersonal } from '../fields/without-personal.js';
import { directoryOf } from '../samples/file-samples.js';
import { countsOf } from '../samples/table.js';
import { newIntelligentTask } from './state/new-task.js';
import { intelligentTasks } from './table.js';

// The description has examples of this error for the kinds that the vendor's list of codes names.
const ALREADY_RUNNING: Partial<Record<StartIntelligentTaskRequest['task_type'], () => ApiError>> = {
  'auto-label': () => exampleError('startIntelligentTask', '501-auto-label-task-exists'),
  'pre-label': () => exampleError('startIntelligentTask', '501-pre-label-task-exists'),
  'auto-deploy': () => exampleError('startIntelligentTask', '501-auto-deploy-task-exists'),
};

/**
 * Starts a task, which goes the way that the emulator was told for tasks that are started. Until a task
 * that labels samples or deploys a model is over, another one of its kind in the dataset is refused with 501.
 */
export const startIntelligentTask = creates('startIntelligentTask', intelligentTasks, {
  row({ path, body }, taskId, { now, state }) {
    const error = ALREADY_RUNNING[body.task_type];
    // One that is stopping is not complete, and only then, says the vendor's list, may the next one start.
    if (error && state.where(intelligentTasks, path, 'atWork', body.task_type).size > 0) throw error();
    return {
      ...newIntelligentTask(taskId, body.task_type, now, state.started(intelligentTasks)),
      request: withoutPersonal(body),
      ...(directoryOf(state, path) !== undefined && { counts: countsOf(state, path) }),
    };
  },
  answer: ({ task_id }) => ({ task_id }),
});
