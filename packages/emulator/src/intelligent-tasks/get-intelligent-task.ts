import type { IntelligentTask } from '@modelarts-openapi/types';
import { exampleError } from '../description/description.js';
import { ApiError } from '../errors/api-error.js';
import { type Handler, idsOf } from '../routes/handler.js';

/** Answers a task as it is at the moment. IDs that name no task together are refused with 400. */
export const getIntelligentTask: Handler<IntelligentTask> = (call, { intelligentTasks }) => {
  const task = intelligentTasks.find(idsOf(call));
  if (!task) throw new ApiError(400, exampleError('400-task-does-not-exist'));
  return task;
};
