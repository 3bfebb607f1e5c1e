import type { Trial } from './trial.js';

/** What is asked of a tool, in the order of the columns of the table. */
export type Check = 'runs' | 'compiles' | 'samples' | 'enums';

/** Where a tool is wrong, and not the description. */
export interface Fault {
  /** What the tool does, for the reader of the table. */
  words: string;
  /** What each failure says, here and with the small description. */
  says: RegExp;
  /** A small description beside the declaration that shows the same. */
  description: string;
}

/** One thing that a tool makes. A check that is missing asks for nothing: what only reads makes no types. */
export interface Variant extends Partial<Record<Check, (trial: Trial) => unknown>> {
  name: string;
  /** Makes what the other checks look at. */
  runs: (trial: Trial) => unknown;
  faults?: Partial<Record<Check, Fault[]>>;
}

export interface Tool {
  /** The package, as registries have it; its version is that in the `package.json` beside the declaration. */
  package: string;
  /** What it is for, in a few words. */
  purpose: string;
  /** The file of the published description that it reads, where it is not the one of OpenAPI 3.1 in JSON. */
  reads?: string;
  variants: Variant[];
}

/** What became of one variant, as the guide shows it. */
export interface Result {
  package: string;
  version: string;
  purpose: string;
  reads?: string | undefined;
  makes: string;
  /** By check; one that asks for nothing is missing. */
  checks: Partial<Record<Check, { holds: boolean; because?: string[] }>>;
}
