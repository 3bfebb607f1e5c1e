import { creates } from '../declarations/declarations.js';
import { newJob } from '../jobs/started.js';
import { exportedCount, exportTasks } from './table.js';

/** Creates an export, which goes the way that the emulator was told for exports. */
export const createExportTask = creates('createExportTask', exportTasks, {
  row: ({ body }, task_id, { now, state }) => ({
    task_id,
    request: body,
    total: body.export_params?.samples?.length ?? exportedCount,
    job: newJob(now, state.started(exportTasks)),
  }),
  answer: ({ task_id }) => ({ task_id }),
});
