import { creates } from '../declarations/declarations.js';
import { exampleError } from '../errors/examples.js';
import { checkRole } from './change-teams.js';
import { type WorkerRow, workers } from './table.js';

/** Adds a member, whom nobody has invited yet. An address that another member has is refused with 400, and so is a second manager. */
export const createWorker = creates('createWorker', workers, {
  row({ path, body: { emails, description = '', role: given } }, _id, { now, state }) {
    const role = Number(given) as NonNullable<WorkerRow['role']>;
    const worker_id = state.people.idOf(emails);
    if (state.get(workers, { ...path, worker_id })) throw exampleError('createWorker', '400-email-taken');
    checkRole(state, path, role);
    return { worker_id, description, role, status: 0, create_time: now, update_time: now };
  },
  answer: () => ({}),
});
