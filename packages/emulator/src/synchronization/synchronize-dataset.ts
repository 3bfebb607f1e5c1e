import { checkNotAtWork } from '../datasets/at-work.js';
import { checkParent } from '../declarations/found.js';
import type { Handler } from '../declarations/operation.js';
import { newJob } from '../jobs/started.js';
import { directoryOf } from '../samples/file-samples.js';
import { samples } from '../samples/table.js';
import { synchronizations } from './table.js';

/** Starts a synchronization, unless something goes on that is in its way, such as the one before: then it is refused with 400. */
export const synchronizeDataset: Handler<'synchronizeDataset'> = ({ path }, state) => {
  checkParent(synchronizations, path, state);
  checkNotAtWork(state, path, 'synchronizing');
  const total_sample_count = state.rows(samples, path).size;
  state.add(synchronizations, path, {
    task_id: state.newId(),
    job: newJob(state.now(), state.started(synchronizations)),
    ...(directoryOf(state, path) !== undefined && { found: { add_sample_count: 0, deleted_sample_count: 0, total_sample_count } }),
  });
  return undefined;
};
