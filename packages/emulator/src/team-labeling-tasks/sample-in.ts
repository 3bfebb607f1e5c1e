import { ApiError } from '../errors/api-error.js';
import { exampleError } from '../errors/examples.js';
import type { Labeling, TaskSample } from './rows.js';

// Those that no example of the description shows are in the vendor's list of codes.

/** 400: the task has no such sample. */
export const noSuchSample = () => exampleError('getWorkforceTaskSample', '400-sample-not-found');

/** 400: somebody is not in the task, or does not have the sample. */
export const noSuchMember = () => new ApiError(400, { error_code: 'ModelArts.4604', error_msg: 'The worker does not exist' });

/** 403: somebody may not do that. */
export const forbidden = () => new ApiError(403, { error_code: 'ModelArts.4600', error_msg: 'The worker action is forbidden' });

/** 400: nothing can be changed about the sample any more. */
export const reviewed = () => new ApiError(400, { error_code: 'ModelArts.4606', error_msg: 'The sample has been reviewed.' });

/** One of the samples of a task, by their IDs. @throws ApiError 400 if there is none */
export function sampleIn(samples: ReadonlyMap<string, TaskSample>, sample_id = ''): TaskSample {
  const sample = samples.get(sample_id);
  if (!sample) throw noSuchSample();
  return sample;
}

/** What one labeler has made of a sample, or all of them. @throws ApiError 400 if a labeler is named who does not have it */
export function labelingsBy({ labelings }: TaskSample, worker_id?: string): readonly Labeling[] {
  const named = labelings.filter((one) => worker_id === undefined || one.worker_id === worker_id);
  if (named.length === 0) throw noSuchMember();
  return named;
}
