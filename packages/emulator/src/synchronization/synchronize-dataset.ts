import { checkParent } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { exampleError } from '../errors/examples.js';
import { newJob } from '../jobs/started.js';
import { directoryOf } from '../samples/file-samples.js';
import { samples } from '../samples/table.js';
import { latestOf, synchronizations } from './table.js';

/** Starts a synchronization. Until the one before is over, another one is refused with 400. */
export const synchronizeDataset: Handler<'synchronizeDataset'> = ({ path }, state) => {
  checkParent(synchronizations, path, state);
  const latest = latestOf(state, path);
  if (latest && !latest.job.ended) throw exampleError('synchronizeDataset', '400-running');
  const total_sample_count = state.rows(samples, path).size;
  state.add(synchronizations, path, {
    task_id: state.newId(),
    job: newJob(state.now(), state.started(synchronizations)),
    ...(directoryOf(state, path) !== undefined && { found: { add_sample_count: 0, deleted_sample_count: 0, total_sample_count } }),
  });
  return undefined;
};
