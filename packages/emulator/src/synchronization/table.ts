import type { SynchronizationStatus } from '@modelarts-openapi/types';
import { datasets } from '../datasets/table.js';
import { answers } from '../generated/examples.js';
import { defineJob, type JobRecord } from '../jobs/job.js';
import { jobAt } from '../jobs/timeline.js';
import type { Ids, State } from '../state/state.js';
import { defineTable } from '../state/table.js';

/** All that decides about a synchronization; where it stands follows from this and the time. */
export interface SynchronizationRow {
  task_id: string;
  job: JobRecord;
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
});

/** The latest synchronization of a dataset. */
export function latestOf(state: State, dataset: Ids): SynchronizationRow | undefined {
  return state.rows(synchronizations, dataset).slice(0, 1, 'descending')[0];
}

/** The synchronization as the API answers it at a time, given in milliseconds since 1970. */
export function synchronizationAt({ task_id, job }: SynchronizationRow, dataset_id: string, at: number): SynchronizationStatus {
  const { phase, status, elapsed } = jobAt(synchronizationJob, job, at);
  const { add_sample_count, deleted_sample_count, total_sample_count } = phase === 'succeeded' ? completed : failed;
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
