import type { Shown } from '../shown/shown.js';
import type { DriftRule } from './rules.js';

/** One disagreement that was seen. Those with the same rule and location become one finding. */
export interface Difference {
  /** What kind of disagreement it is. */
  rule: DriftRule;
  /** Where it is in the API, such as `getIntelligentTask 200 result.events[].name`. */
  location: string;
  /** What is there, such as `is 9`. Never a value of a secret. */
  seen: string;
  /** What the description says, such as `expected one of 1, 2`; empty where nothing is to be said. */
  expected?: string;
}

/** What differences are told to, and how they show what was recorded. */
export interface Report {
  shown: Shown;
  add(difference: Difference): void;
}

/** Where something was seen. */
export interface Origin {
  file?: string;
  /** The line in the file, from 1. */
  line?: number;
  /** The number of the entry, from 1, where a line has many. */
  entry?: number;
}
