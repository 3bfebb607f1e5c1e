import type { Answer } from '../answers/answer.js';
import type { Emulator } from '../emulator.js';

/** Answers a request that has come over a connection. Its sender has an address of its own, and follows a redirect there. */
export type Reply = (request: Request) => Promise<Answer | Response>;

const replies = new WeakMap<Emulator['fetch'], Reply>();
const arrived = new WeakSet<Request>();

/** Notes how an emulator answers over a connection, where nobody needs a `Response`. */
export function setReply(fetch: Emulator['fetch'], reply: Reply): void {
  replies.set(fetch, reply);
}

/** How requests of a connection are answered, by the emulator itself or by what somebody has put before it. */
export function replyOf(fetch: Emulator['fetch']): Reply {
  return (
    replies.get(fetch) ??
    ((request) => {
      arrived.add(request);
      return fetch(request);
    })
  );
}

/** Whether a request has come over a connection: it cannot have been aborted before, and its signal is made when it is asked for. */
export const hasArrived = (request: Request): boolean => arrived.has(request);
