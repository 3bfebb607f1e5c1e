import type { Outcome } from '../finding.js';

/** A command of `modelarts-drift`. */
export interface Command {
  /** How it is called, such as `traffic <file or folder> …`. */
  usage: string;
  /** What it does, in one line. */
  about: string;
  /** Its own flags, as node:util's parseArgs takes them. */
  options?: Record<string, { type: 'string' | 'boolean'; multiple?: boolean; about: string }>;
  /**
   * Does it.
   *
   * @throws UsageError if the arguments are wrong.
   */
  run(positionals: string[], values: Record<string, string | boolean | (string | boolean)[] | undefined>): Promise<Outcome>;
}
