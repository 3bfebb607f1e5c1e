import type { StoppedTask } from '@modelarts-openapi/types';
import { getTask } from './get-task.js';
import { type Handler, idsOf } from './handler.js';

/** Tells a task to stop. One that is over stays as it is, and is answered the same way. */
export const stopTask: Handler<StoppedTask> = async (call, state) => {
  await getTask(call, state);
  state.tasks.stop(idsOf(call).taskId);
  return state.stopStatus === 204 ? new Response(null, { status: 204 }) : {};
};
