import type { ErrorResponse } from '@modelarts-openapi/types';
import type { Clock } from '../clock/clock.js';
import { exampleError, exampleErrorWith } from '../description/description.js';
import { errorResponse } from '../errors/api-error.js';
import type { Answer } from '../routes/routes.js';
import { html, inTwo, resetInside, truncated, withBody } from './body.js';
import { ConnectionReset } from './connection-reset.js';
import { noProgress, progressBackwards, unknownField, unknownStatus, withTasks } from './task.js';
import type { Fault } from './vocabulary.js';

/** What a fault is applied with. */
export interface FaultContext {
  request: Request;
  clock: Clock;
  /** Waits for milliseconds of the clock, until the signal is aborted. */
  hold: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The honest answer, worked out when it is asked for. */
  answer: () => Promise<Answer>;
  /** Makes the token of the request expire. */
  expireToken: () => Promise<void>;
}

/** The answer to a request that something goes wrong with. Rejects as `fetch` does where there is none. */
export async function applyFault(fault: Fault, { request, clock, hold, answer, expireToken }: FaultContext): Promise<Response> {
  const honest = async () => (await answer()).response;
  switch (fault.fault) {
    case 'status':
      return errorResponse(fault.status, bodyOf(fault.status), retryAfter(fault, clock));
    case 'delay':
      await hold(fault.ms, request.signal);
      return honest();
    case 'slow-body':
      return inTwo(await honest(), request.signal, (ended) => hold(fault.ms, ended));
    case 'truncated':
      return truncated(await honest());
    case 'html':
      return html(fault.status);
    case 'empty':
      return withBody(await honest(), null, fault.status);
    case 'reset':
      throw new ConnectionReset('fetch failed');
    case 'reset-in-body':
      return resetInside(await honest(), request.signal);
    case 'expired-token':
      await expireToken();
      return errorResponse(401, exampleError('401-token-expired'));
    case 'unknown-status':
      return withTasks(await answer(), unknownStatus(fault.status));
    case 'unknown-field':
      return withTasks(await answer(), unknownField);
    case 'no-progress':
      return withTasks(await answer(), noProgress);
    case 'progress-backwards':
      return withTasks(await answer(), progressBackwards);
    case 'redirect': {
      const { pathname, search } = new URL(request.url);
      return new Response(null, { status: 307, headers: { Location: new URL(fault.to).origin + pathname + search } });
    }
  }
}

// The description has examples for some statuses; the others are told apart by their class only.
function bodyOf(status: number): ErrorResponse {
  return (
    exampleErrorWith(status) ??
    (status >= 500 ? exampleError('500-backend-timed-out') : { error_code: 'ModelArts.4200', error_msg: 'Invalid request.' })
  );
}

function retryAfter({ retryAfter: value, retryAfterAs }: Fault & { fault: 'status' }, clock: Clock): Record<string, string> {
  if (value === undefined) return {};
  if (typeof value === 'string' || retryAfterAs !== 'date') return { 'Retry-After': String(value) };
  // A date has no fractions of a second: rounded up, so that it is never too early.
  const until = Math.ceil(clock.now() / 1000 + value) * 1000;
  return { 'Retry-After': new Date(until).toUTCString() };
}
