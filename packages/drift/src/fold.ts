import type { Finding } from './finding.js';
import type { Observation, Origin } from './observation.js';

const MOST_FINDINGS = 1000;
const MOST_SEEN = 5;

/** Folds what was seen into findings. */
export interface Fold {
  add(observation: Observation, origin?: Origin): void;
  findings(): Finding[];
  /** How many observations are in no finding, because there are too many different ones. */
  left(): number;
}

/** Makes a fold. It keeps a bounded number of findings, whatever is recorded. */
export function createFold(): Fold {
  const all = new Map<string, { first: Observation; origin: Origin; seen: Set<string>; count: number }>();
  let left = 0;
  return {
    add(observation, origin = {}) {
      const key = `${observation.rule} ${observation.place}`;
      const known = all.get(key);
      if (known) {
        known.count++;
        // One more than is shown tells that there are more.
        if (known.seen.size <= MOST_SEEN) known.seen.add(observation.seen);
      } else if (all.size < MOST_FINDINGS) {
        all.set(key, { first: observation, origin, seen: new Set([observation.seen]), count: 1 });
      } else {
        left++;
      }
    },
    findings: () =>
      [...all.values()].map(({ first: { rule, place, expected }, origin: { entry, ...where }, seen, count }) => {
        const shown = [...seen].slice(0, MOST_SEEN).join('; ') + (seen.size > MOST_SEEN ? '; and more' : '');
        const message = [shown, expected].filter(Boolean).join(', ') + (entry ? ` (first in entry ${entry})` : '');
        return { rule, place, message, ...where, count };
      }),
    left: () => left,
  };
}
