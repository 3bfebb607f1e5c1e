import type { operations, SampleList } from '@modelarts-openapi/types';
import { notEmulated } from '../errors/api-error.js';
import { type Handler, idsOf } from '../routes/handler.js';
import { pageOf } from '../routes/page.js';
import { resized, scoreOf } from './labeled-samples.js';

type Query = NonNullable<operations['listAutoLabelingSamples']['parameters']['query']>;

/** Lists the samples that auto labeling has labeled in a dataset, ordered by how sure it is. */
export const listAutoLabelingSamples: Handler<SampleList> = (call, { intelligentTasks }) => {
  const {
    label_name,
    label_type,
    low_score = '0',
    high_score = '1',
    order = 'desc',
    search_conditions,
    process_parameter,
    ...page
  } = call.query as Query;
  if (search_conditions !== undefined)
    throw notEmulated('The emulator does not search: how search_conditions are written is not documented.');
  const samples = intelligentTasks
    .labeledSamples(idsOf(call))
    .filter(({ labels }) => labels?.some(({ name, type }) => name === (label_name ?? name) && type === (label_type ?? type)))
    .filter((sample) => scoreOf(sample) >= Number(low_score) && scoreOf(sample) <= Number(high_score))
    .sort((a, b) => (scoreOf(a) - scoreOf(b)) * (order === 'asc' ? 1 : -1));
  return { sample_count: samples.length, samples: pageOf(samples, page).map((sample) => resized(sample, process_parameter)) };
};
