import { type Unreadable, UsageError } from '../findings/finding.js';
import type { Command } from '../program/command.js';

/** The flags of every command that holds something against the description. */
export const checkingOptions = {
  'min-checked': { type: 'string', about: 'how much has to be checked, else it ends with 2: 1 unless given' },
  'show-values': { type: 'boolean', about: 'shows texts and names as they were recorded, but for secrets and people' },
} as const satisfies Command['options'];

/** @throws UsageError if a value is not one of its flag. */
export function readCheckingOptions(given: Parameters<Command['run']>[1]): { minChecked: number; showValues: boolean } {
  const text = (given['min-checked'] as string | undefined) ?? '1';
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--min-checked: expected a whole number such as 100, got ${JSON.stringify(text)}`);
  return { minChecked: Number(text), showValues: given['show-values'] === true };
}

/** Says that a green report would be an empty one, and why. */
export function nothingChecked(
  what: string,
  count: number,
  expected: number,
  paths: readonly string[],
  reasons: readonly string[],
): Unreadable {
  const why = reasons.length > 0 ? `: ${reasons.join(', ')}` : '';
  return { file: listed(paths), message: `${count} ${what} checked, expected at least ${expected}${why}` };
}

/** The first of some names, and whether there are more. */
export function listed(names: readonly string[], most = 3): string {
  return names.slice(0, most).join(', ') + (names.length > most ? ' and more' : '');
}
