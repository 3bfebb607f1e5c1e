import type { IntelligentTask } from '@modelarts-openapi/types';
import type { IntelligentTaskKind, IntelligentTaskOutcome } from './state/kinds.js';

/** How long a task stays in its states, in milliseconds. */
export interface Durations {
  queuing: number;
  initialized: number;
  /** The time from 0 to 100 %; a task that fails or is stopped does not get as far. */
  running: number;
  stopping: number;
}

/** A task to add. */
export interface NewIntelligentTask {
  kind: IntelligentTaskKind;
  outcome: IntelligentTaskOutcome;
  /** IDs; the description's examples of a project and a dataset, and a telling task ID, unless given. */
  projectId?: string;
  datasetId?: string;
  taskId?: string;
  /** How long it stays in its states, in milliseconds: 5,000, `running` 60,000, unless given. */
  durations?: Partial<Durations>;
}

/** How the tasks go that clients start. */
export interface StartedIntelligentTasks {
  /** How they end; `succeeded` unless given. */
  outcome?: IntelligentTaskOutcome;
  /** How long they stay in their states, as for `NewIntelligentTask`. */
  durations?: Partial<Durations>;
}

/** What it takes to ask for a task. */
export interface IntelligentTaskIds {
  projectId: string;
  datasetId: string;
  taskId: string;
}

/** Names a task: by its ID, where no other dataset has one with that ID, or by all of its IDs. */
export type IntelligentTaskName = string | IntelligentTaskIds;

/** A task that there is: how to ask for it, and what becomes of it. */
export interface KnownIntelligentTask extends IntelligentTaskIds {
  kind: IntelligentTaskKind;
  outcome: IntelligentTaskOutcome;
}

/** What an emulator can be told of its intelligent tasks. */
export interface IntelligentTaskOptions {
  /** How the tasks go that clients start: they succeed, in the usual time, unless given. */
  started?: StartedIntelligentTasks;
  /** How stopIntelligentTask answers: 204, or 200 with `{}`. The vendor has both; 204 unless given. */
  stopStatus?: 200 | 204;
}

/** The intelligent tasks of an emulator. Its methods need no `this`. */
export interface IntelligentTasks {
  /**
   * Adds a task, created now and queuing.
   *
   * @returns the IDs to ask for it with.
   * @throws TypeError if a field is malformed, RangeError if the dataset has a task with that ID.
   */
  add(task: NewIntelligentTask): IntelligentTaskIds;
  /**
   * A task as the API answers it, now or at the time given in milliseconds since 1970.
   *
   * @throws RangeError if there is no such task, or several have the ID.
   */
  get(task: IntelligentTaskName, at?: number): IntelligentTask;
  /** All tasks. */
  list(): KnownIntelligentTask[];
  /**
   * Tells a task to stop: it is stopping from now, and stopped a little later. A task that has ended
   * stays as it is.
   *
   * @returns the task as it is then.
   * @throws RangeError if there is no such task, or several have the ID.
   */
  stop(task: IntelligentTaskName): IntelligentTask;
  /** How the tasks go that clients start. */
  started(): { outcome: IntelligentTaskOutcome; durations: Durations };
  /**
   * Says how the tasks go that clients start from now on, in place of what was said before.
   *
   * @returns the same with everything that was not given.
   * @throws TypeError if a field is malformed.
   */
  setStarted(how: StartedIntelligentTasks): { outcome: IntelligentTaskOutcome; durations: Durations };
}
