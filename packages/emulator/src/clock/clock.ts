/** Where the emulator has its time from, and where it waits. */
export interface Clock {
  /** The time in milliseconds since 1970 (UTC). */
  now(): number;
  /** Runs something, never at once, when `ms` milliseconds of this clock have passed. What it returns calls that off. */
  after(ms: number, run: () => void): () => void;
}

/** A clock that can be put forward. */
export interface AdvancingClock extends Clock {
  /** Puts the clock forward by `ms` milliseconds and wakes who slept until then. */
  advance(ms: number): Promise<void>;
  /**
   * Resolves when `ms` milliseconds of this clock have passed.
   * Rejects with the signal's reason as soon as the signal is aborted.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

// Node turns a longer delay into one of 1 ms.
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Beyond that, a day would lead past all dates. */
export const FASTEST = 1_000_000;

/**
 * The clock of the system, which `advance` can put forward.
 *
 * @param options - `speed`: how many milliseconds of this clock pass in a real one; 1 unless given.
 * @throws TypeError if the speed is not a number above 0, or more than a million.
 */
export function createSystemClock({ speed = 1 }: { speed?: number } = {}): AdvancingClock {
  if (!(speed > 0 && speed <= FASTEST)) throw new TypeError(`speed: expected a number above 0, at most ${FASTEST}, got ${String(speed)}`);
  const start = Date.now();
  let ahead = 0;
  const armed = new Set<() => void>();

  const clock: AdvancingClock = {
    now: () => Math.floor(start + (Date.now() - start) * speed + ahead),
    after(ms, run) {
      const until = clock.now() + checked(ms, 'after');
      let timer: NodeJS.Timeout | undefined;
      const callOff = () => {
        clearTimeout(timer);
        armed.delete(arm);
      };
      const end = () => {
        callOff();
        run();
      };
      // Again when the clock is put forward, and where one timer is not long enough.
      const arm = () => {
        clearTimeout(timer);
        const left = Math.ceil((until - clock.now()) / speed);
        timer = setTimeout(() => (clock.now() < until ? arm() : end()), Math.min(left, LONGEST_TIMEOUT));
      };
      armed.add(arm);
      arm();
      return callOff;
    },
    sleep: (ms, signal) => sleep(clock, ms, signal),
    async advance(ms) {
      ahead += checkedAdvance(clock.now(), ms);
      for (const arm of armed) arm();
    },
  };
  return clock;
}

/** Resolves when time has passed on a clock, or rejects with the signal's reason as soon as it is aborted. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  checked(ms, 'sleep');
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const wake = () => {
      callOff();
      signal?.removeEventListener('abort', wake);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const callOff = clock.after(ms, wake);
    signal?.addEventListener('abort', wake);
  });
}

/** The last moment that a date of the API has room for, in milliseconds since 1970. */
const LAST = Date.UTC(9999, 11, 31);

/** Whether it is a duration in milliseconds, and no longer than there are dates. */
export function isDuration(ms: unknown): ms is number {
  return typeof ms === 'number' && ms >= 0 && ms <= LAST;
}

/** A duration in milliseconds. @throws TypeError if it is not a number from 0 on, or longer than there are dates. */
export function checked(ms: number, name: string): number {
  if (isDuration(ms)) return ms;
  const expected = Number.isFinite(ms) && ms > LAST ? `at most ${LAST} milliseconds` : 'milliseconds from 0 on';
  throw new TypeError(`${name}: expected ${expected}, got ${String(ms)}`);
}

/** How far a clock is put forward. @throws TypeError if that is not a duration, or leads beyond the year 9999. */
export function checkedAdvance(now: number, ms: number): number {
  if (now + checked(ms, 'advance') > LAST) throw new TypeError(`advance: expected at most ${LAST - now} milliseconds, got ${ms}`);
  return ms;
}
