// A validator says which values a schema allows, and so whether a verdict on its change can be right.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { compareDescriptions } from '../src/compare.js';
import { verdictOn } from '../src/rules.js';
import { bothWays } from './consumers/both-ways.js';
import { edited, positions } from './oasdiff/base.js';
import { schemaChanges } from './oasdiff/schemas.js';

const texts = ['', 'a', 'b', 'c', 'x', 'abc', 'abcdefg', 'abcdefghij', '2026-01-01'];
const numbers = [0, 1, 4, 5, 6, 7, 8, 9, 12, 2.5];
const lists = [[], ['a'], ['a', 'a'], ['b', 'c'], [1], Array(7).fill('a'), ['a', 'b', 'c', 'd', 'e', 'f', 'g'], Array.from('abcdefghijkl')];
const shapes = ['circle', 'square', 'line'].map((type) => ({ type, [type]: 'a' }));
const many = Object.fromEntries(Array.from('abcdefghij', (name) => [name, 'a']));
const objects = [{}, { a: 'a' }, { a: 'x' }, { b: 'b' }, { a: 'x', b: 'b' }, { a: 'a', c: 'c' }, { xyzxyz: 1 }, { x: 1 }, many];
/** Values of all kinds, on both sides of each limit. */
const values: unknown[] = [null, true, false, ...texts, ...numbers, ...lists, ...objects, ...shapes];

const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
const allowedBy = (schema: object) => {
  const isValid = ajv.compile(schema);
  return values.filter((value) => isValid(value));
};

const rows: [string, object, object][] = [
  ...[...schemaChanges].map(([name, [before, after]]): [string, object, object] => [name, before, after]),
  ...bothWays.map(([name, before, after]): [string, object, object] => [name, before, after]),
];

function breaksIn(position: string, before: object, after: object): boolean {
  const [from, to] = [before, after].map((schema) => edited(positions[position]!(schema)));
  return compareDescriptions(from, to).some((change) => change.rule !== 'object-opened' && verdictOn(change).level === 'breaking');
}

test.each(rows)('%s: what is no longer allowed breaks senders, and what is new breaks readers', (_name, before, after) => {
  const [from, to] = [allowedBy(before), allowedBy(after)];
  const lost = from.filter((value) => !to.includes(value));
  const won = to.filter((value) => !from.includes(value));
  if (lost.length > 0) expect(breaksIn('request-body', before, after), `no longer ${JSON.stringify(lost[0])}`).toBe(true);
  const isOpened = compareDescriptions(edited(positions['response-body']!(before)), edited(positions['response-body']!(after))).some(
    ({ rule }) => rule === 'object-opened',
  );
  if (won.length > 0 && !isOpened) expect(breaksIn('response-body', before, after), `also ${JSON.stringify(won[0])}`).toBe(true);
});
