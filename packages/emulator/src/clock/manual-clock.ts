import { checkFields } from '../fields/check-fields.js';
import { type AdvancingClock, checked, checkedAdvance, sleep } from './clock.js';

interface Sleeper {
  /** Milliseconds since 1970. */
  until: number;
  wake: () => void;
}

/** A clock that stands still until it is told otherwise. */
export interface ManualClock extends AdvancingClock {
  /** How many callers sleep at the moment. */
  readonly sleeping: number;
  /**
   * Puts the clock forward by `ms` milliseconds. Who sleeps is woken in order of time, each at its own
   * time, and what it does then has settled before the next one is woken.
   */
  advance(ms: number): Promise<void>;
  /**
   * Puts the clock forward from sleeper to sleeper until nobody sleeps.
   *
   * @throws Error if somebody still sleeps after 10,000 wake-ups.
   */
  run(): Promise<void>;
  /**
   * Puts the clock forward from sleeper to sleeper until the work has settled, and settles as it did.
   *
   * @throws Error if the work needs more than 10,000 wake-ups, or waits for two real seconds for
   *   something that is not this clock.
   */
  run<Result>(work: Promise<Result>): Promise<Result>;
}

/** What a manual clock can be told. */
export interface ManualClockOptions {
  /** The time at the start, in milliseconds since 1970; 2026-01-01 00:00:00 UTC unless given. */
  start?: number;
  /**
   * Resolves when everything that runs has come to where it sleeps. Unless given it lets promises and
   * in-process streams settle. Give one that waits for your requests where they go over sockets or
   * are signed, and something sleeps beside them: a deadline would be over before the answer is there.
   */
  settle?: () => Promise<void>;
}

const WAKE_UPS = 10_000;
const PATIENCE_MS = 2_000;
// Taken now, so that tests which put fake timers in place later do not stop this clock.
const { setImmediate: turn, performance: stopwatch } = globalThis;
const oneTurn = () => new Promise<void>((resolve) => turn(resolve));

/**
 * A clock for tests: time passes only when the test says so, and no real timer is used.
 *
 * @throws TypeError if `start` is not a number of milliseconds, or an option is unknown.
 */
export function createManualClock(options: ManualClockOptions = {}): ManualClock {
  checkFields(options, ['start', 'settle']);
  const { start = Date.UTC(2026, 0, 1), settle = oneTurn } = options;
  let time = checked(start, 'start');
  let sleepers: Sleeper[] = [];

  function wake(sleeper: Sleeper): void {
    sleepers = sleepers.filter((other) => other !== sleeper);
    time = Math.max(time, sleeper.until);
    sleeper.wake();
  }

  function wakeFirst(until = Infinity): boolean {
    // Sorting is stable: of two sleepers with the same time the one that came first is woken first.
    const [first] = sleepers.sort((a, b) => a.until - b.until);
    if (!first || first.until > until) return false;
    wake(first);
    return true;
  }

  async function run<Result>(work?: Promise<Result>): Promise<Result | void> {
    let settled = work === undefined;
    const stop = () => void (settled = true);
    work?.then(stop, stop);
    let idleSince = stopwatch.now();
    for (let wakeUps = 0; ; ) {
      await settle();
      if (settled && (work || sleepers.length === 0)) return work;
      if (wakeUps >= WAKE_UPS) throw new Error(`run: after ${WAKE_UPS} wake-ups there is still somebody who sleeps`);
      if (wakeFirst()) {
        wakeUps += 1;
        idleSince = stopwatch.now();
      } else if (stopwatch.now() - idleSince > PATIENCE_MS) {
        throw new Error('run: nobody sleeps, and the work has not settled: it waits for something else than this clock');
      } else await oneTurn();
    }
  }

  const clock: ManualClock = {
    now: () => time,
    get sleeping() {
      return sleepers.length;
    },
    after(ms, run) {
      const sleeper = { until: time + checked(ms, 'after'), wake: run };
      sleepers.push(sleeper);
      // No time has to pass for that.
      if (ms === 0) {
        queueMicrotask(() => {
          if (sleepers.includes(sleeper)) wake(sleeper);
        });
      }
      return () => void (sleepers = sleepers.filter((other) => other !== sleeper));
    },
    sleep: (ms, signal) => sleep(clock, ms, signal),
    async advance(ms) {
      const until = time + checkedAdvance(time, ms);
      do await settle();
      while (wakeFirst(until));
      time = Math.max(time, until);
    },
    run: run as ManualClock['run'],
  };
  return clock;
}
