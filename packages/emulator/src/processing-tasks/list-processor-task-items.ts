import type { Handler } from '../declarations/operation.js';
import { answers } from '../generated/examples.js';

/** Lists the kinds of data processing that the description shows. */
export const listProcessorTaskItems: Handler<'listProcessorTaskItems'> = ({ query: { offset = 0, limit = 1000 } }) => {
  const { items, total } = answers.listProcessorTaskItems['vendor-page'];
  return { total, items: items.slice(offset * limit, (offset + 1) * limit) };
};
