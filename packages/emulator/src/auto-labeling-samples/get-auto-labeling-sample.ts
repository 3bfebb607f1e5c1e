import type { Sample } from '@modelarts-openapi/types';
import { ApiError } from '../errors/api-error.js';
import { type Handler, idsOf } from '../routes/handler.js';

// No example of the description shows it; the vendor's list of codes has it.
const NOT_FOUND = { error_code: 'ModelArts.4420', error_msg: 'Sample not found' };

/** Answers a sample that auto labeling has labeled. An ID that names none is refused with 400. */
export const getAutoLabelingSample: Handler<Sample> = (call, { intelligentTasks }) => {
  const ids = idsOf(call);
  const sample = intelligentTasks.labeledSamples(ids).find(({ sample_id }) => sample_id === ids.sampleId);
  if (!sample) throw new ApiError(400, NOT_FOUND);
  return sample;
};
