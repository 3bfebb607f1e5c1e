import type { JobDefinition, JobOutcome, JobRecord, JobStatus } from './job.js';

/** Where a job stands at one time. */
export interface JobPoint {
  /** The name of a phase, or how it has ended. */
  phase: string;
  /** The same in the words of the API. */
  status: JobStatus;
  /** In percent, with one decimal at most. */
  progress: number;
  /** When it began to run, in milliseconds since 1970; undefined if it has not (yet). */
  runningSince: number | undefined;
  /** How long it has been at work, in milliseconds. The first of several phases is one of waiting. */
  elapsed: number;
  isOver: boolean;
}

/** Where a job stands at a time, given in milliseconds since 1970. */
export function jobAt(definition: JobDefinition, job: JobRecord, at: number): JobPoint {
  const { names, running, begins, runningAt, endsAt, stopsAt, stoppedAt, isOverAt } = momentsOf(definition, job);
  const active = Math.min(at, stopsAt, endsAt);
  const phase = phaseAt();
  return {
    phase,
    status: statusOf(definition, phase),
    progress: progress(),
    runningSince: active >= runningAt ? runningAt : undefined,
    elapsed: Math.max(0, Math.min(at, isOverAt) - (begins[1] ?? job.createdAt)),
    isOver: at >= isOverAt,
  };

  function phaseAt(): string {
    if (at >= stoppedAt) return 'stopped';
    if (at >= stopsAt) return 'stopping';
    if (at >= endsAt) return job.outcome;
    return names[begins.findLastIndex((begin) => at >= begin)] ?? (names[0] as string);
  }

  function progress(): number {
    if (active >= endsAt) return job.lastProgress ?? 100;
    // One decimal, as in the examples, and never more than has been done.
    return active > runningAt ? Math.floor(((active - runningAt) / lengthOf(job, running)) * 1000) / 10 : 0;
  }
}

/** When a job is over, in milliseconds since 1970. */
export function endOfJob(definition: JobDefinition, job: JobRecord): number {
  return momentsOf(definition, job).isOverAt;
}

/** When something happens to a job, in milliseconds since 1970. */
function momentsOf(definition: JobDefinition, job: JobRecord) {
  const names = Object.keys(definition.phases);
  const running = names.at(-1) as string;
  // When each phase begins.
  const begins = [job.createdAt];
  for (const name of names.slice(0, -1)) begins.push((begins.at(-1) as number) + lengthOf(job, name));
  const runningAt = begins.at(-1) as number;
  // When it ends by itself.
  const endsAt = runningAt + Math.round((lengthOf(job, running) * (job.lastProgress ?? 100)) / 100);
  const stopsAt = job.stopRequestedAt ?? (job.outcome === 'stopped' ? endsAt : Infinity);
  const stoppedAt = stopsAt + (definition.stopping ? lengthOf(job, 'stopping') : 0);
  return { names, running, begins, runningAt, endsAt, stopsAt, stoppedAt, isOverAt: stopsAt < Infinity ? stoppedAt : endsAt };
}

const lengthOf = ({ durations }: JobRecord, phase: string): number => durations[phase] ?? 0;

function statusOf({ phases, stopping, ends }: JobDefinition, phase: string): JobStatus {
  const status = phases[phase]?.status ?? (phase === 'stopping' ? stopping?.status : ends[phase as JobOutcome]);
  if (status === undefined) throw new Error(`x-job has no state for what is ${phase}.`);
  return status;
}

/** A part of a number that a job has come to, such as of the samples that it imports. @public */
export function partOf(count: number, { progress }: Pick<JobPoint, 'progress'>): number {
  return Math.floor((count * progress) / 100);
}
