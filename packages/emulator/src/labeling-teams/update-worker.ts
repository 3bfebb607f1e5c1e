import { updates } from '../declarations/declarations.js';
import { checkRole } from './change-teams.js';
import { workers } from './table.js';

/** Changes what the body says. A second manager is refused with 400. */
export const updateWorker = updates('updateWorker', workers, {
  fields({ path, body }, _row, { now, state }) {
    checkRole(state, path, body.role);
    return { ...body, update_time: now };
  },
  answer: () => ({}),
});
