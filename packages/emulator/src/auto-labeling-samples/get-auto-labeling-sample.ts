import type { Handler } from '../declarations/operation.js';
import { exampleError } from '../errors/examples.js';
import { labeledIn } from './labeled-in.js';

/** Answers a sample that auto labeling has labeled. An ID that names none is refused with 400. */
export const getAutoLabelingSample: Handler<'getAutoLabelingSample'> = ({ path }, state) => {
  const sample = labeledIn(state, path).find(({ sample_id }) => sample_id === path['sample_id']);
  if (!sample) throw exampleError('getAutoLabelingSample', '400-sample-not-found');
  return sample;
};
