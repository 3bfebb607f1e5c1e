import { checkParent } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { exampleError } from '../errors/examples.js';
import { newJob } from '../jobs/started.js';
import { latestOf, synchronizations } from './table.js';

/** Starts a synchronization. Until the one before is over, another one is refused with 400. */
export const synchronizeDataset: Handler<'synchronizeDataset'> = ({ path }, state) => {
  checkParent(synchronizations, path, state);
  const latest = latestOf(state, path);
  if (latest && !latest.job.ended) throw exampleError('synchronizeDataset', '400-running');
  state.add(synchronizations, path, { task_id: state.newId(), job: newJob(state.now(), state.started(synchronizations)) });
  return undefined;
};
