import { found } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import type { Ids, State } from '../state/state.js';
import { busyMembers, checkIdle } from './change-teams.js';
import { workers } from './table.js';

/** Takes a member out of a team. @throws ApiError 400 if there is none, or one that has a task that is not done. */
export function removeWorker(state: State, ids: Ids): void {
  found(workers, ids, state);
  checkIdle(busyMembers(state, ids), ids['worker_id'] ?? '');
  state.remove(workers, ids);
}

/** Takes a member out of a team. */
export const deleteWorker: Handler<'deleteWorker'> = ({ path }, state) => removeWorker(state, path) as undefined;
