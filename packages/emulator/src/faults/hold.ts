import { type Clock, sleep } from '../clock/clock.js';

/** What holds answers up. */
export interface Holds {
  /** Waits for milliseconds of the clock, or until all are let go. Rejects with the signal's reason once it is aborted. */
  hold(ms: number, signal: AbortSignal): Promise<void>;
  /** How many answers wait. */
  readonly count: number;
  /** Lets those go that wait: they come now. */
  letGo(): void;
}

export function createHolds(clock: Clock): Holds {
  const waiting = new Set<AbortController>();
  return {
    async hold(ms, signal) {
      const wait = new AbortController();
      const leave = () => wait.abort();
      signal.addEventListener('abort', leave);
      if (signal.aborted) leave();
      waiting.add(wait);
      try {
        await sleep(clock, ms, wait.signal);
      } catch (error) {
        signal.throwIfAborted();
        // It was let go.
        if (!wait.signal.aborted) throw error;
      } finally {
        signal.removeEventListener('abort', leave);
        waiting.delete(wait);
      }
    },
    get count() {
      return waiting.size;
    },
    letGo() {
      for (const wait of waiting) wait.abort();
    },
  };
}
