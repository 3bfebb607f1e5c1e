import { creates } from '../declarations/declarations.js';
import { ApiError } from '../errors/api-error.js';
import { workforces } from './table.js';

// No example of the description shows it; the list of codes has it.
const nameTaken = () => new ApiError(400, { error_code: 'ModelArts.4602', error_msg: 'Workforce name already exists.' });

/** Creates a labeling team. A name that another one has is refused with 400. */
export const createWorkforce = creates('createWorkforce', workforces, {
  row({ path, body }, workforce_id, { state }) {
    if (state.where(workforces, path, 'name', body.workforce_name).size > 0) throw nameTaken();
    return { ...body, workforce_id };
  },
  answer: ({ workforce_id }) => ({ workforce_id }),
});
