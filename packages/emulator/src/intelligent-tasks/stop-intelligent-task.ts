import { found } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { stopped } from './state/new-task.js';
import { intelligentTasks } from './table.js';

/** Tells a task to stop. One that is over stays as it is, and is answered the same way. */
export const stopIntelligentTask: Handler<'stopIntelligentTask'> = ({ path }, state) => {
  stopped(found(intelligentTasks, path, state), path, state);
  return state.settings.stopStatus === 204 ? new Response(null, { status: 204 }) : {};
};
