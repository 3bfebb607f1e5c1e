// Whether what is promised, what breaks it and the test that turns red still fit each other. `pnpm claims` breaks each of them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { broken, claims, partsOf, patternOf } from '../claims/claims.js';
import { read, root } from '../repository/packages.js';

const flat = (/** @type {string} */ text) => text.replace(/\s+/g, ' ');

/** What fails for some of the claims, in words. @param {(claim: import('../claims/claims.js').Claim) => string | undefined} problemOf */
const problems = (problemOf) => claims.map(problemOf).filter(Boolean);

test('each threat has a change that brings it about', () => {
  /** @type {string[]} */
  const rows = read('SECURITY.md').match(/[\w./-]+\.test\.(js|ts): .+(?= \|$)/gm) ?? [];
  expect(rows.length).toBeGreaterThan(80);
  const held = new Set(claims.filter(({ says }) => says === 'SECURITY.md').map((claim) => claim.test));
  expect(rows.filter((row) => !held.has(row))).toEqual([]);
  expect([...held].filter((one) => !rows.includes(one))).toEqual([]);
});

test('what is promised stands where it is said to stand', () => {
  const isThere = (/** @type {string} */ file, /** @type {string} */ words) => flat(read(file)).includes(words);
  expect(problems(({ says }) => (isThere(partsOf(says).file, partsOf(says).words) ? undefined : says))).toEqual([]);
});

test('what would break it can still be done: where the code is another one now, the change is, too', () => {
  const problemOf = (/** @type {import('../claims/claims.js').Claim} */ claim) => {
    try {
      return broken(claim, read(claim.file)) === read(claim.file) ? `${claim.file}: nothing changes` : undefined;
    } catch (error) {
      return `${claim.test}: ${/** @type {Error} */ (error).message}`;
    }
  };
  expect(problems(problemOf)).toEqual([]);
});

test('the test that turns red is there', () => {
  expect(
    problems(({ test: one }) => {
      const { file, words } = partsOf(one);
      return existsSync(join(root, file)) && read(file).includes(words) ? undefined : one;
    }),
  ).toEqual([]);
});

test('a title is found whatever stands in place of its values', () => {
  const pattern = new RegExp(patternOf('that gives %j signs $what (%#), or "none"'));
  expect(pattern.test('a provider that gives {"a":1} signs nothing (3), or "none"')).toBe(true);
  expect(pattern.test('that takes 1 signs x (3), or "none"')).toBe(false);
});
