import type { Label } from '@modelarts-openapi/types';
import { lists } from '../declarations/lists.js';
import { Siblings } from '../state/rows.js';
import { datasetVersions } from '../versions/table.js';
import { labels } from './table.js';

/** Lists the labels of a dataset, or those that a version of it was published with, in the order in which they were added. */
export const listLabels = lists('listLabels', labels, {
  rows({ path, query: { version_id } }, { state }) {
    if (version_id === undefined) return state.rows(labels, path);
    // Nobody documents what is answered for a version that there is not.
    const label_stats = state.get(datasetVersions, { ...path, version_id })?.label_stats ?? [];
    const published = label_stats.map(({ count: _count, sample_count: _samples, name = '', ...label }) => ({ name, ...label }));
    return new Siblings(labels, published as Label[]);
  },
  show: (label) => label,
  order: 'ascending',
});
