import type { DataSource, ImportTask } from '@modelarts-openapi/types';
import { datasets } from '../datasets/table.js';
import { answers } from '../generated/examples.js';
import { defineJob, type JobRecord } from '../jobs/job.js';
import { endOfJob, jobAt, partOf } from '../jobs/timeline.js';
import { isStored, putFiles } from '../object-storage/files.js';
import { addFile, isSample } from '../samples/file-samples.js';
import { defineTable } from '../state/table.js';

/** All that decides about an import; where it stands follows from this and the time. */
export interface ImportTaskRow {
  task_id: string;
  import_path: string;
  import_type: NonNullable<ImportTask['import_type']>;
  data_source?: DataSource;
  /** Whether the samples come in with labels. */
  labeled: boolean;
  /** Number of samples that it imports. */
  total: number;
  /** The files that become samples; those that have, once it has succeeded. That of a dataset without a source has none. */
  files?: readonly ImportedFile[];
  /** Whether labels come in as final ones. */
  isFinal?: boolean;
  job: JobRecord;
}

/** A file as an import brings it into the directory of a dataset. */
export interface ImportedFile {
  path: string;
  labels: readonly string[];
}

/** How imports go: the time from 0 to 100 % is that of running. */
export const importTaskJob = defineJob('getImportTask', {
  queuing: ['QUEUING', 1_000],
  starting: ['STARTING', 1_000],
  running: ['RUNNING', 8_000],
});

// What the description shows of one that has succeeded, and of one that has failed.
const example = answers.getImportTask['vendor-page'] as Required<ImportTask>;
const { error_code, error_msg } = answers.getImportTask['every-field'] as Required<ImportTask>;

/** As many samples as the description's import has. */
export const importedCount = example.total_sample_count;

export const importTasks = defineTable<ImportTaskRow>({
  name: 'importTasks',
  id: 'task_id',
  parent: datasets,
  // Nobody is answered with it: an import that is not there has a state.
  notFound: { status: 400, body: { error_code, error_msg } },
  job: importTaskJob,
  indexes: { atWork: ({ job }) => !job.ended },
  inFirstUse: () => [
    {
      task_id: example.task_id,
      import_path: example.import_path,
      import_type: example.import_type,
      labeled: true,
      total: importedCount,
      job: {
        createdAt: example.create_time,
        outcome: 'succeeded',
        durations: { queuing: 0, starting: 0, running: example.elapsed_time * 1000 },
        ended: true,
      },
    },
  ],
  onEnd({ job, files, isFinal }, { task_id = '', ...dataset }, state) {
    if (job.outcome !== 'succeeded' || !files) return;
    // Somebody may have added some meanwhile.
    const added = files.filter(({ path }) => !isSample(state, dataset, path));
    putFiles(
      state,
      added.filter(({ path }) => !isStored(state, path)).map(({ path, labels }) => [path, labels.length > 0 ? { labels } : {}]),
    );
    for (const { path, labels } of added) addFile(state, dataset, path, { labels }, isFinal);
    state.change(importTasks, { ...dataset, task_id }, { files: added, total: added.length });
  },
});

/** The import as the API answers it at a time, given in milliseconds since 1970. */
export function importTaskAt(row: ImportTaskRow, dataset_id: string, at: number): ImportTask {
  const { task_id, import_path, import_type, data_source, labeled, total, files, job } = row;
  const point = jobAt(importTaskJob, job, at);
  // One that failed leaves nothing behind.
  const imported = files && point.phase === 'failed' ? 0 : partOf(total, point);
  const annotated = files ? files.slice(0, imported).filter(({ labels }) => labels.length > 0).length : imported;
  return {
    task_id,
    dataset_id,
    status: point.status as ImportTask['status'],
    import_path,
    import_type,
    ...(data_source && { data_source }),
    total_sample_count: total,
    imported_sample_count: imported,
    annotated_sample_count: labeled ? annotated : 0,
    total_sub_sample_count: 0,
    imported_sub_sample_count: 0,
    total_file_count: total,
    finished_file_count: imported,
    create_time: job.createdAt,
    update_ms: Math.max(job.createdAt, Math.min(at, endOfJob(importTaskJob, job))),
    elapsed_time: Math.floor(point.elapsed / 1000),
    ...(point.phase === 'failed' && { error_code, error_msg }),
  };
}
