import type { ListedIntelligentTask, operations } from '@modelarts-openapi/types';
import type { ModelArtsClient } from '../client.js';
import { entriesOf } from '../pages.js';

/** Which tasks to list: the dataset, and the conditions that the API knows. */
export interface ListIntelligentTasksOptions
  extends Omit<NonNullable<operations['listIntelligentTasks']['parameters']['query']>, 'offset'> {
  /** ID of the dataset that the tasks work on. */
  datasetId: string;
  /** Most tasks that one request asks for, from 1 to 100: 100 unless given. */
  limit?: number;
  /** Ends it at once. */
  signal?: AbortSignal;
}

/**
 * Yields the tasks of a dataset, each once, and asks for the next page when it is needed. Without `type`
 * the API leaves out auto grouping.
 *
 * A task that is started meanwhile may be among them or not; all that were there before are.
 *
 * @example
 * ```ts
 * for await (const { task_id, status } of listIntelligentTasks(client, { datasetId, type: 'auto-label' })) {
 *   console.log(task_id, status);
 * }
 * ```
 *
 * @throws ApiError if the API answers with an error status.
 * @throws InvalidResponseError if it answers without a list of tasks.
 */
export function listIntelligentTasks(
  client: ModelArtsClient,
  options: ListIntelligentTasksOptions,
): AsyncGenerator<ListedIntelligentTask, void> {
  const { datasetId, signal, ...query } = options;
  return entriesOf({
    load: (offset) =>
      client.GET('/v2/{project_id}/datasets/{dataset_id}/tasks', {
        params: { path: { dataset_id: datasetId }, query: { limit: 100, ...query, offset } },
        signal: signal ?? null,
      }),
    entriesIn: ({ tasks }): ListedIntelligentTask[] => tasks,
    totalOf: ({ total_count }) => total_count,
    idOf: ({ task_id }) => task_id,
    signal,
  });
}
