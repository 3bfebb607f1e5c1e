import type { Finding } from '../findings/finding.js';
import type { Shown } from '../shown/shown.js';
import { shapes } from '../shown/shown.js';
import type { Difference, Origin, Report } from './difference.js';

const MOST_FINDINGS = 1000;
const MOST_SEEN = 5;

/** Folds what was seen into findings. */
export interface FindingCollector extends Report {
  /** Where all that is added from now on was seen. */
  from(origin: Origin): void;
  /** The operations that were looked at. */
  operations: Set<string>;
  findings(): Finding[];
  /** How many differences are in no finding, because there are too many different ones. */
  left(): number;
}

/** Makes a collector. It keeps a bounded number of findings, whatever is recorded. */
export function createFindingCollector(shown: Shown = shapes): FindingCollector {
  const all = new Map<string, { first: Difference; origin: Origin; seen: Set<string>; count: number }>();
  let left = 0;
  let origin: Origin = {};
  return {
    shown,
    operations: new Set(),
    from(given) {
      origin = given;
    },
    add(difference) {
      const key = `${difference.rule} ${difference.location}`;
      const known = all.get(key);
      if (known) {
        known.count++;
        // One more than is shown tells that there are more.
        if (known.seen.size <= MOST_SEEN) known.seen.add(difference.seen);
      } else if (all.size < MOST_FINDINGS) {
        all.set(key, { first: difference, origin, seen: new Set([difference.seen]), count: 1 });
      } else {
        left++;
      }
    },
    findings: () =>
      [...all.values()].map(({ first: { rule, location, expected }, origin: { entry, ...where }, seen, count }) => {
        const more = [...seen].slice(0, MOST_SEEN).join('; ') + (seen.size > MOST_SEEN ? '; and more' : '');
        const message = [more, expected].filter(Boolean).join(', ') + (entry ? ` (first in entry ${entry})` : '');
        return { rule, location, message, ...where, count };
      }),
    left: () => left,
  };
}
