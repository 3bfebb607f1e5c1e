import type { StartIntelligentTaskRequest } from '@modelarts-openapi/types';
import { datasets } from '../datasets/table.js';
import { errors } from '../generated/examples.js';
import { defineJob, type JobRecord } from '../jobs/job.js';
import { type JobPoint, jobAt } from '../jobs/timeline.js';
import { directoryOf } from '../samples/file-samples.js';
import { suggestLabels } from '../samples/suggest-labels.js';
import { countsOf } from '../samples/table.js';
import { defineTable } from '../state/table.js';
import { type IntelligentTaskKind, type IntelligentTaskState, labelsSamples } from './state/kinds.js';
import { labeledBy } from './state/labeled.js';

/** All that decides about a task; where it stands follows from this and the time. */
export interface IntelligentTaskRow {
  task_id: string;
  kind: IntelligentTaskKind;
  job: JobRecord;
  /** What it was started with; a task that was added has what the description's example has. */
  request?: StartIntelligentTaskRequest;
  /** What its dataset counted when it began, or ended. What has no source is as the description shows it. */
  counts?: ReturnType<typeof countsOf>;
}

/** How tasks go: the time from 0 to 100 % is that of running. */
export const intelligentTaskJob = defineJob('getIntelligentTask', {
  queuing: [-1, 5_000],
  initialized: [0, 5_000],
  running: [1, 60_000],
  stopping: [4, 5_000],
});

export const intelligentTasks = defineTable<IntelligentTaskRow>({
  name: 'intelligentTasks',
  id: 'task_id',
  parent: datasets,
  notFound: { status: 400, body: errors.getIntelligentTask['400-task-does-not-exist'] },
  job: intelligentTaskJob,
  indexes: {
    kind: ({ kind }) => kind,
    labelsSamples: ({ kind }) => labelsSamples(kind),
    // Those that are not over, of which the API allows one of a kind.
    atWork: ({ kind, job }) => (job.ended ? undefined : kind),
  },
  onEnd(task, { task_id = '', ...dataset }, state) {
    if (directoryOf(state, dataset) === undefined) return;
    suggestLabels(state, dataset, (unlabeled) => labeledBy(task.kind, timelineAt(task, state.now()), unlabeled));
    state.change(intelligentTasks, { ...dataset, task_id }, { counts: countsOf(state, dataset) });
  },
});

/** Where a task stands at one time. */
export type TimelinePoint = JobPoint & { phase: IntelligentTaskState };

/** Where the task stands at a time, given in milliseconds since 1970. */
export function timelineAt({ job }: IntelligentTaskRow, at: number): TimelinePoint {
  return jobAt(intelligentTaskJob, job, at) as TimelinePoint;
}
