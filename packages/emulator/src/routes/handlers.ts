import * as autoLabelingSamples from '../auto-labeling-samples/handlers.js';
import * as intelligentTasks from '../intelligent-tasks/handlers.js';
import * as labelingTeams from '../labeling-teams/handlers.js';
import * as versions from '../versions/handlers.js';
import type { Handler } from './handler.js';

/** The handlers of all resources by operationId. */
export const handlers: Record<string, Handler> = { ...autoLabelingSamples, ...intelligentTasks, ...labelingTeams, ...versions };
