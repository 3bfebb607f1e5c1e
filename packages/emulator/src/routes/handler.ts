import type { Clock } from '../clock/clock.js';
import type { IntelligentTaskStore } from '../intelligent-tasks/state/store.js';
import type { Call } from '../requests/request-check.js';

/** What handlers work on. */
export interface State {
  tasks: IntelligentTaskStore;
  clock: Clock;
  /** How stopIntelligentTask answers: with the status of the vendor's page, or with the body of its sample. */
  stopStatus: 200 | 204;
}

/**
 * Answers one operation: returns the body of the 200 answer or the whole answer, or throws a `Refusal`.
 * The call has been held against the description before.
 */
export type Handler<Body = unknown> = (call: Call, state: State) => Body | Response | Promise<Body | Response>;

/** The IDs in the path of a call. Those that the path of its operation does not have are empty. */
export function idsOf({ path }: Call) {
  const { project_id: projectId = '', dataset_id: datasetId = '', task_id: taskId = '', sample_id: sampleId = '' } = path;
  return { projectId, datasetId, taskId, sampleId };
}
