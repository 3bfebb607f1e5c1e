/** Where the client takes the time from. Tests give one that they can move. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Milliseconds since any moment, by a clock that nobody sets back or forth, as `performance.now()` is: what times are
   * counted by. `now()` unless given.
   */
  elapsed?(): number;
  /** Runs something, never at once, after so many milliseconds. What it returns calls that off. */
  after(ms: number, run: () => void): () => void;
}

/** The time of the system. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (ms, run) => {
    // A timer that is longer than this would end at once.
    const timer = setTimeout(run, Math.min(ms, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};

/** The clocks of clients, so that who waits with one need not say it twice. */
export const clocks = new WeakMap<object, Clock>();

/** Milliseconds that have passed since some moment, however the time of day is set meanwhile. */
export const elapsed = (clock: Clock): number => clock.elapsed?.() ?? clock.now();

/** Calls `end` when the time is up or the signal is aborted. What it returns calls that off. */
function until(clock: Clock, ms: number, signal: AbortSignal | null | undefined, end: () => void): () => void {
  const callOff = () => {
    cancel();
    signal?.removeEventListener('abort', stop);
  };
  const stop = () => {
    callOff();
    end();
  };
  const cancel = clock.after(ms, stop);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  return callOff;
}

/** Resolves after so many milliseconds, or rejects with the signal's reason once it is aborted. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    until(clock, ms, signal, () => (signal.aborted ? reject(signal.reason) : resolve()));
  });
}

/**
 * Runs something until it ends, the caller's signal is aborted, or the time is up, and leaves no timer behind.
 *
 * @param ms - Milliseconds until the time is up.
 * @param expired - Makes the error for that.
 * @param run - Is told when to end, and can end it by itself.
 */
export function withDeadline<Result>(
  clock: Clock,
  ms: number,
  given: AbortSignal | null | undefined,
  expired: () => Error,
  run: (signal: AbortSignal, end: (reason: unknown) => void) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    // AbortSignal.any would be shorter, and in Node 20 and 22 keeps every signal that it makes for ever.
    const controller = new AbortController();
    const end = (reason: unknown) => {
      controller.abort(reason);
      reject(reason);
    };
    const callOff = until(clock, ms, given, () => end(given?.aborted ? given.reason : expired()));
    run(controller.signal, end).finally(callOff).then(resolve, reject);
  });
}
