import { jobs } from '../generated/jobs.js';

/** How a job can end. */
export const jobOutcomes = ['succeeded', 'failed', 'stopped'] as const;
export type JobOutcome = (typeof jobOutcomes)[number];

/** All that decides about a job; where it stands follows from this and the time. */
export interface JobRecord {
  /** In milliseconds since 1970. */
  createdAt: number;
  outcome: JobOutcome;
  /** How long it stays in its phases, in milliseconds; the last one is the time from 0 to 100 %. */
  durations: Record<string, number>;
  /** The progress in percent at which it ends by itself; 100 unless given. */
  lastProgress?: number;
  /** When somebody told it to stop, if that was before its own end. */
  stopRequestedAt?: number;
  /** Whether its end has been noted, with all that follows from it. */
  ended?: true;
}

/** A state in the words of the API. */
export type JobStatus = string | number;

/** A phase before the end of a job. */
interface Phase {
  status: JobStatus;
  /** How long it lasts unless something else is said, in milliseconds. */
  ms: number;
}

/** One kind of job. It says how they go, and keeps none itself. */
export interface JobDefinition {
  /** The phases on the way, in order; progress is made in the last one. */
  readonly phases: Readonly<Record<string, Phase>>;
  /** The phase of one that was told to stop, where it is not stopped at once. */
  readonly stopping: Phase | undefined;
  /** How the API calls the ends. One that it does not know cannot be. */
  readonly ends: Readonly<Partial<Record<JobOutcome, JobStatus>>>;
}

type Jobs = typeof jobs;
type RunningOf<Operation extends keyof Jobs> = Jobs[Operation]['running'][number];

/**
 * Declares how a job goes. Its states are those of the `x-job` of the operation that answers it.
 *
 * @param phases what `x-job` calls running, in order, by the names that `durations` has for them: the state, and how long it
 *   lasts, in milliseconds. The last one is where progress is made. One called `stopping` is for what was told to stop.
 *
 * @example
 * const job = defineJob('getImportTask', { queuing: ['QUEUING', 1_000], running: ['RUNNING', 10_000] });
 */
export function defineJob<Operation extends keyof Jobs>(
  operationId: Operation,
  phases: Readonly<Record<string, readonly [status: RunningOf<Operation>, ms: number]>>,
): JobDefinition {
  const described: Partial<Record<JobOutcome, readonly JobStatus[]>> = jobs[operationId];
  const all = Object.entries(phases).map(([name, [status, ms]]) => [name, { status, ms }] as const);
  return {
    phases: Object.fromEntries(all.filter(([name]) => name !== 'stopping')),
    stopping: all.find(([name]) => name === 'stopping')?.[1],
    ends: Object.fromEntries(
      jobOutcomes.flatMap((outcome) => (described[outcome] ?? []).slice(0, 1).map((status) => [outcome, status] as const)),
    ),
  };
}
