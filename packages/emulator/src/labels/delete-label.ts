import { checkParent } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';
import { removeLabel } from './change-labels.js';
import { labels } from './table.js';

/** Deletes one label. A name that names none is refused with 400. */
export const deleteLabel: Handler<'deleteLabel'> = ({ path, query: { label_type: type } }, state) => {
  checkParent(labels, path, state);
  removeLabel(state, path, { name: path['label_name'] ?? '', ...(type !== undefined && { type }) });
  return answers.deleteLabel['vendor-page'];
};
