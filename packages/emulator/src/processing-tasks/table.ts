import type { ProcessorTask } from '@modelarts-openapi/types';
import { errors } from '../generated/examples.js';
import { defineJob, type JobRecord } from '../jobs/job.js';
import { type JobPoint, jobAt } from '../jobs/timeline.js';
import { defineTable } from '../state/table.js';
import type { Work } from './work.js';
import { type ProcessorTaskResultRow, type Written, writeResults } from './write-results.js';

/** A processing task as the emulator remembers it. Feature analysis is a job of its own; data processing goes by version. */
export type ProcessorTaskRow = Work &
  Pick<ProcessorTask, 'name' | 'description' | 'version_id' | 'workspace_id'> & {
    task_id: string;
    create_time: number;
    job?: JobRecord;
    /** How many versions it has had, those that were deleted among them. */
    versions: number;
  };

/** A version of a task. Where it stands follows from the job and the time. */
export type ProcessorTaskVersionRow = Work &
  Partial<Omit<Written, 'results'>> & {
    task_version_id: string;
    version_name: string;
    description?: string;
    job: JobRecord;
  };

const analysis = defineJob('getProcessorTask', { initialized: [0, 2_000], running: [1, 20_000] });
const processing = defineJob('getProcessorTaskVersion', { initialized: [0, 2_000], running: [1, 20_000] });

/** The same for tasks that do the same with the same version of a dataset. */
export const kindOf = ({ template, version_id }: Pick<ProcessorTaskRow, 'template' | 'version_id'>): string =>
  JSON.stringify([template.id, version_id]);

export const processorTasks = defineTable<ProcessorTaskRow>({
  name: 'processorTasks',
  id: 'task_id',
  notFound: { status: 400, body: errors.getProcessorTask['400-task-does-not-exist'] },
  job: analysis,
  isJobOptional: true,
  indexes: { kind: kindOf },
});

export const processorTaskVersions = defineTable<ProcessorTaskVersionRow>({
  name: 'processorTaskVersions',
  id: 'version_id',
  field: 'task_version_id',
  parent: processorTasks,
  notFound: { status: 400, body: errors.getProcessorTaskVersion['400-version-does-not-exist'] },
  job: processing,
  onEnd(version, ids, state) {
    if (processingAt(version.job, state.now()).phase !== 'succeeded') return;
    const { results, ...known } = writeResults(state, ids, version) ?? { job: { ...version.job, outcome: 'failed' as const } };
    for (const result of results ?? []) state.add(processorTaskResults, ids, result);
    state.change(processorTaskVersions, ids, known);
  },
});

export const processorTaskResults = defineTable<ProcessorTaskResultRow>({
  name: 'processorTaskResults',
  id: 'sample_id',
  parent: processorTaskVersions,
  // No operation asks for a single one.
  notFound: processorTaskVersions.notFound,
});

/** Where feature analysis stands at a time, given in milliseconds since 1970. */
export const analysisAt = (job: JobRecord, at: number): JobPoint => jobAt(analysis, job, at);

/** Where a version stands at a time, given in milliseconds since 1970. */
export const processingAt = (job: JobRecord, at: number): JobPoint => jobAt(processing, job, at);
