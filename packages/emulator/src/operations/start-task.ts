import type { StartedTask, StartTaskRequest } from '@modelarts-openapi/types';
import { type Handler, idsOf } from './handler.js';

/** Starts a task, which goes the way that the emulator was told for tasks that are started. */
export const startTask: Handler<StartedTask> = (call, { tasks }) => {
  const { taskId } = tasks.start(idsOf(call), call.body as StartTaskRequest);
  return { task_id: taskId };
};
