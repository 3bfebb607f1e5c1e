import type { StartIntelligentTaskRequest } from '@modelarts-openapi/types';
import type { IntelligentTaskKind, IntelligentTaskOutcome, IntelligentTaskState } from './kinds.js';
import { lastProgress } from './phases.js';

/** How long a task stays in its states, in milliseconds. */
export interface Durations {
  queuing: number;
  initialized: number;
  /** The time from 0 to 100 %; a task that fails or is stopped does not get as far. */
  running: number;
  stopping: number;
}

export const DEFAULT_DURATIONS: Durations = { queuing: 5_000, initialized: 5_000, running: 60_000, stopping: 5_000 };

/** All that decides about a task; where it stands follows from this and the time. */
export interface IntelligentTaskRecord {
  projectId: string;
  datasetId: string;
  taskId: string;
  kind: IntelligentTaskKind;
  outcome: IntelligentTaskOutcome;
  /** In milliseconds since 1970. */
  createdAt: number;
  durations: Durations;
  /** What it was started with; a task that was added has what the description's example has. */
  request?: StartIntelligentTaskRequest;
  /** When somebody told it to stop, if that was before its own end. */
  stopRequestedAt?: number;
}

/** Where a task stands at one time. */
export interface TimelinePoint {
  state: IntelligentTaskState;
  /** In percent. */
  progress: number;
  /** When it began to run, in milliseconds since 1970; undefined if it has not (yet). */
  runningSince: number | undefined;
  /** How long it has been at work, in milliseconds. */
  elapsed: number;
}

/** Where the task stands at a time, given in milliseconds since 1970. */
export function timelineAt(task: IntelligentTaskRecord, at: number): TimelinePoint {
  const { durations, createdAt } = task;
  const initializedAt = createdAt + durations.queuing;
  const runningAt = initializedAt + durations.initialized;
  const endsAt = runningAt + Math.round((durations.running * lastProgress(task.kind, task.outcome)) / 100);
  const stopsAt = task.stopRequestedAt ?? (task.outcome === 'stopped' ? endsAt : Infinity);
  const stoppedAt = stopsAt + durations.stopping;

  const active = Math.min(at, stopsAt, endsAt);
  const final = Math.min(at, stopsAt < Infinity ? stoppedAt : endsAt);
  return {
    state: state(),
    progress: progress(),
    runningSince: active >= runningAt ? runningAt : undefined,
    elapsed: Math.max(0, final - initializedAt),
  };

  function state(): IntelligentTaskState {
    if (at >= stoppedAt) return 'stopped';
    if (at >= stopsAt) return 'stopping';
    if (at >= endsAt) return task.outcome;
    if (at >= runningAt) return 'running';
    return at >= initializedAt ? 'initialized' : 'queuing';
  }

  function progress(): number {
    if (active >= endsAt) return lastProgress(task.kind, task.outcome);
    // One decimal, as in the examples, and never more than has been done.
    return active > runningAt ? Math.floor(((active - runningAt) / durations.running) * 1000) / 10 : 0;
  }
}

/** Whether the task has ended or is about to, at a time given in milliseconds since 1970. */
export function isOver(task: IntelligentTaskRecord, at: number): boolean {
  return ['succeeded', 'failed', 'stopping', 'stopped'].includes(timelineAt(task, at).state);
}
