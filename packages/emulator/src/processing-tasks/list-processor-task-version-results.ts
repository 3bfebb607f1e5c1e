import { lists } from '../declarations/lists.js';
import { addressOf } from '../object-storage/paths.js';
import { processorTaskResults } from './table.js';

const ANY = '-1';

/** Lists what a version has done with samples, in the order in which it read them. */
export const listProcessorTaskVersionResults = lists('listProcessorTaskVersionResults', processorTaskResults, {
  show: ({ origin_source, new_source, ...row }, { ids: { version_id = '' } }) => ({
    ...row,
    version_id,
    ...(origin_source && { origin_source, signed_origin_source: addressOf(origin_source) }),
    ...(new_source && { new_source, signed_new_source: addressOf(new_source) }),
  }),
  filters: { result_property: ({ result_property }, wanted) => wanted === ANY || String(result_property) === wanted },
  order: 'ascending',
  // That all are there, as the vendors have it.
  more: (_call, { count, shown }) => ({ has_more: shown === count }),
});
