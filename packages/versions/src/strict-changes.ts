import { isFence } from '@modelarts-openapi/forms';
import { keysOf } from '@modelarts-openapi/openapi-model';
import { isAnswer, rangeOf } from './effects.js';
import { locationOf } from './location.js';
import type { Change, Json } from './redocly.js';

/** Two documents and what `diff` found between them. */
export interface Compared {
  before: Json;
  after: Json;
  changes: Change[];
}

/**
 * What only the strict forms show: changes of answers in a keyword that the published form leaves out, or where the
 * published forms do not differ at all. Requests are the same in both.
 */
export function strictChanges(strict: Compared, published: Compared): Change[] {
  const told = new Set(published.changes.map((change) => bareLocation(change, published)));
  return strict.changes.filter(
    (change) => change.typeName === 'Schema' && isAnswer(change) && (isOfFence(change) || !told.has(bareLocation(change, strict))),
  );
}

/**
 * How far the version number has to go for such a change. It breaks no program: the published form accepted the answer
 * all along. Where the strict form got narrower, a check that was green can turn red, which is an addition; where it got
 * wider, what it found before was no drift.
 */
export function strictImpact(change: Change): 'minor' | 'patch' {
  return rangeOf(change) === 'wider' ? 'patch' : 'minor';
}

function isOfFence({ path, property, base, revision }: Change): boolean {
  const isOne = (keyword: string) => [base?.value, revision?.value].some((value) => value !== undefined && isFence(keyword, value));
  if (property !== undefined && isOne(property)) return true;
  const keys = keysOf(path);
  // A property can have the name of a keyword.
  return keys.some((key, index) => keys[index - 1] !== 'properties' && isFence(key, undefined));
}

/** Where a change is, without the branches of choices, which the two forms have in different numbers. */
const bareLocation = (change: Change, { before, after }: Compared) => locationOf(change, before, after).replaceAll(/ ?\([^()]*\)/g, '');
