import type { StartIntelligentTaskRequest } from '@modelarts-openapi/types';
import { dataOf } from '../answer.js';
import type { ModelArtsClient } from '../client.js';
import type { IntelligentTaskIds } from './intelligent-task-ids.js';

/** The dataset to work on, and the body of the request: the kind of task, and what it is to do. */
export type StartIntelligentTaskOptions = StartIntelligentTaskRequest & {
  /** ID of the dataset that the task is to work on. */
  datasetId: string;
  /** Ends the call at once. A task that has been started by then goes on. */
  signal?: AbortSignal;
};

/**
 * Starts a task, and resolves with the IDs that `waitForIntelligentTask`, `watchIntelligentTask` and `stopIntelligentTask` take.
 *
 * The request is sent again only where the API has surely not started a task. After a ConnectionError or a
 * DeadlineError there may be one: `listIntelligentTasks` tells.
 *
 * @example
 * ```ts
 * const task = await startIntelligentTask(client, { datasetId, task_type: 'auto-label', config: { algorithm_type: 'fast' } });
 * const { result } = await waitForIntelligentTask(client, task);
 * ```
 *
 * @throws ApiError if the API answers with an error status.
 * @throws InvalidResponseError if it answers without the ID of the task.
 */
export async function startIntelligentTask(client: ModelArtsClient, options: StartIntelligentTaskOptions): Promise<IntelligentTaskIds> {
  const { datasetId, signal = null, ...body } = options;
  const answer = await client.POST('/v2/{project_id}/datasets/{dataset_id}/tasks', {
    params: { path: { dataset_id: datasetId } },
    body,
    signal,
  });
  const { task_id } = dataOf('POST', answer, 'task_id', ({ task_id }) => typeof task_id === 'string' && task_id !== '');
  return { datasetId, taskId: task_id };
}
