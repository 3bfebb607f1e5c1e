import { checkParent } from '../declarations/found.js';
import { inTurn } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { removeLabel } from './change-labels.js';
import { labels } from './table.js';

/** Deletes labels by their names; one that is not there is told in the outcome. The policy says whether samples go with them. */
export const deleteLabels: Handler<'deleteLabels'> = ({ path, query: { delete_policy = 0 }, body }, state) => {
  checkParent(labels, path, state);
  return inTurn(body.labels, (label) => removeLabel(state, path, label, delete_policy > 0));
};
