import { comparable, throwIfError } from '../answer.js';
import { abortable, callable, positive } from '../check.js';
import type { ModelArtsClient } from '../client.js';
import { type Clock, clocks, elapsed, sleep, systemClock, withDeadline } from '../clock.js';
import { DeadlineError, detailsOf, InvalidResponseError, type ModelArtsError } from '../errors.js';
import { canPass, retryAfter } from '../retry.js';
import { type CallSettings, known, request } from './call.js';
import { type JobFailedError, type JobStoppedError, WaitTimeoutError } from './job-errors.js';

/** One request for a job takes no longer. */
const LONGEST_REQUEST = 60_000;
/** A server may ask for a pause of a day; no wait holds still for longer. */
const LONGEST_PAUSE = 300_000;

/** What a wait rides out: what failed, and what comes next. */
export interface RiddenOut {
  /** What failed, this time. */
  error: ModelArtsError;
  /** How often each state and each error was seen so far. */
  observed: Record<string, number>;
  /** Milliseconds until the job is asked for again. */
  pause: number;
  /** Milliseconds that the server asks to wait, in `Retry-After`; 0 where it does not. A longer pause than 5 minutes is not made. */
  retryAfter: number;
}

/** How to follow a job. All times are in milliseconds, more than 0. */
export interface WaitSettings extends Omit<CallSettings, 'retry'> {
  /** How long to wait for the end of the job: for ever unless given. */
  timeout?: number | undefined;
  /** How long to wait for the first good answer: 300 000 unless given. */
  giveUpAfter?: number | undefined;
  /** Pause between two requests while the job changes: 2 000 unless given. */
  minInterval?: number | undefined;
  /** Pause that it grows to, by half each time, while nothing changes: 30 000 unless given. */
  maxInterval?: number | undefined;
  /** Is told of each failure that the wait goes on through. What it throws ends the wait. */
  onRetry?: ((riddenOut: RiddenOut) => void) | undefined;
  /** Where it takes the time from; where the client does unless given. For tests. */
  clock?: Clock | undefined;
}

/** How the answer of an operation tells where a job stands, as its description says. */
interface Job {
  /** What of the answer says it. */
  state: string;
  succeeded: readonly unknown[];
  failed: readonly unknown[];
  stopped: readonly unknown[];
  /** What else of the answer changes while it goes on. */
  changes: readonly string[];
  /** What of the answer has the code of an error, its words, and more about it. Not every job has a code. */
  error: readonly (string | undefined)[];
}

type Answer = Record<string, unknown>;
/** The job, and what an error would tell about the request. */
type Change = [job: Answer, details: object];

const NAMES = ['signal', 'timeout', 'giveUpAfter', 'minInterval', 'maxInterval', 'headers', 'onRetry', 'clock'];

/** @throws TypeError for a setting that there is not, or that is no time. */
function checked(settings: WaitSettings, client: ModelArtsClient) {
  known(settings, NAMES);
  abortable(settings.signal);
  callable('onRetry', settings.onRetry);
  return {
    signal: settings.signal ?? new AbortController().signal,
    headers: settings.headers,
    onRetry: settings.onRetry,
    clock: settings.clock ?? clocks.get(client) ?? systemClock,
    timeout: positive('timeout', settings.timeout ?? Infinity),
    giveUpAfter: positive('giveUpAfter', settings.giveUpAfter ?? 300_000),
    minInterval: positive('minInterval', settings.minInterval ?? 2000),
    maxInterval: positive('maxInterval', settings.maxInterval ?? 30_000),
  };
}

async function* changesOf(
  client: ModelArtsClient,
  template: string,
  parameters: object,
  settings: WaitSettings = {},
  { state, succeeded, failed, stopped, changes }: Job,
): AsyncGenerator<Change> {
  const { clock, signal, headers, onRetry, timeout, giveUpAfter, minInterval, maxInterval } = checked(settings, client);
  const began = elapsed(clock);
  const ends = [...succeeded, ...failed, ...stopped];
  const observed: Record<string, number> = {};
  let job: Answer | undefined;
  let before: string | undefined;
  let details = {};
  let interval = minInterval;
  for (;;) {
    let failure: (ModelArtsError & { error_code?: string }) | undefined;
    let asked = 0;
    let seen: string;
    let most = job ? timeout : Math.min(timeout, giveUpAfter);
    try {
      const answer = await withDeadline(
        clock,
        Math.min(LONGEST_REQUEST, began + most - elapsed(clock)),
        signal,
        () => new DeadlineError('no answer', details),
        // A signal of its own, because what listens to the caller's would add up over the hours. What fails
        // is asked for again below, with the pauses of this wait.
        (signal) => request<Answer>(client, 'GET', template, parameters, { headers, signal, retry: { attempts: 1 } }),
      );
      details = detailsOf('GET', answer.response.url, answer.response);
      asked = retryAfter(answer.response, clock);
      throwIfError('GET', answer);
      const { data = {} } = answer;
      if (data[state] === undefined) throw new InvalidResponseError(`the answer has no ${state}`, details);
      const now = comparable(
        [state, ...changes].map((name) => data[name]),
        details,
      );
      job = data;
      seen = `${state} ${job[state]}`;
      if (now !== before) {
        before = now;
        yield [job, details];
        interval = minInterval;
        if (ends.includes(job[state])) return;
      }
    } catch (error) {
      if (!canPass(error)) throw error;
      failure = error as ModelArtsError & { error_code?: string };
      seen = failure.error_code === undefined ? failure.name : `${failure.status} ${failure.error_code}`;
    }
    observed[seen] = (observed[seen] ?? 0) + 1;
    if (job) most = timeout;
    const pause = Math.max(interval, Math.min(asked, LONGEST_PAUSE));
    if (elapsed(clock) + pause >= began + most) {
      const what = most === timeout ? 'not ended' : 'no good answer';
      throw new WaitTimeoutError(`${what} in ${most} ms: ${JSON.stringify(observed)}`, { ...details, observed, job, cause: failure });
    }
    if (failure) onRetry?.({ error: failure, observed: { ...observed }, pause, retryAfter: asked });
    await sleep(clock, pause, signal);
    interval = Math.min(maxInterval, interval * 1.5);
  }
}

/**
 * Yields a job now and whenever it has changed, until it has come to its end. A state that the description does not know is passed
 * on, and does not end it.
 */
export async function* watch<Body extends object>(
  client: ModelArtsClient,
  template: string,
  parameters: object,
  settings: WaitSettings | undefined,
  job: Job,
): AsyncGenerator<Body, void> {
  for await (const [body] of changesOf(client, template, parameters, settings, job)) yield body as Body;
}

/** Resolves with a job once it has succeeded, and throws an error of these classes where it failed or was stopped. */
export async function waitFor<Body extends object>(
  client: ModelArtsClient,
  template: string,
  parameters: object,
  settings: WaitSettings | undefined,
  job: Job,
  Failed: new (message: string, details: object) => JobFailedError,
  Stopped: new (message: string, details: object) => JobStoppedError,
): Promise<Body> {
  let last: Change | undefined;
  for await (last of changesOf(client, template, parameters, settings, job));
  const [body, details] = last!;
  const state = body[job.state];
  if (job.failed.includes(state)) {
    const [error_code, error_msg, error_detail] = job.error.map((name) => (name === undefined ? undefined : body[name]));
    const what = [error_code ?? 'failed', error_msg ?? `${job.state} ${state}`].join(': ');
    throw new Failed(what, { ...details, error_code, error_msg, error_detail, job: body });
  }
  if (job.stopped.includes(state)) throw new Stopped(`stopped: ${job.state} ${state}`, { ...details, job: body });
  return body as Body;
}
