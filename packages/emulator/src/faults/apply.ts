import type { ErrorResponse } from '@modelarts-openapi/types';
import { type Answer, responseOf } from '../answers/answer.js';
import type { Clock } from '../clock/clock.js';
import { errorAnswer } from '../errors/api-error.js';
import { exampleErrorWith } from '../errors/examples.js';
import { errors } from '../generated/examples.js';
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
  /** The operation that it is for; empty where it is for none. */
  operationId: string;
  /** The honest answer, worked out when it is asked for. */
  answer: () => Promise<Answer | Response>;
  /** Makes the token of the request expire. */
  expireToken: () => Promise<void>;
}

/** The answer to a request that something goes wrong with. Rejects as `fetch` does where there is none. */
export async function applyFault(
  fault: Fault,
  { request, clock, hold, operationId, answer: honest, expireToken }: FaultContext,
): Promise<Answer | Response> {
  const answer = async () => responseOf(await honest());
  switch (fault.fault) {
    case 'status':
      return errorAnswer(fault.status, bodyOf(fault, operationId), retryAfter(fault, clock));
    case 'delay':
      await hold(fault.ms, request.signal);
      return answer();
    case 'slow-body':
      return inTwo(await answer(), request.signal, (ended) => hold(fault.ms, ended));
    case 'truncated':
      return truncated(await answer());
    case 'html':
      return html(fault.status);
    case 'empty':
      return withBody(await answer(), null, fault.status);
    case 'reset':
      throw new ConnectionReset('fetch failed');
    case 'reset-in-body':
      return resetInside(await answer(), request.signal);
    case 'expired-token':
      await expireToken();
      return errorAnswer(401, errors.getIntelligentTask['401-token-expired']);
    case 'unknown-status':
      return withTasks(await answer(), operationId, unknownStatus(fault.status));
    case 'unknown-field':
      return withTasks(await answer(), operationId, unknownField);
    case 'no-progress':
      return withTasks(await answer(), operationId, noProgress);
    case 'progress-backwards':
      return withTasks(await answer(), operationId, progressBackwards);
    case 'redirect': {
      const { pathname, search } = new URL(request.url);
      return new Response(null, { status: 307, headers: { Location: new URL(fault.to).origin + pathname + search } });
    }
  }
}

// The operation has examples for some statuses; the others are told apart by their class only.
function bodyOf({ status, error_code, error_msg }: Fault & { fault: 'status' }, operationId: string): ErrorResponse {
  const usual =
    exampleErrorWith(status, operationId) ??
    (status >= 500 ? errors.getIntelligentTask['500-backend-timed-out'] : { error_code: 'ModelArts.4200', error_msg: 'Invalid request.' });
  return { ...usual, ...(error_code && { error_code }), ...(error_msg && { error_msg }) };
}

function retryAfter({ retryAfter: value, retryAfterAs }: Fault & { fault: 'status' }, clock: Clock): Record<string, string> {
  if (value === undefined) return {};
  if (typeof value === 'string' || retryAfterAs !== 'date') return { 'Retry-After': String(value) };
  // A date has no fractions of a second: rounded up, so that it is never too early.
  const until = Math.ceil(clock.now() / 1000 + value) * 1000;
  return { 'Retry-After': new Date(until).toUTCString() };
}
