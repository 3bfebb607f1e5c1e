import { checkParent } from '../declarations/found.js';
import { inTurn } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { addLabel, checkEntities } from './change-labels.js';
import { labels } from './table.js';

/** Adds labels; a name that is taken is told in the outcome. */
export const createLabels: Handler<'createLabels'> = ({ path, body }, state) => {
  checkParent(labels, path, state);
  checkEntities(state, path, body.labels);
  return inTurn(body.labels, (label) => addLabel(state, path, label));
};
