import type { Outcome } from '../findings/finding.js';

/** A command of a program that compares. */
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
