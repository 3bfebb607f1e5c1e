import { checkParent } from '../declarations/found.js';
import { inTurn } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { removeLabel } from './change-labels.js';
import { labels } from './table.js';

/** Deletes labels by their names; one that is not there is told in the outcome. */
export const deleteLabels: Handler<'deleteLabels'> = ({ path, body }, state) => {
  checkParent(labels, path, state);
  return inTurn(body.labels, (label) => removeLabel(state, path, label));
};
