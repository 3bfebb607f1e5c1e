/** Where the emulator has its time from, and where it waits. */
export interface Clock {
  /** The time in milliseconds since 1970 (UTC). */
  now(): number;
  /**
   * Resolves when `ms` milliseconds of this clock have passed.
   * Rejects with the signal's reason as soon as the signal is aborted.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A clock that can be put forward. */
export interface AdvancingClock extends Clock {
  /** Puts the clock forward by `ms` milliseconds and wakes who slept until then. */
  advance(ms: number): Promise<void>;
}

// Node turns a longer delay into one of 1 ms.
const LONGEST_TIMEOUT = 2 ** 31 - 1;

interface Sleeper {
  until: number;
  timer?: NodeJS.Timeout;
  wake: () => void;
}

/**
 * The clock of the system, which `advance` can put forward.
 *
 * @param options - `speed`: how many milliseconds of this clock pass in a real one; 1 unless given.
 * @throws TypeError if the speed is not a number above 0.
 */
export function createSystemClock({ speed = 1 }: { speed?: number } = {}): AdvancingClock {
  if (!(Number.isFinite(speed) && speed > 0)) throw new TypeError(`speed: expected a number above 0, got ${String(speed)}`);
  const start = Date.now();
  let ahead = 0;
  const sleepers = new Set<Sleeper>();
  const now = () => Math.floor(start + (Date.now() - start) * speed + ahead);

  function arm(sleeper: Sleeper): void {
    clearTimeout(sleeper.timer);
    const left = (sleeper.until - now()) / speed;
    if (left <= 0) sleeper.wake();
    else sleeper.timer = setTimeout(() => arm(sleeper), Math.min(Math.ceil(left), LONGEST_TIMEOUT));
  }

  return {
    now,
    sleep(ms, signal) {
      return sleepUntil(now() + checked(ms, 'sleep'), signal, (sleeper) => {
        sleepers.add(sleeper);
        arm(sleeper);
        return () => {
          sleepers.delete(sleeper);
          clearTimeout(sleeper.timer);
        };
      });
    },
    async advance(ms) {
      ahead += checked(ms, 'advance');
      for (const sleeper of [...sleepers]) arm(sleeper);
    },
  };
}

/** A promise of waking at a time; `lie` puts the sleeper down and returns what gets it up again. */
export function sleepUntil(until: number, signal: AbortSignal | undefined, lie: (sleeper: Sleeper) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let rise = () => {};
    const abort = () => {
      rise();
      reject(signal?.reason);
    };
    const wake = () => {
      // A sleeper of no time is woken while it lies down, before there is anything to undo.
      queueMicrotask(() => rise());
      signal?.removeEventListener('abort', abort);
      resolve();
    };
    signal?.addEventListener('abort', abort, { once: true });
    rise = lie({ until, wake });
  });
}

/** A duration in milliseconds. @throws TypeError if it is not a number from 0 on. */
export function checked(ms: number, name: string): number {
  if (!(Number.isFinite(ms) && ms >= 0)) throw new TypeError(`${name}: expected milliseconds from 0 on, got ${String(ms)}`);
  return ms;
}
