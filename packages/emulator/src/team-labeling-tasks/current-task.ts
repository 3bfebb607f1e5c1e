import { found } from '../declarations/found.js';
import type { Ids, State } from '../state/state.js';
import { followed } from './hand-out.js';
import type { WorkforceTaskRow } from './rows.js';
import { workforceTasks } from './table.js';

/** The task that the IDs of a call name, with the samples that its dataset has by now. @throws ApiError if there is none */
export function currentTask(state: State, ids: Ids): WorkforceTaskRow {
  const task = found(workforceTasks, ids, state);
  const changes = followed(state, ids, task);
  return changes ? state.change(workforceTasks, ids, changes) : task;
}
