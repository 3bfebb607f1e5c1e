import type { IntelligentTask } from '@modelarts-openapi/types';
import type { AuthenticationOptions } from './authentication/authentication.js';
import type { Clock } from './clock/clock.js';
import type { BareFault, Fault } from './faults/vocabulary.js';
import type {
  IntelligentTaskIds,
  IntelligentTaskStore,
  NewIntelligentTask,
  StartedIntelligentTasks,
} from './intelligent-tasks/state/store.js';
import type { SeenRequest } from './requests/request-log.js';

/** What an emulator can be told. */
export interface EmulatorOptions extends AuthenticationOptions {
  /** Its time; the system's unless given. */
  clock?: Clock;
  /** How the tasks go that clients start: they succeed, in the usual time, unless given. */
  started?: StartedIntelligentTasks;
  /** How stopIntelligentTask answers: 204, or 200 with `{}`. The vendor has both; 204 unless given. */
  stopStatus?: 200 | 204;
  /** Called with each request to the API as soon as its answer begins. */
  onRequest?: (request: SeenRequest) => void;
}

/** The API, in this process. Its methods need no `this`. */
export interface Emulator {
  /** The time it goes by. */
  readonly clock: Clock;
  /**
   * Answers a request as `fetch` would: it rejects with a `TypeError` when the connection is reset, and
   * with the signal's reason when the request is aborted.
   */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /**
   * Adds a task, created now and queuing.
   *
   * @returns the IDs to ask for it with.
   * @throws TypeError if a field is malformed, RangeError if the task ID is taken.
   */
  addIntelligentTask(task: NewIntelligentTask): IntelligentTaskIds;
  /**
   * Says how the tasks go that clients start from now on, in place of what was said before.
   *
   * @returns the same with everything that was not given.
   * @throws TypeError if a field is malformed.
   */
  setStarted(how: StartedIntelligentTasks): ReturnType<IntelligentTaskStore['setStarted']>;
  /**
   * Tells a task to stop: it is stopping from now, and stopped a little later. A task that has ended
   * stays as it is.
   *
   * @returns the task as it is then.
   * @throws RangeError if there is no such task.
   */
  stopIntelligentTask(taskId: string): IntelligentTask;
  /**
   * A task as the API answers it, now or at the time given in milliseconds since 1970.
   *
   * @throws RangeError if there is no such task.
   */
  task(taskId: string, at?: number): IntelligentTask;
  /** All tasks. */
  tasks(): ReturnType<IntelligentTaskStore['list']>;
  /**
   * Lets something go wrong with the next requests that no fault waits for yet.
   *
   * @param options - `times`: how many requests; 1 unless given.
   * @throws TypeError if it is not a fault. The message names the parameter and what was expected.
   */
  fail(fault: Fault | BareFault, options?: { times?: number }): void;
  /** The faults that wait for requests. */
  faults(): { fault: Fault; times: number }[];
  /** Forgets the faults that wait, and makes tokens that have expired valid again. */
  clearFaults(): void;
  /** How many answers wait on the clock at the moment, because a fault holds them up. */
  readonly held: number;
  /** How many requests to the API were seen, and the last 1,000 of them. */
  requests(): { count: number; requests: SeenRequest[] };
}
