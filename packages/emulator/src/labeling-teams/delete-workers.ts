import { checkParent } from '../declarations/found.js';
import { inTurn } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { removeWorker } from './delete-worker.js';
import { workers } from './table.js';

/** Takes members out of a team, one after the other; one that is not there, or has a task, is told in the outcome. */
export const deleteWorkers: Handler<'deleteWorkers'> = ({ path, body }, state) => {
  checkParent(workers, path, state);
  return inTurn(body.workers, (worker_id) => removeWorker(state, { ...path, worker_id }));
};
