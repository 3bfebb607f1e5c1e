import * as autoLabelingSamples from '../auto-labeling-samples/handlers.js';
import * as datasets from '../datasets/handlers.js';
import type { AnyHandler } from '../declarations/operation.js';
import * as exportTasks from '../export-tasks/handlers.js';
import * as importTasks from '../import-tasks/handlers.js';
import * as intelligentTasks from '../intelligent-tasks/handlers.js';
import * as labelingTeams from '../labeling-teams/handlers.js';
import * as labels from '../labels/handlers.js';
import * as processingTasks from '../processing-tasks/handlers.js';
import * as samples from '../samples/handlers.js';
import * as synchronization from '../synchronization/handlers.js';
import * as teamLabelingTasks from '../team-labeling-tasks/handlers.js';
import * as versions from '../versions/handlers.js';

/** The handlers of all resources by operationId. */
export const handlers: Record<string, AnyHandler> = {
  ...autoLabelingSamples,
  ...datasets,
  ...exportTasks,
  ...importTasks,
  ...intelligentTasks,
  ...labelingTeams,
  ...labels,
  ...processingTasks,
  ...samples,
  ...synchronization,
  ...teamLabelingTasks,
  ...versions,
};
