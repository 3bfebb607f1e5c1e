import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';
import { pageOf } from '../routes/page.js';

const MOST = 100_000;

/** Lists what the description shows, page by page. */
export const listLabels: Handler<'listLabels'> = ({ query: { limit = MOST, offset = 0 } }) => {
  const all = answers.listLabels['vendor-page'];
  return { ...all, labels: pageOf(all.labels, { limit, offset }) };
};
