import type { Worker } from '@modelarts-openapi/types';
import { lists } from '../declarations/lists.js';
import { rowsOf } from '../state/rows.js';
import type { Table } from '../state/state.js';
import { workers, workforces } from './table.js';

const LABELER = 0;

/** Lists the members of all teams who have a role, that of labeling unless one is asked for. */
export const listWorkers = lists('listWorkers', workers as Table<Worker>, {
  rows({ path, query: { role = LABELER } }, { state }) {
    const teams = [...state.rows(workforces, path)];
    const inTeam = (workforce_id: string) => [...state.where(workers, { ...path, workforce_id }, 'role', role)];
    return rowsOf(
      teams.flatMap(({ workforce_id }) =>
        inTeam(workforce_id).map((row) => ({ ...row, workforce_id, email: state.people.emailOf(row.worker_id) })),
      ),
    );
  },
  show: (worker) => worker,
  sort: ({ query }) => (query.sort_by === 'email' ? ({ email = '' }) => email : ({ create_time = 0 }) => create_time),
  order: ({ query }) => (query.order === 'asc' ? 'ascending' : 'descending'),
});
