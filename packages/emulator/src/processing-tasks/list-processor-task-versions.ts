import { lists } from '../declarations/lists.js';
import { shownVersion } from './shown-version.js';
import { processorTaskVersions } from './table.js';

/** Lists the versions of a task, the newest first unless another order is asked for. */
export const listProcessorTaskVersions = lists('listProcessorTaskVersions', processorTaskVersions, {
  show: shownVersion,
  sort: ({ query }) => (query.sort_by === 'version_name' ? ({ version_name }) => version_name : undefined),
  order: ({ query }) => (query.order === 'asc' ? 'ascending' : 'descending'),
});
