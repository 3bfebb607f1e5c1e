import { creates } from '../declarations/declarations.js';
import { checkName } from './change-teams.js';
import { workforces } from './table.js';

/** Creates a labeling team without members. A name that another one has is refused with 400. */
export const createWorkforce = creates('createWorkforce', workforces, {
  row({ path, body }, workforce_id, { now, state }) {
    checkName(state, path, body.workforce_name);
    return { workforce_id, description: '', ...body, workspace_id: '0', create_time: now, update_time: now };
  },
  answer: ({ workforce_id }) => ({ workforce_id }),
});
