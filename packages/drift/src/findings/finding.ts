/** One thing that two sides disagree on. Equal findings are folded into one, with a count. */
export interface Finding {
  /** What kind of disagreement it is, in kebab case, such as `undocumented-field`. */
  rule: string;
  /** Where it is in the API, such as `getIntelligentTask 200 result.events[].name`. With `rule` it identifies the finding. */
  location: string;
  /** What is wrong, with the value and what was expected; never a value of a secret field. */
  message: string;
  /** The file that it was first seen in. */
  file?: string;
  /** The line in the file, from 1. */
  line?: number;
  /** How often it was seen. */
  count: number;
}

/** Input that could not be read. What could be read is still reported. */
export interface Unreadable {
  file: string;
  /** The line in the file, from 1. */
  line?: number;
  /** What is wrong with it. */
  message: string;
}

/** What a command comes to. */
export interface Outcome {
  findings: Finding[];
  unreadable: Unreadable[];
  /** What was looked at, such as `{ responses: 100000 }`. */
  checked: Record<string, number>;
  /** What was there and not looked at, counted by reason, such as `{ 'other host': 12 }`. */
  left?: Record<string, number>;
  /** What is worth knowing and no drift. */
  notes: string[];
  /** The operations that were looked at, where others may have been left out. */
  operations?: ReadonlySet<string>;
}

/** Wrong use of a command: its message names the argument, the value and what was expected. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
