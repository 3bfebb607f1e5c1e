import type { Sample } from '@modelarts-openapi/types';
import { checkNotPublishing } from '../datasets/at-work.js';
import { checkParent, found } from '../declarations/found.js';
import { inTurn } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { labeler } from './labeler.js';
import { samples, statusFor } from './table.js';

/** Gives samples the labels that are sent, which count as labels of people. What is sent of a team is not kept. */
export const updateSamples: Handler<'updateSamples'> = ({ path, body }, state) => {
  checkParent(samples, path, state);
  if (body.samples.some(({ labels }) => labels)) checkNotPublishing(state, path);
  return inTurn(body.samples, ({ sample_id, labels, metadata, sample_type }) => {
    const ids = { ...path, sample_id };
    const row = found(samples, ids, state);
    state.change(samples, ids, {
      ...(sample_type !== undefined && { sample_type }),
      ...(metadata && { metadata: { ...row.metadata, ...(metadata as NonNullable<Sample['metadata']>) } }),
      ...(labels && { labels: labels as NonNullable<Sample['labels']>, sample_status: statusFor(labels), annotated_by: labeler }),
    });
  });
};
