import { checkParent } from '../declarations/found.js';
import { tried } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { removeLabel } from './change-labels.js';
import { labels } from './table.js';

/** Deletes one label, and the samples that have no other one; that it is not there is told in the outcome, as for several ones. */
export const deleteLabel: Handler<'deleteLabel'> = ({ path, query: { label_type: type } }, state) => {
  checkParent(labels, path, state);
  return tried(() => removeLabel(state, path, { name: path['label_name'] ?? '', ...(type !== undefined && { type }) }, true));
};
