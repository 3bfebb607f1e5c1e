import type { CreateExportTaskRequest, ExportTask, Sample } from '@modelarts-openapi/types';
import { datasets } from '../datasets/table.js';
import { answers, errors, parameters } from '../generated/examples.js';
import { defineJob, type JobRecord } from '../jobs/job.js';
import { endOfJob, jobAt, partOf } from '../jobs/timeline.js';
import { defineTable } from '../state/table.js';
import { isNameTaken, writeSamples } from './write-samples.js';

/** All that decides about an export; where it stands follows from this and the time. */
export interface ExportTaskRow {
  task_id: string;
  request: CreateExportTaskRequest;
  /** Number of samples that it exports. */
  total: number;
  /** These as they were when it began; that of a dataset without a source is as the description shows it. */
  samples?: readonly Sample[];
  job: JobRecord;
}

/** How exports go: the time from 0 to 100 % is that of running. */
export const exportTaskJob = defineJob('getExportTask', { initialized: ['INIT', 2_000], running: ['RUNNING', 10_000] });

// What the description shows of one that has succeeded, and of one that has failed.
const example = answers.listExportTasks['vendor-page'].export_tasks[1] as ExportTask & { create_time: number; update_time: number };
const { error_code, error_msg } = answers.getExportTask.failed as ExportTask;

/** As many samples as the description's exports have. */
export const exportedCount = example.total_sample_count ?? 0;

export const exportTasks = defineTable<ExportTaskRow>({
  name: 'exportTasks',
  id: 'task_id',
  parent: datasets,
  notFound: { status: 400, body: errors.getExportTask['400-no-such-export'] },
  job: exportTaskJob,
  inFirstUse: () => [
    {
      task_id: parameters.getExportTask.task_id,
      request: { path: example.path ?? '', export_type: 3, export_params: { sample_state: '', export_dest: 'DIR' } },
      total: exportedCount,
      job: {
        createdAt: example.create_time,
        outcome: 'succeeded',
        durations: { initialized: 0, running: example.update_time - example.create_time },
        ended: true,
      },
    },
  ],
  onEnd(task, ids, state) {
    if (task.job.outcome !== 'succeeded' || !task.samples) return;
    if (isNameTaken(state, ids, task.request)) state.change(exportTasks, ids, { job: { ...task.job, outcome: 'failed' } });
    else writeSamples(state, ids, task.request, task.samples);
  },
});

/** The export as the API answers it at a time, given in milliseconds since 1970. */
export function exportTaskAt({ task_id, request, total, samples, job }: ExportTaskRow, at: number): ExportTask {
  const point = jobAt(exportTaskJob, job, at);
  const { path, version_id, export_type = 2, version_format = 'Default', export_format = 2, export_params } = request;
  return {
    task_id,
    path,
    export_type,
    ...(version_id !== undefined && { version_id }),
    version_format,
    export_format,
    export_params: {
      export_dest: 'DIR',
      clear_hard_property: true,
      train_sample_ratio: '1.00',
      ratio_sample_usage: false,
      ...export_params,
    },
    status: point.status as ExportTask['status'],
    progress: point.progress,
    total_sample_count: total,
    // One that failed leaves nothing behind.
    finished_sample_count: samples && point.phase === 'failed' ? 0 : partOf(total, point),
    create_time: job.createdAt,
    update_time: Math.max(job.createdAt, Math.min(at, endOfJob(exportTaskJob, job))),
    ...(point.phase === 'failed' && { error_code, error_msg }),
  } as ExportTask;
}
