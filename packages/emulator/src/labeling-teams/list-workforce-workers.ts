import { lists } from '../declarations/lists.js';
import { shownWorker } from './shown-workforce.js';
import { type WorkerRow, workers } from './table.js';

/** Lists the members of a team. */
export const listWorkforceWorkers = lists('listWorkforceWorkers', workers, {
  show: shownWorker,
  sort: ({ query }) => (query.sort_by === 'email' ? ({ worker_id }: WorkerRow, { state }) => state.people.emailOf(worker_id) : undefined),
  order: ({ query }) => (query.order === 'asc' ? 'ascending' : 'descending'),
});
