import type { StartedIntelligentTask, StartIntelligentTaskRequest } from '@modelarts-openapi/types';
import { exampleError } from '../description/description.js';
import { ApiError } from '../errors/api-error.js';
import { type Handler, idsOf } from '../routes/handler.js';
import { type IntelligentTaskState, intelligentTaskOutcomes } from './state/kinds.js';
import { type IntelligentTaskRecord, timelineAt } from './state/timeline.js';

// The description has examples of this error for the kinds that the vendor's list of codes names.
const ALREADY_RUNNING: Partial<Record<StartIntelligentTaskRequest['task_type'], string>> = {
  'auto-label': '501-auto-label-task-exists',
  'pre-label': '501-pre-label-task-exists',
  'auto-deploy': '501-auto-deploy-task-exists',
};

// One that is stopping is not complete, and only then, says the vendor's list, may the next one start.
const ENDS: IntelligentTaskState[] = [...intelligentTaskOutcomes];

/**
 * Starts a task, which goes the way that the emulator was told for tasks that are started. Until a task
 * that labels samples or deploys a model is over, another one of its kind in the dataset is refused with 501.
 */
export const startIntelligentTask: Handler<StartedIntelligentTask> = (call, { intelligentTasks, clock }) => {
  const request = call.body as StartIntelligentTaskRequest;
  const error = ALREADY_RUNNING[request.task_type];
  const isRunning = (task: IntelligentTaskRecord) => task.kind === request.task_type && !ENDS.includes(timelineAt(task, clock.now()).state);
  if (error && intelligentTasks.inDataset(idsOf(call)).some(isRunning)) throw new ApiError(501, exampleError(error));
  const { taskId } = intelligentTasks.start(idsOf(call), request);
  return { task_id: taskId };
};
