import { expect, test } from 'vitest';
import { coverage, createContract } from '../src/index.js';
import { contractOf, exampleDescription, exampleFixtures, withCases } from './example-description.js';

const missingIn = (schema: unknown, bodies: unknown[], schemas?: Record<string, unknown>) =>
  coverage(contractOf(schema, bodies, schemas)).missing.map(({ subject, problem }) =>
    `${subject} ${problem}`.replace(/,? (which )?is in no example/, ''),
  );

const thing = { $ref: '#/components/schemas/Thing' };

test('what is missing is named', () => {
  const schema = { type: 'object', properties: { a: { enum: [1, 2] }, b: { items: { type: 'string' } } } };
  expect(missingIn(schema, [{ a: 1 }])).toEqual(['Thing.a has the value 2', 'Thing.b', 'Thing.b[]']);
  expect(missingIn(schema, [{ a: 1, b: [] }, { a: 2 }])).toEqual(['Thing.b[]']);
  expect(missingIn(schema, [{ a: 1, b: ['x'] }, { a: 2 }])).toEqual([]);
});

test('operations and statuses without an example are named', () => {
  expect(missingIn({}, [])).toEqual(['getThing', 'getThing 200', 'getThing 200', 'Thing']);
});

test('values count strictly', () => {
  expect(missingIn({ enum: [0, '0', false, 'false'] }, ['0', false])).toEqual(['Thing has the value 0', 'Thing has the value "false"']);
});

test('that a boolean is true or false needs no examples', () => {
  expect(missingIn({ type: 'boolean', enum: [true, false] }, [true])).toEqual([]);
  expect(missingIn({ type: 'boolean', enum: [false] }, [true])).toEqual(['Thing has the value false']);
});

test('every type of a union counts', () => {
  expect(missingIn({ type: ['string', 'null'] }, ['x'])).toEqual(['Thing has the type null']);
  expect(missingIn({ type: ['string', 'number'] }, ['x', 1])).toEqual([]);
});

test('every branch counts, and both ways of a condition', () => {
  expect(missingIn({ oneOf: [{ type: 'string' }, { type: 'integer' }] }, [1])).toEqual(['Thing (oneOf 1)']);
  const condition = { if: { const: 1 }, then: { minimum: 1 }, else: { minimum: 2 } };
  expect(missingIn(condition, [2])).toEqual(['Thing if has the value 1', 'Thing then']);
});

test('values of maps count, and positions of lists', () => {
  expect(missingIn({ additionalProperties: { type: 'string' } }, [{}])).toEqual(['Thing.*']);
  expect(missingIn({ prefixItems: [{}, {}] }, [[1]])).toEqual(['Thing[1]']);
});

test('schemas that refer to themselves come to an end', () => {
  const schema = { properties: { things: { items: thing } } };
  expect(missingIn(schema, [{}])).toEqual(['Thing.things', 'Thing.things[]']);
  expect(missingIn(schema, [{ things: [{ things: [] }] }])).toEqual([]);
});

test('values and types of unions in the examples of a schema count, properties do not', () => {
  const state = { type: ['integer', 'null'], enum: [1, 2, null], examples: [2, null] };
  expect(missingIn({ properties: { state } }, [{ state: 1 }])).toEqual([]);
  expect(missingIn({ properties: { state } }, [{ state: 2 }])).toEqual(['Thing.state has the value 1']);
  expect(missingIn({ properties: { state: { type: 'string', examples: ['x'] } } }, [{}])).toEqual(['Thing.state']);
});

test('values that a case accepts count where the case puts them', () => {
  const examples = exampleFixtures.examples.filter(({ name }) => name !== 'open');
  const missing = (accepted: unknown[]) => {
    const fixtures = {
      ...exampleFixtures,
      examples,
      ...withCases({ example: 'examples/done.json', at: '/state', accepted, why: 'states' }),
    };
    return coverage(createContract(exampleDescription, fixtures)).missing.map(({ problem }) => problem);
  };
  expect(missing([])).toEqual(['has the value "open", which is in no example']);
  expect(missing(['open'])).toEqual([]);
});

test('how much is shown is counted by kind', () => {
  expect(coverage(createContract(exampleDescription, exampleFixtures))).toMatchObject({
    covered: 18,
    total: 18,
    kinds: { operations: 1, statuses: 2, properties: 6, values: 2, 'other locations': 7 },
  });
});
