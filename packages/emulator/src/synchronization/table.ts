import type { SynchronizationStatus } from '@modelarts-openapi/types';
import { datasets } from '../datasets/table.js';
import { answers } from '../generated/examples.js';
import { defineJob, type JobRecord } from '../jobs/job.js';
import { jobAt } from '../jobs/timeline.js';
import { filesIn } from '../object-storage/files.js';
import { directoryOf, followFiles, sampleTypeOf } from '../samples/file-samples.js';
import { samples } from '../samples/table.js';
import type { Ids, State } from '../state/state.js';
import { defineTable } from '../state/table.js';

/** All that decides about a synchronization; where it stands follows from this and the time. */
export interface SynchronizationRow {
  task_id: string;
  job: JobRecord;
  /** What it has found, and until then nothing; that of a dataset without a source is as the description shows it. */
  found?: Required<Pick<SynchronizationStatus, 'add_sample_count' | 'deleted_sample_count' | 'total_sample_count'>>;
}

/** How synchronizations go. */
const synchronizationJob = defineJob('getSynchronizationStatus', {
  queuing: ['QUEUING', 1_000],
  starting: ['STARTING', 1_000],
  running: ['RUNNING', 5_000],
});

const completed = answers.getSynchronizationStatus.completed as Required<SynchronizationStatus>;
const failed = answers.getSynchronizationStatus.failed as Required<SynchronizationStatus>;

export const synchronizations = defineTable<SynchronizationRow>({
  name: 'synchronizations',
  id: 'task_id',
  parent: datasets,
  // No operation takes the ID of one.
  notFound: { status: 400, body: { error_code: failed.error_code, error_msg: failed.error_msg } },
  job: synchronizationJob,
  indexes: { atWork: ({ job }) => !job.ended },
  inFirstUse: () => [
    {
      task_id: completed.task_id,
      job: {
        createdAt: completed.create_time,
        outcome: 'succeeded',
        durations: { queuing: 0, starting: 0, running: completed.duration_time * 1000 },
        ended: true,
      },
    },
  ],
  onEnd({ job }, { task_id = '', ...dataset }, state) {
    const directory = directoryOf(state, dataset);
    if (job.outcome !== 'succeeded' || directory === undefined) return;
    const { added, deleted } = followFiles(state, dataset, directory, filesIn(state, directory, sampleTypeOf(state, dataset)));
    const total_sample_count = state.rows(samples, dataset).size;
    state.change(
      synchronizations,
      { ...dataset, task_id },
      {
        found: { add_sample_count: added, deleted_sample_count: deleted, total_sample_count },
      },
    );
  },
});

/** The latest synchronization of a dataset. */
export function latestOf(state: State, dataset: Ids): SynchronizationRow | undefined {
  return state.rows(synchronizations, dataset).slice(0, 1, 'descending')[0];
}

/** The synchronization as the API answers it at a time, given in milliseconds since 1970. */
export function synchronizationAt({ task_id, job, found }: SynchronizationRow, dataset_id: string, at: number): SynchronizationStatus {
  const { phase, status, elapsed } = jobAt(synchronizationJob, job, at);
  const { add_sample_count, deleted_sample_count, total_sample_count } = found ?? (phase === 'succeeded' ? completed : failed);
  return {
    status: status as SynchronizationStatus['status'],
    dataset_id,
    task_id,
    add_sample_count,
    deleted_sample_count,
    total_sample_count,
    create_time: job.createdAt,
    duration_time: Math.floor(elapsed / 1000),
    ...(phase === 'failed' && { error_code: failed.error_code, error_msg: failed.error_msg }),
  };
}
