import type { StartedIntelligentTask, StartIntelligentTaskRequest } from '@modelarts-openapi/types';
import { sampleError } from '../description/description.js';
import { Refusal } from '../errors/api-error.js';
import { type Handler, idsOf } from '../routes/handler.js';
import { type IntelligentTaskState, intelligentTaskKindOf, intelligentTaskOutcomes } from './state/plan.js';
import { momentOf } from './state/timeline.js';

// The description has samples of this refusal for the kinds that the vendor's list of codes names.
const ALREADY_RUNNING: Partial<Record<StartIntelligentTaskRequest['task_type'], string>> = {
  'auto-label': '501-auto-label-task-exists',
  'pre-label': '501-pre-label-task-exists',
};

// One that is stopping is not complete, and only then, says the vendor's list, may the next one start.
const ENDS: IntelligentTaskState[] = [...intelligentTaskOutcomes];

/**
 * Starts a task, which goes the way that the emulator was told for tasks that are started. Until a task
 * that labels samples is over, another one of its kind in the dataset is refused with 501.
 */
export const startIntelligentTask: Handler<StartedIntelligentTask> = (call, { tasks, clock }) => {
  const request = call.body as StartIntelligentTaskRequest;
  const refusal = ALREADY_RUNNING[request.task_type];
  const kind = intelligentTaskKindOf[request.task_type];
  if (refusal && tasks.inDataset(idsOf(call)).some((task) => task.kind === kind && !ENDS.includes(momentOf(task, clock.now()).state))) {
    throw new Refusal(501, sampleError(refusal));
  }
  const { taskId } = tasks.start(idsOf(call), request);
  return { task_id: taskId };
};
