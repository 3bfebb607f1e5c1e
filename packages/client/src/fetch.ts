import type { Authentication } from './authentication.js';
import { type Clock, within } from './clock.js';
import { ConnectionError, DeadlineError, detailsOf, InvalidResponseError, type ModelArtsError } from './errors.js';
import { backoff, isTemporary, isUndone, type Retry, retryAfter } from './retry.js';

/** A longer body, unpacked, is none of the API's, and would only fill the memory: 64 MiB. */
const LONGEST = 2 ** 26;

/** Sends a request. The signal is that of the request. */
export type Fetch = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

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
  fetch: Fetch,
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

    async function send(signal: AbortSignal): Promise<Response> {
      signal.throwIfAborted();
      if (!url.startsWith(`${baseUrl}/`)) throw new TypeError(`baseUrl: expected ${baseUrl}`);
      let refused: object | undefined;
      for (let attempt = 1; ; attempt++) {
        // A copy: the original is sent again, and middleware, which may log it, sees no token. Without a body
        // the original stays as it is, so there is no need to clone it first.
        const request = new Request(call.body === null ? call : call.clone(), { signal });
        const proof = await authentication(request, refused, clock.now());
        let body: string | undefined;
        let broken: ModelArtsError | undefined;
        response = undefined;
        try {
          // Node 20 forgets the signal of a request that only `fetch` still knows, so it gets it by itself too.
          response = await fetch(request, { signal });
          body = await textOf(response);
        } catch (cause) {
          signal.throwIfAborted();
          broken = failure(ConnectionError, 'no complete answer', cause);
        }
        const pause = retryAfter(response, clock) || backoff(attempt);
        if (response?.status === 401 && proof && !refused) {
          refused = proof;
        } else if (
          (broken || isTemporary(response!.status)) &&
          attempt < attempts &&
          (unsafe || !/^P(OST|ATCH)$/.test(method) || isUndone(response, broken?.cause)) &&
          clock.now() + pause < end
        ) {
          await clock.sleep(pause, signal);
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
          return Object.defineProperty(new Response(body || null, response), 'url', { value: url });
        }
      }
    }

    return within(clock, timeout, call.signal, () => failure(DeadlineError, `no answer in ${timeout} ms`), send);
  };
}

/** The body of an answer, or undefined where it is too long. The rest of it is not read then. */
async function textOf({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LONGEST) return void (await reader.cancel());
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
