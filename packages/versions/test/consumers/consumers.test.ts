// What breaks somebody who sends, reads or compiles, and what looks as if it did.
import { describe, expect, test } from 'vitest';
import { compareDescriptions } from '../../src/compare.js';
import { type Direction, RULES, type RuleName, verdictOn } from '../../src/rules.js';
import { type Edit, edited } from '../oasdiff/base.js';
import { cases, changesOf } from '../oasdiff/table.js';
import { bothWays } from './both-ways.js';
import { breaking, none, same } from './rows.js';

function told(before: Edit, after: Edit): string[] {
  return compareDescriptions(edited(before), edited(after)).map((change) => {
    const { level, breaks } = verdictOn(change);
    return [change.rule, level, ...breaks].join(' ');
  });
}

describe('breaks somebody', () => {
  test.each(breaking)('%s', (_what, after, expected, before = same) => {
    expect(told(before, after)).toEqual(expected);
  });
});

describe('breaks nobody', () => {
  test.each(none)('%s', (_what, after, expected, before = same) => {
    expect(told(before, after)).toEqual(expected);
  });
});

const sent =
  (schema: object): Edit =>
  (at) =>
    (at.sent.schema = schema);
const read =
  (schema: object): Edit =>
  (at) =>
    (at.answered.schema = schema);

test.each(bothWays)('%s is one thing to who sends it, and one to who reads it', (_what, before, after, whereSent, whereRead) => {
  expect([told(sent(before), sent(after)), told(read(before), read(after))]).toEqual([whereSent, whereRead]);
});

test('each rule is held by a change, in each direction in which it says something else', () => {
  const changes = [
    ...[...breaking, ...none].flatMap(([, after, , before = same]) => compareDescriptions(edited(before), edited(after))),
    ...bothWays.flatMap(([, before, after]) => [sent, read].flatMap((at) => compareDescriptions(edited(at(before)), edited(at(after))))),
    ...cases.flatMap(changesOf),
  ];
  const found = new Set(changes.map(({ rule, direction = 'request' }) => `${rule} ${direction}`));
  const missing = (Object.keys(RULES) as RuleName[]).flatMap((rule) => {
    const isIn = (direction: Direction) => found.has(`${rule} ${direction}`);
    const { request, response } = RULES[rule];
    const isSame = JSON.stringify(request) === JSON.stringify(response);
    if (isSame || ONE_WAY.test(rule)) return isIn('request') || isIn('response') ? [] : [rule];
    return (['request', 'response'] as const).filter((direction) => !isIn(direction)).map((direction) => `${rule} ${direction}`);
  });
  expect(missing).toEqual([]);
});

/** What is only sent, or only read. */
const ONE_WAY = /^(parameter|request-body|required-parameter|required-request-body|response|serialization)/;
