/** Where the client takes the time from. Tests give one that they can move. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or rejects with the signal's reason once it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** The time of the system. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        if (signal.aborted) reject(signal.reason);
        else resolve();
      };
      // A timer that is longer than this would end at once.
      const timer = setTimeout(end, Math.min(ms, 2 ** 31 - 1));
      signal.addEventListener('abort', end);
    }),
};

/**
 * Runs something until it ends, the caller's signal is aborted, or the time is up, and leaves no timer behind.
 *
 * @param ms - Milliseconds until the time is up.
 * @param expired - Makes the error for that.
 */
export function within<Result>(
  clock: Clock,
  ms: number,
  given: AbortSignal,
  expired: () => Error,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  // Of its own: to abort what has ended well would take longer than all the rest of this.
  const timer = new AbortController();
  const { signal } = stop;
  // AbortSignal.any would be shorter, and in Node 20 and 22 keeps every signal that it makes for ever.
  const follow = () => stop.abort(given.reason);
  given.addEventListener('abort', follow);
  if (given.aborted) follow();
  return new Promise<Result>((resolve, reject) => {
    signal.onabort = () => reject(signal.reason);
    clock.sleep(ms, timer.signal).then(
      () => stop.abort(expired()),
      () => {},
    );
    run(signal).then(resolve, reject);
  }).finally(() => {
    given.removeEventListener('abort', follow);
    // With a reason, so that no error is made for it.
    timer.abort(null);
  });
}
