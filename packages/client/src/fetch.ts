import type { Attempt } from './attempt.js';
import type { Authentication } from './authentication.js';
import { readAgain, textOf } from './body.js';
import { abortable, callable, positive, refuse } from './check.js';
import { type Clock, elapsed, sleep, withDeadline } from './clock.js';
import { checkedTarget } from './endpoint.js';
import { ConnectionError, DeadlineError, detailsOf, InvalidResponseError } from './errors.js';
import { backoff, codeOf, isMistake, isSentAgain, isTemporary, type Retry, retryAfter } from './retry.js';

/**
 * Sends a request, as the platform's `fetch` does. The request is complete: it proves who sends it, does not follow redirects,
 * and ends with the call. Pass it on as it is; what is made of its parts has lost one of the three.
 */
export type Fetch = (request: Request) => Promise<Response>;

/** What holds for all calls of a client. A call can have its own, beside `params`. */
export interface CallOptions {
  /** When a request is sent again. */
  retry?: Retry | undefined;
  /** Milliseconds that a call may take, with everything that is sent again, and middleware: 60 000 unless given. */
  timeout?: number | undefined;
  /** Sends a request; the platform's `fetch` unless given. For what only this client needs, such as a proxy of its own. */
  fetch?: Fetch | undefined;
  /** Is told of each request that was sent, for a log. What it throws, the call rejects with. */
  onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/** What is given to a call beside its parameters. */
export interface Settings extends CallOptions {
  signal?: AbortSignal | null | undefined;
  /** What Node's `fetch` sends a request with, such as a proxy: older versions lose it in a copy. */
  dispatcher?: unknown;
}

/** What holds for a call: what it is given itself, or the client. @throws TypeError for what cannot be one. */
export function settingsOf(client: CallOptions, call: Settings) {
  const onAttempt = call.onAttempt ?? client.onAttempt;
  const fetch = call.fetch ?? client.fetch;
  callable('onAttempt', onAttempt);
  callable('fetch', fetch);
  abortable(call.signal);
  if (typeof (call.retry ?? client.retry ?? {}) !== 'object') refuse('retry', '{ attempts, unsafe }');
  return {
    dispatcher: call.dispatcher,
    timeout: positive('timeout', call.timeout ?? client.timeout ?? 60_000),
    attempts: positive('retry.attempts', call.retry?.attempts ?? client.retry?.attempts ?? 4),
    unsafe: call.retry?.unsafe ?? client.retry?.unsafe,
    onAttempt,
    fetch: fetch ?? ((request: Request) => globalThis.fetch(request)),
  };
}

/** What a call does: it sends with what it is given, and waits for a provider of something else than the token. */
type Run<Result> = (
  signal: AbortSignal,
  send: (request: Request) => Promise<Response>,
  waitFor: <Value>(name: string, value: Promise<Value>) => Promise<Value>,
) => Promise<Result>;

/**
 * Runs one call, middleware included, until it ends, the caller's signal is aborted or its time is up. What it sends with
 * stands below middleware: it proves who sends a request, sends it again where that helps, and sees to it that what comes back is
 * complete and JSON. Whatever holds for the call stays here, where no middleware can lose it.
 */
export function runCall<Result>(
  baseUrl: string,
  authentication: Authentication,
  prover: string,
  clock: Clock,
  { timeout, attempts, unsafe, onAttempt, fetch, dispatcher }: ReturnType<typeof settingsOf>,
  given: AbortSignal | null | undefined,
  details: ReturnType<typeof detailsOf>,
  run: Run<Result>,
): Promise<Result> {
  const end = elapsed(clock) + timeout;
  let provider = '';

  return withDeadline(
    clock,
    timeout,
    given,
    () => new DeadlineError(`no answer in ${timeout} ms${provider && `: the provider of ${provider} gave none`}`, details),
    (signal, abort) => {
      /** @throws what is a mistake in a program, or an answer to a provider that stays like this: a wrong password, say. */
      function lost(cause: unknown): ConnectionError {
        const { status } = (cause ?? {}) as { status?: number };
        const code = codeOf(cause);
        if (!provider && code === 'ERR_INVALID_URL')
          throw new TypeError("fetch: expected one that takes the platform's Request", { cause });
        if (!signal.aborted && (isMistake(cause) || (status && !isTemporary(status)))) throw cause;
        const message = (provider ? `the provider of ${provider} failed` : 'no complete answer') + (code ? `: ${code}` : '');
        return new ConnectionError(message, { ...details, code, cause });
      }

      async function send(sent: Request): Promise<Response> {
        // Middleware may have given it a signal of its own.
        if (sent.signal !== signal) sent.signal.addEventListener('abort', () => abort(sent.signal.reason));
        let refused: object | undefined;
        for (let attempt = 1; ; attempt++) {
          const began = elapsed(clock);
          let response: Response | undefined;
          let proof: object | undefined;
          let body: string | undefined;
          let broken: ConnectionError | undefined;
          // One thing that has it all, since what wraps `fetch` may drop a second one.
          signal.throwIfAborted();
          const request = complete(sent, { redirect: 'manual', signal, ...(dispatcher ? { dispatcher } : undefined) } as RequestInit);
          const { method, url, headers } = request;
          checkedTarget(baseUrl, url);
          details = detailsOf(method, url, undefined);
          provider = prover;
          try {
            proof = (await authentication(headers, request, refused, clock.now())) as object | undefined;
            provider = '';
            signal.throwIfAborted();
            response = await fetch(request);
            details = detailsOf(method, url, response);
            body = await textOf(response);
          } catch (cause) {
            broken = lost(cause);
          }
          let pause: number | undefined;
          if (response?.status === 401 && proof && !refused) {
            refused = proof;
            pause = 0;
          } else if (attempt < attempts && isSentAgain(method, broken ? undefined : response, broken?.code, unsafe || provider !== '')) {
            pause = retryAfter(response, clock) || backoff(attempt);
            // What comes too late is not waited for.
            if (elapsed(clock) + pause >= end) pause = undefined;
          }
          onAttempt?.({ ...details, attempt, failure: broken?.message, duration: elapsed(clock) - began, pause });
          signal.throwIfAborted();
          if (pause !== undefined) await sleep(clock, pause, signal);
          else if (broken) throw broken;
          // The request has to be there until here: Node forgets the signal of one that only `fetch` still knows.
          else return checked(request, response!, body, details);
        }
      }

      return run(signal, send, (name, value) => {
        provider = name;
        return value.catch((cause) => {
          throw lost(cause);
        });
      });
    },
  );
}

/** What is sent: of a request, or of a {@link PlainRequest}. */
const complete = (sent: Request, always: RequestInit): Request =>
  sent.clone ? new Request(sent.body === null ? sent : sent.clone(), always) : new Request(sent.url, { ...sent, ...always });

/** @throws InvalidResponseError if an answer is not the API's. */
function checked({ method, url }: Request, response: Response, body: string | undefined, details: object): Response {
  const { status, ok } = response;
  let json: unknown;
  try {
    // What only does something, such as stopping a task, may have nothing to say.
    json = JSON.parse(body === '' && method !== 'GET' && ok ? '{}' : body!);
  } catch {}
  const isRedirect = response.redirected || response.type === 'opaqueredirect' || /^3/.test(`${status}`);
  if (isRedirect || !(json instanceof Object) || Array.isArray(json)) {
    const what = isRedirect ? 'a redirect' : body === undefined ? 'larger than 64 MiB' : 'not a JSON object';
    throw new InvalidResponseError(`the answer is ${what} (status ${status})`, details);
  }
  return readAgain(response, url, body!, json);
}
