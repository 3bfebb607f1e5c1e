import { describe, expect, test } from 'vitest';
import { compareFacts } from '../../src/compare/compare-facts.js';
import type { Deviation } from '../../src/facts/deviations.js';
import { type Facts, factsOf } from '../../src/facts/facts.js';
import type { OperationFacts } from '../../src/facts/read-facts.js';
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
const withFacts = (facts: OperationFacts['facts'], deviations: Deviation[] = [], shared: Deviation[] = []): OperationFacts => ({
  operationId: 'getWidget',
  file: 'getWidget/facts.json',
  facts,
  deviations,
  shared,
});
const deviation = (more: Partial<Deviation> = {}): Deviation => ({
  rule: 'type-differs',
  location: 'getWidget 200 size',
  decision: '0007',
  file: 'getWidget/deviations.json',
  ...more,
});
const found = (all: OperationFacts[]) =>
  compareFacts(all, against).findings.map(({ rule, location, message }) => `${rule} | ${location} | ${message}`);

test('an operation without facts is a finding', () => {
  const missing = ['facts-missing | getWidget | there are no facts of a vendor about it'];
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
});

describe('a deviation of every operation', () => {
  const [first] = getWidget.statuses!;
  const shared = ['200', '410'].map((location) =>
    deviation({ rule: 'status-only-in-description', location, file: 'shared/deviations.json' }),
  );
  const ofAll = against.operations.map(({ operationId }) => ({
    ...withFacts(operationId === 'getWidget' ? { 'a-cloud': { ...getWidget, statuses: [] } } : {}),
    operationId,
    shared: shared.map((one) => ({ ...one, location: `${operationId} ${one.location}` })),
  }));
  const findings = (all: OperationFacts[]) => found(all).filter((line) => !line.startsWith('facts-missing'));

  test('covers it where it occurs, and need not occur in each', () => {
    expect(first).toBe('200');
    expect(findings(ofAll.filter(({ operationId }) => operationId === 'getWidget'))).toEqual([]);
  });

  test('is found where all are compared and none has it', () => {
    expect(findings(ofAll)).toEqual([
      'stale-acceptance | status-only-in-description 410 | is decided for every operation, but was found in none',
    ]);
  });
});

test('a source that lists no statuses says nothing about them', () => {
  const { statuses, ...facts } = getWidget;
  expect(found([withFacts({ 'a-cloud': facts })])).toEqual([]);
  expect(found([withFacts({ 'a-cloud': { ...facts, statuses: [] } })])).toHaveLength(1);
});
