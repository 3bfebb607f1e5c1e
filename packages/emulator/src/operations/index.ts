import { getAutoLabelingSample } from './get-auto-labeling-sample.js';
import { getTask } from './get-task.js';
import type { Handler } from './handler.js';
import { listAutoLabelingSamples } from './list-auto-labeling-samples.js';
import { listTasks } from './list-tasks.js';
import { startTask } from './start-task.js';
import { stopTask } from './stop-task.js';

/** The handlers by operationId, each in the file that is named as its operation. */
export const handlers: Record<string, Handler> = {
  getAutoLabelingSample,
  getTask,
  listAutoLabelingSamples,
  listTasks,
  startTask,
  stopTask,
};
