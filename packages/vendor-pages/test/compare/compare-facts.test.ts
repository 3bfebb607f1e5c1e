import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../src/compare/compare-facts.js';
import { type Facts, factsOf } from '../../src/facts/facts.js';
import type { Deviation, OperationFacts } from '../../src/facts/read-facts.js';
import { parsePage } from '../../src/pages/parse-page.js';
import { exampleDescriptions } from '../example-description.js';
import { examplePages } from '../example-pages.js';

const against = exampleDescriptions();
const [deleteWidget, getWidget] = examplePages.map(({ text }) => factsOf(parsePage(text), 'page.rst')) as [Facts, Facts, Facts];
const withDescription = (facts: Facts, description: string): Facts => ({
  ...facts,
  tables: facts.tables.map((table) => ({
    ...table,
    fields: table.fields.map((field) => (field.name === 'size' ? { ...field, type: description } : field)),
  })),
});
const other = withDescription(getWidget, 'Long');
const withFacts = (facts: OperationFacts['facts'], deviations: Deviation[] = [], operationId = 'getWidget'): OperationFacts => ({
  operationId,
  file: `${operationId}/facts.json`,
  facts,
  deviations,
});
const deviation = (more: Partial<Deviation> = {}): Deviation => ({
  rule: 'type-differs',
  location: 'getWidget 200 size',
  reason: 'The other cloud has no large widgets',
  until: '2027-06-30',
  file: 'getWidget/deviations.json',
  ...more,
});
const options = { general: [], isWhole: false, today: '2026-01-01' };
const found = (all: OperationFacts[], more: Partial<Parameters<typeof compareFacts>[2]> = {}) =>
  compareFacts(all, against, { ...options, ...more }).findings.map(({ rule, location, message }) => `${rule} | ${location} | ${message}`);

test('an operation without facts is a finding', () => {
  const missing = ['facts-missing | getWidget | there are no facts of a vendor that witness it'];
  expect(found([withFacts(undefined)])).toEqual(missing);
  expect(found([withFacts({})])).toEqual(missing);
});

test('facts of another operation are a finding', () => {
  expect(found([withFacts({ 'a-cloud': deleteWidget })])).toEqual([
    'facts-of-other-operation | getWidget | its facts are those of deleteWidget (a-cloud)',
  ]);
});

test('what differs is told with the sources that say so', () => {
  const message = 'the page says Long, the description integer int32';
  expect(found([withFacts({ 'a-cloud': getWidget, 'b-cloud': other })])).toEqual([
    `type-differs | getWidget 200 size | ${message} (b-cloud)`,
  ]);
  expect(found([withFacts({ 'a-cloud': other, 'b-cloud': other })])).toEqual([
    `type-differs | getWidget 200 size | ${message} (a-cloud, b-cloud)`,
  ]);
});

describe('a deviation', () => {
  const both = { 'a-cloud': getWidget, 'b-cloud': other };

  test('of one source covers what differs there', () => {
    expect(found([withFacts(both, [deviation({ source: 'b-cloud' })])])).toEqual([]);
  });

  test('of one source that does not occur there is found', () => {
    expect(found([withFacts(both, [deviation({ source: 'b-cloud' }), deviation({ source: 'a-cloud' })])])).toEqual([
      'stale-acceptance | type-differs getWidget 200 size | is accepted, but was not found (a-cloud)',
    ]);
  });

  test('of all sources has to occur in each of them', () => {
    expect(found([withFacts({ 'a-cloud': other, 'b-cloud': other }, [deviation()])])).toEqual([]);
    expect(found([withFacts(both, [deviation()])])).toEqual([
      'stale-acceptance | type-differs getWidget 200 size | is accepted, but was not found (a-cloud)',
    ]);
  });

  test('ends with its day', () => {
    expect(found([withFacts(both, [deviation({ source: 'b-cloud' })])], { today: '2027-07-01' })).toHaveLength(1);
  });
});

describe('a general deviation', () => {
  const teapot = exampleDescriptions(({ paths }) => {
    for (const method of ['get', 'delete']) paths['/v1/{shop_id}/widgets/{widget_id}'][method].responses[418] = { description: '' };
  });
  const general = [deviation({ rule: 'status-only-in-description', location: '* 418', file: 'shared/deviations.json' })];
  const all = [withFacts({ 'a-cloud': getWidget }), withFacts({ 'a-cloud': deleteWidget }, [], 'deleteWidget')];

  test('covers what differs in every operation', () => {
    expect(compareFacts(all, teapot, { ...options, isWhole: true }).findings.map(({ location }) => location)).toEqual([
      'getWidget 418',
      'deleteWidget 418',
    ]);
    expect(compareFacts(all, teapot, { ...options, general, isWhole: true }).findings).toEqual([]);
  });

  test('that occurs in no operation is found, once all are compared', () => {
    expect(found(all, { general, isWhole: true })).toEqual([
      'stale-acceptance | status-only-in-description * 418 | is accepted, but was not found (a-cloud)',
    ]);
    expect(found(all, { general })).toEqual([]);
  });
});

test('a source that lists no statuses says nothing about them', () => {
  const { statuses, ...facts } = getWidget;
  expect(found([withFacts({ 'a-cloud': facts })])).toEqual([]);
  expect(found([withFacts({ 'a-cloud': { ...facts, statuses: [] } })])).toHaveLength(1);
});
