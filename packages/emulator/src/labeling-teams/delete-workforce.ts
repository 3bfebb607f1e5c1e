import { found } from '../declarations/found.js';
import { inTurn } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { busyMembers, checkIdle } from './change-teams.js';
import { workers, workforces } from './table.js';

/** Deletes a team with its members, or none of them where one has a task that is not done. */
export const deleteWorkforce: Handler<'deleteWorkforce'> = ({ path }, state) => {
  found(workforces, path, state);
  const busy = busyMembers(state, path);
  const members = new Set([...[...state.rows(workers, path)].map(({ worker_id }) => worker_id), ...busy]);
  const outcome = inTurn([...members], (worker_id) => checkIdle(busy, worker_id));
  if (!outcome.success) return outcome;
  state.remove(workforces, path);
  return new Response(null, { status: 204 });
};
