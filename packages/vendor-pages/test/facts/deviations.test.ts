import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decisionIds, occurring, readDeviations, readSharedDeviations } from '../../src/facts/deviations.js';
import { readOperationFacts } from '../../src/facts/read-facts.js';
import { operationFacts } from '../deviations.js';
import { folderWith } from '../folder.js';

const entry = { rule: 'type-differs', location: 'getWidget 200 size', decision: '0007' };
const read = (...entries: unknown[]) =>
  readDeviations(folderWith({ 'deviations.json': JSON.stringify(entries) }), ['a-cloud', 'b-cloud'], new Set(['0007', '0008']));

test('a deviation of several locations is one for each', () => {
  const [one, other, ...more] = read({ ...entry, location: ['getWidget 200 size', 'getWidget 200 weight'], source: 'a-cloud' });
  expect([one, other]).toMatchObject([
    { ...entry, source: 'a-cloud' },
    { location: 'getWidget 200 weight', decision: '0007' },
  ]);
  expect(more).toEqual([]);
  expect(readDeviations(folderWith({}), [], new Set())).toEqual([]);
});

test.each([
  ['names a decision that is not there', { ...entry, decision: '0009' }, '[0].decision: expected the number of a file in spec/decisions'],
  ['names no decision', { ...entry, decision: undefined }, '[0].decision: expected a text, got nothing'],
  [
    'gives a reason in place of a decision',
    { ...entry, reason: 'x' },
    '[0].reason: expected only rule, location, decision, message, source',
  ],
  ['has a wildcard', { ...entry, location: ['* 503'] }, '[0].location: expected a location without a wildcard, got "* 503"'],
  ['has a location that is no text', { ...entry, location: [7] }, '[0].location: expected a text, got 7'],
  ['has a source without facts', { ...entry, source: 'c-cloud' }, '[0].source: expected one of a-cloud, b-cloud, got "c-cloud"'],
])('one that %s is told', (_, wrong, message) => {
  expect(() => read(wrong)).toThrow(message);
});

test('two decisions for one finding are told, where one source has both', () => {
  const twice = 'deviations.json: two entries for type-differs getWidget 200 size: expected one decision';
  expect(() => read(entry, { ...entry, decision: '0008' })).toThrow(twice);
  expect(() => read(entry, { ...entry, source: 'a-cloud' })).toThrow(twice);
  expect(read({ ...entry, source: 'a-cloud' }, { ...entry, source: 'b-cloud' })).toHaveLength(2);
});

describe('what is decided for every operation', () => {
  const shared = [{ rule: 'status-only-in-description', location: ['400', '503'], decision: '0015' }];
  const spec = (own: unknown[], decided: unknown[] = shared) =>
    folderWith({
      'decisions/0015-statuses.md': '',
      'shared/deviations.json': JSON.stringify(decided),
      'get-widget/deviations.json': JSON.stringify(own),
    });
  const readFrom = (folder: string) => readOperationFacts('getWidget', join(folder, 'get-widget'), folder);

  test('is a deviation of each', () => {
    expect(readFrom(spec([])).shared).toMatchObject([{ location: 'getWidget 400' }, { location: 'getWidget 503', decision: '0015' }]);
  });

  test('is decided by none of them again', () => {
    const own = { rule: 'status-only-in-description', location: 'getWidget 503', decision: '0015' };
    const size = { rule: 'options-differ', location: 'getWidget 200 size = L', decision: '0015' };
    expect(() => readFrom(spec([size], [{ ...size, location: '.size = L' }]))).toThrow('it is decided for every operation');
    expect(() => readFrom(spec([own]))).toThrow(
      /get-widget\/deviations\.json: status-only-in-description getWidget 503: it is decided for every operation, in .*shared\/deviations\.json$/,
    );
  });
});

describe('what is decided for a table that many pages have', () => {
  const decided = () =>
    readSharedDeviations(
      'getWidget',
      new Set(['0047']),
      folderWith({ 'shared/deviations.json': JSON.stringify([{ rule: 'options-differ', location: '.size = L', decision: '0047' }]) }),
    );
  const at = (location: string, rule = 'options-differ') => occurring(decided(), { findings: [{ rule, location, message: '', count: 1 }] });

  test('is decided wherever a location ends with it', () => {
    expect(at('getWidget 200 parts[].size = L')).toMatchObject([{ location: 'getWidget 200 parts[].size = L', decision: '0047' }]);
    expect(at('getWidget 200 size = L')).toHaveLength(1);
  });

  test('is not decided for another name, another operation or another rule', () => {
    expect(at('getWidget 200 parts[].outsize = L')).toEqual([]);
    expect(at('listWidgets 200 size = L')).toEqual([]);
    expect(at('getWidget 200 size = L', 'type-differs')).toEqual([]);
  });
});

test('a file that is no list of objects is told', () => {
  expect(() => read('text')).toThrow('deviations.json: expected a list of objects with rule, location, decision');
  expect(() => readDeviations(folderWith({ 'deviations.json': '[' }), [], new Set())).toThrow(/deviations\.json: .*JSON/);
});

test('the decisions are those of the description, which some operation departs by', () => {
  const named = new Set(operationFacts.flatMap(({ deviations, shared }) => [...deviations, ...shared].map(({ decision }) => decision)));
  expect(named.size).toBeGreaterThan(10);
  expect([...named].filter((id) => !decisionIds().has(id))).toEqual([]);
});
