import type { operations, Sample } from '@modelarts-openapi/types';
import type { ModelArtsClient } from '../client.js';
import { entriesOf } from '../pages.js';

/** Which samples to list: the dataset, and the conditions that the API knows. */
export interface ListAutoLabelingSamplesOptions
  extends Omit<NonNullable<operations['listAutoLabelingSamples']['parameters']['query']>, 'offset'> {
  /** ID of the dataset that the samples are in. */
  datasetId: string;
  /** Most samples that one request asks for, from 1 to 100: 100 unless given. */
  limit?: number;
  /** Ends it at once. */
  signal?: AbortSignal;
}

/**
 * Yields the samples that auto labeling has worked on, each once, and asks for the next page when it is
 * needed.
 *
 * @example
 * ```ts
 * for await (const { sample_name, labels } of listAutoLabelingSamples(client, { datasetId, low_score: '0.9' })) {
 *   console.log(sample_name, labels);
 * }
 * ```
 *
 * @throws ApiError if the API answers with an error status.
 * @throws InvalidResponseError if it answers without a list of samples.
 */
export function listAutoLabelingSamples(client: ModelArtsClient, options: ListAutoLabelingSamplesOptions): AsyncGenerator<Sample, void> {
  const { datasetId, signal, ...query } = options;
  return entriesOf({
    load: (offset) =>
      client.GET('/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples', {
        params: { path: { dataset_id: datasetId }, query: { limit: 100, ...query, offset } },
        signal: signal ?? null,
      }),
    entriesIn: ({ samples }): Sample[] => samples,
    totalOf: ({ sample_count }) => sample_count,
    idOf: ({ sample_id }) => sample_id,
    signal,
  });
}
