import type { Sample } from '@modelarts-openapi/types';
import { sampleNotFound } from '../errors/api-error.js';
import { type Handler, idsOf } from '../routes/handler.js';

/** Answers a sample that auto labeling has labeled. An ID that names none is refused with 400. */
export const getAutoLabelingSample: Handler<Sample> = (call, { tasks }) => {
  const ids = idsOf(call);
  const sample = tasks.labeledSamples(ids).find(({ sample_id }) => sample_id === ids.sampleId);
  if (!sample) throw sampleNotFound();
  return sample;
};
