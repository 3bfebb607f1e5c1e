import { updates } from '../declarations/declarations.js';
import { checkName } from './change-teams.js';
import { workforces } from './table.js';

/** Changes what the body says. A name that another team has is refused with 400. */
export const updateWorkforce = updates('updateWorkforce', workforces, {
  fields({ path, body }, _row, { now, state }) {
    if (body.workforce_name !== undefined) checkName(state, path, body.workforce_name);
    return { ...body, update_time: now };
  },
  answer: () => ({}),
});
