import type { Clock } from '../clock.js';
import type { Call } from '../request-check.js';
import type { TaskStore } from '../tasks/store.js';

/** What handlers work on. */
export interface State {
  tasks: TaskStore;
  clock: Clock;
}

/**
 * Answers one operation: returns the body of the 200 answer, or throws a `Refusal`.
 * The call has been held against the description before.
 */
export type Handler<Body = unknown> = (call: Call, state: State) => Body | Promise<Body>;
