import { expect, test } from 'vitest';
import { isBumped, isVersion, neededBump, neededVersion, wentBack } from '../src/version-number.js';

test.each(['0.1.0', '1.0.0', '10.20.30'])('%s is a version number', (version) => {
  expect(isVersion(version)).toBe(true);
});

test.each(['1.0', 'v1.0.0', '1.0.0-beta.1', '1.0.0+build', '01.0.0', ' 1.0.0', '1.0.0.0', '99999999999999999999.0.0', 1, null, undefined])(
  '%j is no version number',
  (version) => {
    expect(isVersion(version)).toBe(false);
  },
);

test.each([
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
  ['0.2.3', 'major', '0.3.0'],
  ['0.2.3', 'minor', '0.3.0'],
  ['0.2.3', 'patch', '0.2.4'],
] as const)('after %s what is of impact %s needs %s', (previous, impact, needed) => {
  const bump = neededBump(previous, impact);
  expect(neededVersion(previous, impact)).toBe(needed);
  expect(isBumped(previous, needed, bump)).toBe(true);
  expect(isBumped(previous, previous, bump)).toBe(false);
});

test.each([
  ['1.2.3', '1.2.9', 'minor', false],
  ['1.2.3', '1.4.0', 'minor', true],
  ['1.2.3', '2.0.0', 'patch', true],
  ['1.2.3', '1.0.9', 'patch', false],
] as const)('from %s to %s is a step of %s: %s', (previous, next, bump, expected) => {
  expect(isBumped(previous, next, bump)).toBe(expected);
});

test('a number can go back in each of its positions', () => {
  expect(['1.2.2', '1.1.9', '0.9.9'].map((next) => wentBack('1.2.3', next))).toEqual([true, true, true]);
  expect(['1.2.3', '1.2.4', '2.0.0'].map((next) => wentBack('1.2.3', next))).toEqual([false, false, false]);
});
