import type { ImportTask } from '@modelarts-openapi/types';
import { createRows } from '../facades/create-rows.js';
import type { EmulatorRows } from '../facades/rows.js';
import { withoutPersonal } from '../fields/without-personal.js';
import { parameters } from '../generated/examples.js';
import { jobIn } from '../jobs/started.js';
import type { State } from '../state/state.js';
import { importedCount, importTaskAt, importTaskJob, importTasks } from './table.js';

/**
 * The imports of an emulator. One that is added is in the state that its `status` says, and goes on from there; it is completed unless
 * that is given. It brings no samples.
 */
export type EmulatorImportTasks = EmulatorRows<
  'projectId' | 'datasetId' | 'taskId',
  Partial<Pick<ImportTask, 'status' | 'import_path' | 'import_type' | 'data_source' | 'total_sample_count'>>,
  ImportTask
>;

export const createImportTasks = (state: State): EmulatorImportTasks =>
  createRows(state, importTasks, {
    examples: parameters.getImportTask,
    schema: 'ImportTask',
    fields: ['status', 'import_path', 'import_type', 'data_source', 'total_sample_count'],
    row: (
      task_id,
      { status = 'COMPLETED', import_path = '/my-bucket/pets/', import_type = 0, data_source, total_sample_count },
      { now },
    ) => ({
      ...{ task_id, import_path, import_type, labeled: true, total: total_sample_count ?? importedCount },
      ...(data_source && { data_source: withoutPersonal(data_source) }),
      job: jobIn(importTaskJob, status, now, state.started(importTasks)),
    }),
    show: (row, { ids: { dataset_id = '' }, now }) => importTaskAt(row, dataset_id, now),
  });
