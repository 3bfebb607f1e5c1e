import type { Handler } from '../declarations/operation.js';
import { pageOf } from '../routes/page.js';
import { conditionsOf, meetsAll } from '../samples/search.js';
import { labeledIn } from './labeled-in.js';
import { resized, scoreOf } from './labeled-samples.js';

/** Lists the samples that auto labeling has labeled in a dataset, ordered by how sure it is. */
export const listAutoLabelingSamples: Handler<'listAutoLabelingSamples'> = ({ path, query }, state) => {
  const {
    label_name,
    label_type,
    low_score = '0',
    high_score = '1',
    order = 'desc',
    search_conditions,
    process_parameter,
    ...page
  } = query;
  const conditions = conditionsOf(search_conditions);
  const samples = labeledIn(state, path)
    .filter((sample) => meetsAll(sample, conditions, state.now()))
    .filter(({ labels }) => labels?.some(({ name, type }) => name === (label_name ?? name) && type === (label_type ?? type)))
    .filter((sample) => scoreOf(sample) >= Number(low_score) && scoreOf(sample) <= Number(high_score))
    .sort((a, b) => (scoreOf(a) - scoreOf(b)) * (order === 'asc' ? 1 : -1));
  return { sample_count: samples.length, samples: pageOf(samples, page).map((sample) => resized(sample, process_parameter)) };
};
