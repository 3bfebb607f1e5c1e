import { measure } from './measure.js';
import { firstProblem, isEscaped, type Problem } from './problem.js';

/** Deeper values are no API's, and would overflow the stack of who walks through them. */
const DEEPEST = 500;

/** What a text means as JSON; `problem` where that is nothing, or more than one thing. */
export interface Parsed {
  value?: unknown;
  problem?: Problem;
}

/**
 * Parses JSON strictly: a key that an object has twice is a problem. Problems have a position, and never
 * a part of the text, which may be secret.
 */
export function parseJson(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: firstProblem(text) ?? { kind: 'not-json', message: 'is no JSON', offset: 0 } };
  }
  const { keys, depth } = measure(value);
  if (depth > DEEPEST) {
    return { problem: { kind: 'too-deep', message: `is nested ${depth} levels deep, expected at most ${DEEPEST}`, offset: 0 } };
  }
  // JSON.parse keeps the last of several equal keys, so the text has more keys than the value.
  if (keysIn(text) === keys) return { value };
  const problem = firstProblem(text);
  return problem ? { value, problem } : { value };
}

/**
 * How many keys the text of a valid JSON value has: the strings before a colon. It may count too many,
 * for a string that begins with a colon, and never too few. There are fewer colons than quotes to look at.
 */
function keysIn(text: string): number {
  let keys = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1;
    while (text.charCodeAt(before) <= 32) before--;
    if (text.charCodeAt(before) === 34 && !isEscaped(text, before)) keys++;
  }
  return keys;
}
