import type { CreateExportTaskRequest, ExportTask } from '@modelarts-openapi/types';
import { createRows } from '../facades/create-rows.js';
import type { EmulatorRows } from '../facades/rows.js';
import { withoutPersonal } from '../fields/without-personal.js';
import { parameters } from '../generated/examples.js';
import { jobIn } from '../jobs/started.js';
import type { State } from '../state/state.js';
import { exportedCount, exportTaskAt, exportTaskJob, exportTasks } from './table.js';

/**
 * The exports of an emulator. One that is added is in the state that its `status` says, and goes on from there; it has succeeded unless
 * that is given. It writes no files.
 */
export type EmulatorExportTasks = EmulatorRows<
  'projectId' | 'datasetId' | 'taskId',
  Partial<Pick<ExportTask, 'status' | 'path' | 'version_id' | 'export_type' | 'version_format' | 'export_params' | 'total_sample_count'>>,
  ExportTask
>;

export const createExportTasks = (state: State): EmulatorExportTasks =>
  createRows(state, exportTasks, {
    examples: parameters.getExportTask,
    schema: 'ExportTask',
    fields: ['status', 'path', 'version_id', 'export_type', 'version_format', 'export_params', 'total_sample_count'],
    row: (task_id, { status = 'SUCCESSED', total_sample_count = exportedCount, path = '/my-bucket/labeled/', ...request }, { now }) => ({
      ...{ task_id, request: withoutPersonal({ path, ...request }) as CreateExportTaskRequest, total: total_sample_count },
      job: jobIn(exportTaskJob, status, now, state.started(exportTasks)),
    }),
    show: (row, { now }) => exportTaskAt(row, now),
  });
