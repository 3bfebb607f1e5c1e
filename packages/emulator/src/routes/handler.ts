import type { Clock } from '../clock/clock.js';
import type { IntelligentTaskStore } from '../intelligent-tasks/state/store.js';
import type { Call } from '../requests/request-check.js';

/** What handlers work on. */
export interface State {
  clock: Clock;
  intelligentTasks: IntelligentTaskStore;
}

/**
 * Answers one operation: returns the body of its first 2xx answer that is described (undefined where that has none) or
 * the whole answer, or throws an `ApiError`. The call has been held against the description before.
 */
export type Handler<Body = unknown> = (call: Call, state: State) => Body | Response | Promise<Body | Response>;

/** The IDs in the path of a call. Those that the path of its operation does not have are empty. */
export function idsOf({ path }: Call) {
  const { project_id: projectId = '', dataset_id: datasetId = '', task_id: taskId = '', sample_id: sampleId = '' } = path;
  return { projectId, datasetId, taskId, sampleId };
}
