import type { StoppedIntelligentTask } from '@modelarts-openapi/types';
import { type Handler, idsOf } from '../routes/handler.js';
import { getIntelligentTask } from './get-intelligent-task.js';

/** Tells a task to stop. One that is over stays as it is, and is answered the same way. */
export const stopIntelligentTask: Handler<StoppedIntelligentTask> = async (call, state) => {
  await getIntelligentTask(call, state);
  state.intelligentTasks.stop(idsOf(call).taskId);
  return state.intelligentTasks.stopStatus === 204 ? new Response(null, { status: 204 }) : {};
};
