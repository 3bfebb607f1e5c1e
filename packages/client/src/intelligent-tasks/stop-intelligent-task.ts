import { throwIfError } from '../answer.js';
import type { ModelArtsClient } from '../client.js';
import type { IntelligentTaskIds } from './intelligent-task-ids.js';

/** Which task to stop. */
export interface StopIntelligentTaskOptions extends IntelligentTaskIds {
  /** Ends the call at once. A task that has been told to stop by then still stops. */
  signal?: AbortSignal;
}

/**
 * Tells a task to stop, and resolves as soon as the API has taken note. The task is over a little
 * later: `watchIntelligentTask` follows it until then, whether it has stopped or ended otherwise.
 *
 * The request is sent again like one that only reads: to stop a task twice is to stop it. What the API
 * says to a task that is over already is not documented; an error status is an ApiError.
 *
 * @example
 * ```ts
 * await stopIntelligentTask(client, task);
 * for await (const { message } of watchIntelligentTask(client, task)) console.log(message);
 * ```
 *
 * @throws ApiError if the API answers with an error status.
 */
export async function stopIntelligentTask(client: ModelArtsClient, options: StopIntelligentTaskOptions): Promise<void> {
  const { datasetId, taskId, signal = null } = options;
  const answer = await client.POST('/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}/stop', {
    params: { path: { dataset_id: datasetId, task_id: taskId } },
    retry: { unsafe: true },
    signal,
  });
  throwIfError('POST', answer);
}
