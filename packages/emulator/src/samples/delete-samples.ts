import { checkParent, found } from '../declarations/found.js';
import { inTurn } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { removeFile } from '../object-storage/files.js';
import { pathAt } from '../object-storage/paths.js';
import { samples } from './table.js';

/** Deletes samples, and their files where that is asked for. */
export const deleteSamples: Handler<'deleteSamples'> = ({ path, body }, state) => {
  checkParent(samples, path, state);
  return inTurn(body.samples, (sample_id) => {
    const ids = { ...path, sample_id };
    const { source } = found(samples, ids, state);
    if (body.delete_source) removeFile(state, pathAt(source));
    state.remove(samples, ids);
  });
};
