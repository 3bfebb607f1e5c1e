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
      ahead += checked(ms, 'advance');
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

/** A duration in milliseconds. @throws TypeError if it is not a number from 0 on. */
export function checked(ms: number, name: string): number {
  if (!(Number.isFinite(ms) && ms >= 0)) throw new TypeError(`${name}: expected milliseconds from 0 on, got ${String(ms)}`);
  return ms;
}
