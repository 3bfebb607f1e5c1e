import { type Change, locationOf } from './change.js';
import { RULES, verdictOn } from './rules.js';

/** What the published form says of requests in words alone, because generators make data of it, and the strict one in a keyword. */
export function saidInWords(strict: readonly Change[], published: readonly Change[]): Change[] {
  const told = new Set(published.map(keyOf));
  return strict.filter((change) => change.keyword === 'default' && change.direction === 'request' && !told.has(keyOf(change)));
}

/**
 * What only the strict forms show: changes of answers that are none of the published form, which leaves patterns, limits,
 * conditions and closed objects out. Requests are the same in both, but for defaults, see
 * {@link saidInWords}.
 */
export function onlyStrict(strict: readonly Change[], published: readonly Change[]): Change[] {
  const told = new Set(published.map(keyOf));
  return strict.filter((change) => change.direction === 'response' && isChecked(change) && !told.has(keyOf(change)));
}

/** Whether a check of an answer can come out otherwise. */
const isChecked = (change: Change) => RULES[change.rule].range !== 'other' || verdictOn(change).level === 'breaking';

/**
 * How far the version number has to go for such a change. It breaks no program: the published form accepted the answer
 * all along. Where the strict form got narrower, a check that was green can turn red, which is an addition; where it got
 * wider, what it found before was no drift.
 */
export function strictImpact({ rule }: Change): 'minor' | 'patch' {
  return RULES[rule].range === 'wider' ? 'patch' : 'minor';
}

/** What a change is, and where, without the branches of choices, which the two forms have in different numbers. */
function keyOf(change: Change): string {
  const location = locationOf({ ...change, path: change.path.replaceAll(/\([^()]*\)/g, '') });
  // Values that are listed in the strict form are named in the published one.
  return `${location} ${change.keyword === 'enum' ? '' : change.rule}`;
}
