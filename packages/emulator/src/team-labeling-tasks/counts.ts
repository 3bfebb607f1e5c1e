import type { WorkforceSampleStats } from '@modelarts-openapi/types';
import type { Ids, State } from '../state/state.js';
import type { TaskSample, WorkforceTaskRow } from './rows.js';
import { stateOf, type TaskSampleStatus } from './shown-sample.js';

/** How many samples of a task are in which state. @param worker_id counts only those of one labeler, by what that has made of them */
export function countsByState(state: State, dataset: Ids, task: WorkforceTaskRow, worker_id?: string): Record<TaskSampleStatus, number> {
  const counts = { UN_ANNOTATION: 0, AUTO_ANNOTATION: 0, REJECTED: 0, UNREVIEWED: 0, UNCHECK: 0, ACCEPTED: 0 };
  for (const sample of samplesOf(task, worker_id)) {
    const labeling = sample.labelings.find((one) => one.worker_id === worker_id);
    counts[stateOf(state, dataset, task, sample, labeling)] += 1;
  }
  return counts;
}

/** The samples of a task, or those that one labeler has. */
const samplesOf = ({ samples }: WorkforceTaskRow, worker_id?: string): readonly TaskSample[] =>
  worker_id === undefined ? samples : samples.filter(({ labelings }) => labelings.some((one) => one.worker_id === worker_id));

/** The same in the words of tasks. */
export function sampleStats(state: State, dataset: Ids, task: WorkforceTaskRow, worker_id?: string): WorkforceSampleStats {
  const counts = countsByState(state, dataset, task, worker_id);
  const samples = samplesOf(task, worker_id);
  return {
    total_sample_count: samples.length,
    unannotated_sample_count: counts.UN_ANNOTATION,
    unreviewed_sample_count: counts.UNREVIEWED,
    uncheck_sample_count: counts.UNCHECK,
    sampled_sample_count: samples.filter(({ acceptance }) => acceptance === 'drawn').length,
    rejected_sample_count: counts.REJECTED,
    accepted_sample_count: counts.ACCEPTED,
    auto_annotation_sample_count: counts.AUTO_ANNOTATION,
    ...(worker_id === undefined && { deleted_sample_count: task.deleted }),
  };
}

/** The same in the words of statistics. */
export function countsByName(counts: Record<TaskSampleStatus, number>) {
  return {
    un_annotation: counts.UN_ANNOTATION,
    auto_annotation: counts.AUTO_ANNOTATION,
    unreviewed: counts.UNREVIEWED,
    uncheck: counts.UNCHECK,
    accepted: counts.ACCEPTED,
    rejected: counts.REJECTED,
  };
}
