import type { Authentication } from './authentication.js';
import { readAgain, textOf } from './body.js';
import { type Clock, sleep, withDeadline } from './clock.js';
import { ConnectionError, DeadlineError, detailsOf, InvalidResponseError, type ModelArtsError } from './errors.js';
import { backoff, isTemporary, isUndone, type Retry, retryAfter } from './retry.js';

/** Sends a request. The signal is that of the request. */
export type Fetch = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

/** What sends a request with other headers and another signal. */
export type Send = (request: Request, init: { headers: Headers; signal: AbortSignal }) => Promise<Response>;

/** What holds for all calls of a client. A call can have its own, beside `params`. */
export interface CallOptions {
  /** When a request is sent again. */
  retry?: Retry;
  /** Milliseconds that a call may take, with everything that is sent again: 60 000 unless given. */
  timeout?: number;
}

/**
 * A `fetch` that proves who sends a request, sends it again where that helps, and sees to it that what
 * comes back is complete and JSON.
 */
export function createFetch(
  baseUrl: string,
  authentication: Authentication,
  clock: Clock,
  send: Send,
  defaults: CallOptions,
): (call: Request) => Promise<Response> {
  // openapi-fetch puts what it does not know beside `params`, such as `timeout`, on the request.
  return (call: Request & CallOptions) => {
    const { method, url, timeout = defaults.timeout ?? 60_000 } = call;
    const { attempts = 4, unsafe } = { ...defaults.retry, ...call.retry };
    const end = clock.now() + timeout;
    let response: Response | undefined;

    const failure = (Class: typeof ModelArtsError, message: string, cause?: unknown) =>
      new Class(message, { ...detailsOf(method, url, response), cause });

    async function answer(signal: AbortSignal): Promise<Response> {
      signal.throwIfAborted();
      if (!url.startsWith(`${baseUrl}/`)) throw new TypeError(`baseUrl: expected ${baseUrl}`);
      let refused: object | undefined;
      for (let attempt = 1; ; attempt++) {
        // The request itself stays as it is: it is sent again, and middleware, which may log it, sees no token.
        const headers = new Headers(call.headers);
        const proof = await authentication(headers, call, refused, clock.now());
        let body: string | undefined;
        let broken: ModelArtsError | undefined;
        response = undefined;
        try {
          response = await send(call.body === null ? call : call.clone(), { headers, signal });
          body = await textOf(response);
        } catch (cause) {
          signal.throwIfAborted();
          broken = failure(ConnectionError, 'no complete answer', cause);
        }
        const isLost = broken || isTemporary(response!.status);
        const pause = isLost ? retryAfter(response, clock) || backoff(attempt) : 0;
        if (response?.status === 401 && proof && !refused) {
          refused = proof;
        } else if (
          isLost &&
          attempt < attempts &&
          (unsafe || !/^P(OST|ATCH)$/.test(method) || isUndone(response, broken?.cause)) &&
          clock.now() + pause < end
        ) {
          await sleep(clock, pause, signal);
        } else if (broken) {
          throw broken;
        } else {
          // What only does something, such as stopping a task, may have nothing to say.
          const mayBeEmpty = method !== 'GET' && response!.ok;
          let json: unknown;
          try {
            json = JSON.parse(body === '' && mayBeEmpty ? '{}' : body!);
          } catch {}
          if (!(json instanceof Object)) {
            throw failure(
              InvalidResponseError,
              body === undefined ? 'the answer is larger than 64 MiB' : 'the answer is not a JSON object',
            );
          }
          return readAgain(response!, url, body!, json);
        }
      }
    }

    return withDeadline(clock, timeout, call.signal, () => failure(DeadlineError, `no answer in ${timeout} ms`), answer);
  };
}
