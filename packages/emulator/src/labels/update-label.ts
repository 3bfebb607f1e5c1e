import { checkParent } from '../declarations/found.js';
import { tried } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { changeLabel } from './change-labels.js';
import { labels } from './table.js';

/** Changes one label; that it is not there is told in the outcome, as for several ones. */
export const updateLabel: Handler<'updateLabel'> = ({ path, query: { label_type: type }, body: property }, state) => {
  checkParent(labels, path, state);
  return tried(() => changeLabel(state, path, { name: path['label_name'] ?? '', property, ...(type !== undefined && { type }) }));
};
