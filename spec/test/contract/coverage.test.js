import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.js';
import { readDescription, readMaterial } from './material.js';
import { tiny } from './tiny.js';

const { covered, total, missing } = coverage(readDescription('openapi.json'), readMaterial().samples);

it(`the samples show all ${total} parts of the description`, () => {
  expect(missing, `${covered} of ${total} are shown`).toEqual([]);
});

describe('coverage', () => {
  /** A description of one operation with one response of this schema. */
  const describing = (schema, schemas = {}) => ({
    openapi: '3.1.1',
    paths: {
      '/thing': {
        get: { operationId: 'getThing', responses: { 200: { content: { 'application/json': { schema } } } } },
      },
    },
    components: { schemas: { Thing: schema, ...schemas } },
  });
  const thing = { $ref: '#/components/schemas/Thing' };
  const missingIn = (schema, bodies) => {
    const description = describing(thing, { Thing: schema });
    return coverage(
      description,
      bodies.map((body) => ({ operationId: 'getThing', body })),
    ).missing;
  };

  it('names what is missing', () => {
    const schema = { type: 'object', properties: { a: { enum: [1, 2] }, b: { items: { type: 'string' } } } };
    expect(missingIn(schema, [{ a: 1 }])).toEqual(['Thing.a = 2', 'Thing.b', 'Thing.b[]']);
    expect(missingIn(schema, [{ a: 1, b: [] }, { a: 2 }])).toEqual(['Thing.b[]']);
    expect(missingIn(schema, [{ a: 1, b: ['x'] }, { a: 2 }])).toEqual([]);
  });

  it('names operations and statuses without a sample', () => {
    expect(coverage(describing({}), []).missing).toEqual(expect.arrayContaining(['getThing', 'getThing 200']));
  });

  it('counts values strictly', () => {
    expect(missingIn({ enum: [0, '0', false, 'false'] }, ['0', false])).toEqual(['Thing = 0', 'Thing = "false"']);
  });

  it('counts every type of a union', () => {
    expect(missingIn({ type: ['string', 'null'] }, ['x'])).toEqual(['Thing of type null']);
  });

  it('counts every branch and both ways of a condition', () => {
    const branches = { oneOf: [{ type: 'string' }, { type: 'integer' }] };
    expect(missingIn(branches, [1])).toEqual(['Thing (oneOf 1)']);
    const condition = { if: { const: 1 }, then: { minimum: 1 }, else: { minimum: 2 } };
    expect(missingIn(condition, [2])).toEqual(['Thing if = 1', 'Thing then']);
  });

  it('counts values of maps and positions of lists', () => {
    expect(missingIn({ additionalProperties: { type: 'string' } }, [{}])).toEqual(['Thing.*']);
    expect(missingIn({ prefixItems: [{}, {}] }, [[1]])).toEqual(['Thing[1]']);
  });

  it('ends for schemas that refer to themselves', () => {
    const schema = { properties: { things: { items: thing } } };
    expect(missingIn(schema, [{}])).toEqual(['Thing.things', 'Thing.things[]']);
    expect(missingIn(schema, [{ things: [{ things: [] }] }])).toEqual([]);
  });

  it('misses what only one sample shows, when that sample is gone', () => {
    const { description, material } = tiny();
    const without = material.samples.filter(({ name }) => name !== 'open');
    expect(coverage(description, material.samples).missing).toEqual([]);
    expect(coverage(description, without).missing).toEqual(['Order.state = "open"']);
  });
});
