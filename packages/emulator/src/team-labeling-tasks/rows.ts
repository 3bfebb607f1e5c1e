import type { AcceptanceStats, Sample, SearchCondition } from '@modelarts-openapi/types';
import type { JobRecord } from '../jobs/job.js';

/** Where a team labeling task stands while nothing goes on in the background. */
export const CREATED = 6;
export const RUNNING = 1;
export const BEING_ACCEPTED = 2;
export const DONE = 3;
export const SENT_BACK = 4;

export const LABELER = 0;
export const REVIEWER = 1;

/** Somebody who takes part. Who it is, `people` of the state know. */
export interface Member {
  workforce_id: string;
  worker_id: string;
  role: 0 | 1 | 2 | 3;
  since: number;
  /** When an email was last sent. */
  notified?: number;
}

/** What somebody said of labels. */
export interface Verdict {
  accept: boolean;
  comment?: string;
  score?: string;
}

/** What one labeler has made of a sample. */
export interface Labeling {
  worker_id: string;
  status: 'UN_ANNOTATION' | 'UNREVIEWED' | 'UNCHECK' | 'REJECTED' | 'ACCEPTED';
  labels: NonNullable<Sample['labels']>;
  metadata?: NonNullable<Sample['metadata']>;
  review?: Verdict;
}

/** A sample in a task. */
export interface TaskSample {
  sample_id: string;
  /** One for each labeler who has it. */
  labelings: readonly Labeling[];
  /** Whether it is in the acceptance that goes on, and was drawn. */
  acceptance?: 'waiting' | 'drawn';
  check?: Verdict;
}

/** An acceptance of a task, with what it came to once it is over. */
export interface Acceptance {
  task_id: string;
  sampling_num?: number;
  sampling_rate?: number;
  action?: 0 | 1 | 4 | 5;
  overwrite: boolean;
  stats?: AcceptanceStats;
}

/** What goes on in the background. */
export type Step = 'starting' | 'drawing' | 'synchronizing';

/** A team labeling task as the emulator remembers it. */
export interface WorkforceTaskRow {
  task_id: string;
  task_name?: string;
  description?: string;
  create_time: number;
  update_time: number;
  repetition: number;
  auto_sync_dataset: boolean;
  synchronize_data: boolean;
  synchronize_auto_labeling_data: boolean;
  sample_search_conditions: readonly SearchCondition[];
  agency?: string;
  teams: readonly { workforce_id: string; workforce_name?: string }[];
  members: readonly Member[];
  status: 1 | 2 | 3 | 4 | 6;
  step: Step;
  /** How long the step takes. */
  job: JobRecord;
  samples: readonly TaskSample[];
  acceptances: readonly Acceptance[];
  /** Number of its samples that were deleted. */
  deleted: number;
}

/** How far a sample has come: as far as the labeler has who is furthest behind. */
export function progressOf({ labelings }: TaskSample): Labeling['status'] {
  const order = ['UN_ANNOTATION', 'REJECTED', 'UNREVIEWED', 'UNCHECK', 'ACCEPTED'] as const;
  return order.find((status) => labelings.some((one) => one.status === status)) ?? 'UN_ANNOTATION';
}

/** The acceptance that goes on. */
export function acceptanceOf({ acceptances }: WorkforceTaskRow): Acceptance | undefined {
  const last = acceptances.at(-1);
  return last?.stats ? undefined : last;
}
