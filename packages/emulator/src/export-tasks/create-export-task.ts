import { creates } from '../declarations/declarations.js';
import { exampleError } from '../errors/examples.js';
import { withoutPersonal } from '../fields/without-personal.js';
import { newJob } from '../jobs/started.js';
import { exportedSamples } from './exported-samples.js';
import { exportedCount, exportTasks } from './table.js';
import { isNameTaken } from './write-samples.js';

/** Creates an export, which goes the way that the emulator was told for exports. That of a dataset to the name of another is refused. */
export const createExportTask = creates('createExportTask', exportTasks, {
  row({ path, body }, task_id, { now, state }) {
    if (isNameTaken(state, path, body)) throw exampleError('createDataset', '400-name-taken');
    const samples = exportedSamples(state, path, body);
    return {
      task_id,
      request: withoutPersonal(body),
      total: samples?.length ?? body.export_params?.samples?.length ?? exportedCount,
      ...(samples && { samples }),
      job: newJob(now, state.started(exportTasks)),
    };
  },
  answer: ({ task_id }) => ({ task_id }),
});
