// The rules of oasdiff (https://github.com/oasdiff/oasdiff), each held against what we say of the same change.
import { description as published } from '@modelarts-openapi/spec';
import { expect, test } from 'vitest';
import { compareVersions } from '../../src/compare-versions.js';
import { verdictOn } from '../../src/rules.js';
import { messageOf } from '../../src/words.js';
import { described } from '../run.js';
import { page } from './page.js';
import { cases, changesOf, left, versions } from './table.js';

const isBreaking = (level: string) => level === 'error' || level === 'warning';

test.each(cases)('$id', (one) => {
  const { rules, level, why } = one;
  const changes = changesOf(one);
  expect(changes.map(({ rule }) => rule).sort()).toEqual(rules.toSorted());
  const isOurs = changes.some((change) => verdictOn(change).level === 'breaking');
  expect(isOurs, why ?? 'as oasdiff says').toBe(why === undefined ? isBreaking(level) : !isBreaking(level));
  for (const change of changes) expect(messageOf(change)).toMatch(/^.+\.$/);
});

test.each(left)('$id is about what the description does not use', ({ isUsed }) => {
  expect(isUsed(published)).toBe(false);
});

test.each(versions)('$id', ({ change, version, finding }) => {
  const { before, after } = cases.find(({ id }) => id === change)!;
  const next = { ...described(after, 'after.yaml'), version };
  expect(compareVersions(described(before, 'before.yaml'), next).findings.map(({ rule }) => rule)).toContain(finding);
});

test('the page has every rule', async () => {
  expect(new Set([...cases, ...left, ...versions].map(({ id }) => id)).size).toBe(563);
  await expect(page()).toMatchFileSnapshot('../../oasdiff.md');
});
