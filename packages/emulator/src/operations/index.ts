import { getAutoLabelingSample } from './get-auto-labeling-sample.js';
import { getIntelligentTask } from './get-intelligent-task.js';
import type { Handler } from './handler.js';
import { listAutoLabelingSamples } from './list-auto-labeling-samples.js';
import { listIntelligentTasks } from './list-intelligent-tasks.js';
import { startIntelligentTask } from './start-intelligent-task.js';
import { stopIntelligentTask } from './stop-intelligent-task.js';

/** The handlers by operationId, each in the file that is named as its operation. */
export const handlers: Record<string, Handler> = {
  getAutoLabelingSample,
  getIntelligentTask,
  listAutoLabelingSamples,
  listIntelligentTasks,
  startIntelligentTask,
  stopIntelligentTask,
};
