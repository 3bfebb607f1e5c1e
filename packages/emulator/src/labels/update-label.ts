import type { Label } from '@modelarts-openapi/types';
import { checkParent } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';
import { changeLabel } from './change-labels.js';
import { labels } from './table.js';

/** Changes one label. A name that names none is refused with 400. */
export const updateLabel: Handler<'updateLabel'> = ({ path, query: { label_type: type }, body: property }, state) => {
  checkParent(labels, path, state);
  changeLabel(state, path, { name: path['label_name'] ?? '', property, ...(type !== undefined && { type }) } as Label);
  return answers.updateLabel['vendor-page'];
};
