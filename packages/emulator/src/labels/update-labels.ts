import { checkParent } from '../declarations/found.js';
import { inTurn } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { changeLabel } from './change-labels.js';
import { labels } from './table.js';

/** Changes labels by their names; one that is not there is told in the outcome. */
export const updateLabels: Handler<'updateLabels'> = ({ path, body }, state) => {
  checkParent(labels, path, state);
  return inTurn(body.labels, (label) => changeLabel(state, path, label));
};
