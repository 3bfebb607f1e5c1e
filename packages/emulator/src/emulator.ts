import type { IntelligentTask } from '@modelarts-openapi/types';
import { createAdmin, isAdmin, refused } from './admin.js';
import { type AuthenticationOptions, createAuthentication } from './authentication.js';
import { type Clock, createSystemClock, sleep } from './clock.js';
import { applyFault } from './faults/apply.js';
import { createFaultQueue, faultOf } from './faults/queue.js';
import type { BareFault, Fault } from './faults/vocabulary.js';
import {
  createIntelligentTaskStore,
  type IntelligentTaskIds,
  type IntelligentTaskStore,
  type NewIntelligentTask,
  type StartedIntelligentTasks,
} from './intelligent-tasks/store.js';
import { redirected } from './redirect.js';
import { authenticationOf, createRequestLog, type SeenRequest } from './requests.js';
import { createRoutes } from './routes.js';

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

/**
 * Makes an emulator of the API, which starts without tasks.
 *
 * @throws TypeError if an option is malformed. The message names the option, never a token or a key.
 */
export function createEmulator({
  clock = createSystemClock(),
  started,
  stopStatus = 204,
  onRequest,
  ...access
}: EmulatorOptions = {}): Emulator {
  if (typeof clock?.now !== 'function' || typeof clock.after !== 'function')
    throw new TypeError('clock: expected an object with now() and after()');
  if (stopStatus !== 200 && stopStatus !== 204) throw new TypeError(`stopStatus: expected 200 or 204, got ${JSON.stringify(stopStatus)}`);
  const authentication = createAuthentication(access, clock);
  const tasks = createIntelligentTaskStore(clock, started);
  const queue = createFaultQueue();
  const log = createRequestLog();
  const routes = createRoutes({ tasks, clock, stopStatus }, authentication);
  let held = 0;
  const hold = (ms: number, signal: AbortSignal) => {
    held += 1;
    return sleep(clock, ms, signal).finally(() => (held -= 1));
  };

  const emulator: Emulator = {
    clock,
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const id = crypto.randomUUID().replaceAll('-', '');
      const response = isAdmin(request) ? await admin.fetch(request) : await answer(request, id);
      response.headers.set('X-Request-Id', id);
      return redirected(request, response);
    },
    addIntelligentTask: (task) => tasks.add(task),
    setStarted: (how) => tasks.setStarted(how),
    stopIntelligentTask: (taskId) => tasks.stop(taskId),
    task: (taskId, at) => tasks.task(taskId, at),
    tasks: () => tasks.list(),
    fail: (fault, { times } = {}) => queue.add(fault, times),
    faults: () => queue.list(),
    clearFaults() {
      queue.clear();
      authentication.forgetExpired();
    },
    get held() {
      return held;
    },
    requests: () => ({ count: log.count(), requests: log.list() }),
  };
  const admin = createAdmin(emulator, log.clear);

  async function answer(request: Request, id: string): Promise<Response> {
    const { method, url } = request;
    const seen: SeenRequest = { id, at: clock.now(), method, path: new URL(url).pathname, authentication: authenticationOf(request) };
    try {
      const response = await faulty(request, seen);
      seen.status = response.status;
      return response;
    } finally {
      log.add(seen);
      onRequest?.({ ...seen });
    }
  }

  async function faulty(request: Request, seen: SeenRequest): Promise<Response> {
    let fault: Fault | undefined;
    try {
      fault = faultOf(request) ?? queue.next();
    } catch (error) {
      return refused(400, (error as TypeError).message);
    }
    const honest = async () => routes.fetch(request);
    if (!fault) return honest();
    seen.fault = fault.fault;
    return applyFault(fault, { request, clock, hold, answer: honest, expireToken: () => authentication.expireToken(request) });
  }

  return emulator;
}
