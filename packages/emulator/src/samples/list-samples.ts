import { resized, scoreOf } from '../auto-labeling-samples/labeled-samples.js';
import { found } from '../declarations/found.js';
import { lists } from '../declarations/lists.js';
import { Siblings } from '../state/rows.js';
import { datasetVersions } from '../versions/table.js';
import { conditionsOf, meetsAll } from './search.js';
import { isIn } from './states.js';
import { samples } from './table.js';

/** Lists samples as they are at the moment, or as they were in a version, the one added last first. */
export const listSamples = lists('listSamples', samples, {
  show: (row, { query: { preview, process_parameter } }) => ({
    ...resized(row, process_parameter),
    ...(preview && row.source !== undefined && { preview: row.source }),
  }),
  rows({ path, query: { version_id, search_conditions } }, { now, state }) {
    // They are read once, and refused where there is no sample, too.
    const conditions = conditionsOf(search_conditions);
    const all =
      version_id === undefined
        ? state.rows(samples, path)
        : new Siblings(samples, found(datasetVersions, { ...path, version_id }, state).samples);
    return conditions.length === 0
      ? all
      : new Siblings(
          samples,
          [...all].filter((row) => meetsAll(row, conditions, now)),
        );
  },
  filters: {
    sample_state: isIn,
    sample_type: ({ sample_type }, wanted) => sample_type === wanted,
    label_name: ({ labels = [] }, wanted) => labels.some(({ name }) => name === wanted),
    label_type: ({ labels = [] }, wanted) => labels.some(({ type }) => type === wanted),
    low_score: (row, wanted) => scoreOf(row) >= Number(wanted),
    high_score: (row, wanted) => scoreOf(row) <= Number(wanted),
  },
  order: ({ query }) => (query.order === 'asc' ? 'ascending' : 'descending'),
});
