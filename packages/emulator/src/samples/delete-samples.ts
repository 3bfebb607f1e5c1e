import { checkParent, found } from '../declarations/found.js';
import { inTurn } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { samples } from './table.js';

/** Deletes samples. Files are not emulated, so that it makes no difference whether they go, too. */
export const deleteSamples: Handler<'deleteSamples'> = ({ path, body }, state) => {
  checkParent(samples, path, state);
  return inTurn(body.samples, (sample_id) => {
    const ids = { ...path, sample_id };
    found(samples, ids, state);
    state.remove(samples, ids);
  });
};
