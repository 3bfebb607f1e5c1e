import type { Description, Schema } from '@modelarts-openapi/openapi-model';
import { describe, expect, test } from 'vitest';
import { mutantsOf, selectMutants, slicesOf, testMutants } from '../src/mutation/index.js';
import { sameAfter } from '../src/mutation/slices.js';
import { exampleDescription, exampleFixtures } from './example-description.js';

const slices = slicesOf(exampleDescription, exampleFixtures);

test('the contract notices every small mistake in a description that its fixtures show well', () => {
  const mutants = mutantsOf(exampleDescription);
  expect(mutants.length).toBeGreaterThan(80);
  const results = testMutants(mutants, slices);
  expect(results.filter(({ finding }) => finding === undefined).map(({ operator, name }) => `${operator}: ${name}`)).toEqual([]);
});

test('what the fixtures no longer show survives', () => {
  const [own, ...shared] = exampleFixtures.cases;
  const survivors = (fixtures: Partial<typeof exampleFixtures>, operator: RegExp) => {
    const all = slicesOf(exampleDescription, { ...exampleFixtures, ...fixtures });
    const mutants = mutantsOf(exampleDescription).filter((mutant) => operator.test(mutant.operator));
    return testMutants(mutants, all).flatMap(({ operator, name, finding }) => (finding === undefined ? `${operator}: ${name}` : []));
  };
  expect(survivors({}, /maximum|minimum/)).toEqual([]);
  expect(survivors({ cases: [{ ...own!, bodies: [] }, ...shared] }, /maximum|minimum/)).toEqual([
    'drop minimum: Order.share: minimum',
    'shift minimum: Order.share: minimum -1',
    'drop maximum: Order.share: maximum',
    'shift maximum: Order.share: maximum 101',
  ]);
  expect(survivors({ facts: [] }, /widen/)).toContain('widen a type: Line.name: to any');
});

test('a description with findings is not mutated: each mutant would have them', () => {
  const examples = exampleFixtures.examples.map((example) => (example.name === 'open' ? { ...example, body: { state: 'lost' } } : example));
  const wrong = slicesOf(exampleDescription, { ...exampleFixtures, examples });
  expect(() => testMutants(mutantsOf(exampleDescription), wrong)).toThrow('getOrder does not keep the contract as it is: ');
});

test('what only other operations show is no finding about a mutant', () => {
  const paths = { ...exampleDescription.paths, '/orders': { get: structuredClone(exampleDescription.paths['/orders/{order_id}'].get) } };
  Object.assign(paths['/orders'].get, { operationId: 'listOrders', parameters: [] });
  const description = { ...exampleDescription, paths };
  const request = { method: 'GET', path: '/orders' };
  const open = { ...exampleFixtures.examples[0]!, operationId: 'listOrders' };
  paths['/orders'].get.responses[200].content['application/json'].examples = { open: { value: open.body } } as never;
  const fixtures = {
    examples: [...exampleFixtures.examples, open],
    cases: [...exampleFixtures.cases, { file: 'list-orders/cases.json', operationId: 'listOrders', request, bodies: [] }],
    facts: exampleFixtures.facts,
  };
  const all = slicesOf(description, fixtures);
  const results = testMutants(
    mutantsOf(description).filter(({ pointer }) => pointer.startsWith('#/components/schemas')),
    all,
    { operationIds: ['listOrders'] },
  );
  expect(results.filter(({ finding }) => finding === undefined)).toEqual([]);
  expect(results.filter(({ finding }) => finding?.includes('in no example')).map(({ operator }) => operator)).not.toContain('drop minimum');
});

test('only what a mistake reaches is checked again: a schema that it is in, or below, or that is somewhere in it', () => {
  const [slice] = slices;
  const after = (pointer: string) => {
    const isSame = sameAfter(slice!)(pointer);
    return ['Order', 'Line', 'Problem'].filter((name) => !isSame(`#/components/schemas/${name}`));
  };
  expect(after('#/components/schemas/Line')).toEqual(['Order', 'Line']);
  expect(after('#/components/schemas/Line/properties/name')).toEqual(['Order', 'Line']);
  expect(after('#/components/schemas/Order')).toEqual(['Order']);
  expect(after('#/components')).toEqual(['Order', 'Line', 'Problem']);
  expect(after('#/components/parameters/OrderId')).toEqual([]);
  // One that was not there before is another one.
  expect(sameAfter(slice!)('#/paths')('#/components/schemas/Cup')).toBe(false);
  // It is: names that begin alike are none of each other.
  expect(sameAfter(slice!)('#/components/schemas/Lin')('#/components/schemas/Line')).toBe(true);
});

test('every mutant has a name of its own, and leaves the description as it is', () => {
  const before = structuredClone(exampleDescription);
  const names = mutantsOf(exampleDescription).map(({ operator, name }) => `${operator}: ${name}`);
  expect(new Set(names).size).toBe(names.length);
  testMutants(mutantsOf(exampleDescription), slices);
  expect(exampleDescription).toEqual(before);
});

describe('in mutants of a schema', () => {
  const namesOf = (schema: Schema) => {
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } };
    const paths = { '/thing': { get: { operationId: 'getThing', responses: { 200: { description: '', content } } } } };
    return mutantsOf({ paths, components: { schemas: { Thing: schema } } })
      .filter(({ pointer }) => pointer === '#/components/schemas/Thing')
      .map(({ operator, name }) => `${operator}: ${name.replace('Thing: ', '')}`);
  };
  const without = (schema: Schema, ...operators: string[]) =>
    expect(namesOf(schema).filter((name) => operators.some((operator) => name.startsWith(operator)))).toEqual([]);

  test('a property is missing, called otherwise, has to be there or not', () => {
    expect(namesOf({ properties: { a: {}, b: {} }, required: ['a'] })).toEqual([
      'drop a property: a',
      'rename a property: a',
      'drop a property: b',
      'rename a property: b',
      'loosen required: a',
    ]);
  });

  test('limits are missing or a little off', () => {
    expect(namesOf({ minimum: 0, maxLength: 2 })).toEqual([
      'drop minimum: minimum',
      'shift minimum: minimum -1',
      'shift minimum: minimum 1',
      'drop maxLength: maxLength',
      'shift maxLength: maxLength 1',
      'shift maxLength: maxLength 3',
    ]);
    expect(namesOf({ pattern: '^a$' })).toEqual(['drop pattern: pattern', 'loosen pattern: no ^', 'loosen pattern: no $']);
    expect(namesOf({ format: 'int32' })).toEqual(['drop int32: int32']);
    expect(namesOf({ format: 'int64' })).toEqual(['int64 to int32: int32']);
  });

  test('values are missing or too many', () => {
    expect(namesOf({ enum: ['a', 'b'] })).toEqual([
      'drop an enum value: "a"',
      'drop an enum value: "b"',
      'add an enum value: "a_2"',
      'drop an enum: all values',
    ]);
  });

  test('forms, conditions and references are missing', () => {
    expect(namesOf({ oneOf: [{}, {}], if: {}, then: {}, dependentSchemas: { a: {} } })).toEqual([
      'drop a branch of oneOf: branch 1',
      'drop a branch of oneOf: branch 2',
      'drop oneOf: oneOf',
      'drop if, then, else or not: if',
      'drop if, then, else or not: then',
      'drop dependentSchemas: a',
      'rename in dependentSchemas: a',
    ]);
  });

  describe('what accepts exactly the same is not made:', () => {
    test('a boolean without its enum of true and false', () => {
      without({ type: 'boolean', enum: [true, false] }, 'drop an enum:');
      expect(namesOf({ type: 'boolean', enum: [true] })).toContain('drop an enum: all values');
    });

    test('an integer without 32 bits where its limits or values need no more', () => {
      without({ type: 'integer', format: 'int32', minimum: 0, maximum: 100 }, 'drop int32');
      without({ type: 'integer', format: 'int32', enum: [1, 2] }, 'drop int32');
      without({ type: 'integer', format: 'int64', minimum: 0, maximum: 100 }, 'int64 to int32');
      expect(namesOf({ type: 'integer', format: 'int32', minimum: 0 })).toContain('drop int32: int32');
    });

    test('a type that what a property takes over, or refers to, says as well', () => {
      const inherited = {
        allOf: [{ properties: { a: { type: 'string' } } }],
        properties: { a: { type: 'string', minLength: 1 } },
      } as const;
      const content = { 'application/json': { schema: inherited } };
      const paths = { '/thing': { get: { operationId: 'getThing', responses: { 200: { description: '', content } } } } };
      const names = mutantsOf({ paths } as never).map(({ operator, name }) => `${operator}: ${name}`);
      expect(names.filter((name) => name.includes('drop minLength'))).toHaveLength(1);
      // Once, where it is not repeated.
      expect(names.filter((name) => name.includes('to any'))).toHaveLength(1);
    });

    test('an object without a property that it takes over, too, whatever its words are', () => {
      const taken: Schema = { allOf: [{ properties: { a: { type: 'string' } } }] };
      without({ ...taken, properties: { a: { type: 'string', description: 'An a.' } } }, 'drop a property');
      expect(namesOf({ ...taken, properties: { a: { type: 'string', minLength: 1 } } })).toContain('drop a property: a');
      // Another name is one more, which nothing shows.
      expect(namesOf({ ...taken, properties: { a: { type: 'string' } } })).toContain('rename a property: a');
    });

    test('what an object says again of a property that it takes over', () => {
      const at = (shape: Schema): Schema => ({ type: 'object', properties: { shape, size: { $ref: '#/components/schemas/Size' } } });
      const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
      const dependentSchemas = { shape: { required: ['size'] } };
      const schemas = {
        Size: { type: 'integer' },
        Look: { ...at({ type: 'string' }), dependentSchemas },
        RoundLook: { ...at({ const: 'round' }), dependentSchemas },
        Thing: { type: 'object', properties: { look: ref('Look') } },
        Ball: { allOf: [ref('Thing')], properties: { look: ref('RoundLook') } },
      };
      const namesIn = (...used: string[]) => {
        const content = { 'application/json': { schema: { oneOf: used.map(ref) } } };
        const paths = { '/thing': { get: { operationId: 'getThing', responses: { 200: { description: '', content } } } } };
        return mutantsOf({ paths, components: { schemas } } as never).map(({ operator, name }) => `${operator}: ${name}`);
      };
      const again = /RoundLook.size: Size|RoundLook: to any|drop dependentSchemas: RoundLook: shape/;
      expect(namesIn('Ball').filter((name) => again.test(name))).toEqual([]);
      expect(namesIn('Ball')).toEqual(
        expect.arrayContaining(['drop a $ref: Look.size: Size', 'widen a type: Look: to any', 'drop dependentSchemas: Look: shape']),
      );
      expect(namesIn('Ball').filter((name) => /RoundLook: (shape|size)/.test(name))).not.toEqual([]);
      // Used by itself, it has to hold by itself.
      expect(namesIn('Ball', 'RoundLook').filter((name) => again.test(name))).toHaveLength(3);
    });

    test('an object without a property that is as all others of it may be', () => {
      const count: Schema = { type: 'integer', description: 'How many.' };
      without(
        { type: 'object', properties: { total: count }, additionalProperties: { type: 'integer' } },
        'drop a property',
        'rename a property',
      );
      expect(namesOf({ properties: { total: count }, additionalProperties: { type: 'number' } })).toContain('drop a property: total');
    });

    test('a list without items that may be anything', () => {
      without({ type: 'array', items: {} }, 'drop items');
      expect(namesOf({ type: 'array', items: { type: 'string' } })).toContain('drop items: items');
    });

    test('integers for numbers where all values are whole', () => {
      without({ type: 'integer', enum: [1, 2] }, 'change a type: integer to number');
      without({ type: ['number', 'string'], enum: [1, 'a'] }, 'change a type: number to integer');
      expect(namesOf({ type: 'number', enum: [1, 1.5] })).toContain('change a type: number to integer');
    });

    test('limits, lengths and patterns beside listed values', () => {
      without({ type: 'string', enum: ['a'], minLength: 1, pattern: '^a' }, 'drop minLength', 'shift', 'drop pattern', 'loosen pattern');
    });

    test('the length of a text that its pattern does not let be empty', () => {
      without({ type: 'string', minLength: 1, pattern: '^\\d+$' }, 'drop minLength', 'shift minLength: minLength 0');
      expect(namesOf({ type: 'string', minLength: 1, pattern: '^\\d*$' })).toContain('drop minLength: minLength');
    });

    test('a type that a part of an allOf has, too', () => {
      without({ type: 'object', allOf: [{ type: 'object' }] }, 'widen a type');
      expect(namesOf({ type: 'object', allOf: [{ properties: {} }] })).toContain('widen a type: to any');
    });

    test('a map of anything that does not say so', () => {
      without({ type: 'object', additionalProperties: true }, 'drop additionalProperties');
      const listed = { properties: { a: {} }, additionalProperties: true };
      expect(namesOf(listed)).toContain('drop additionalProperties: additionalProperties');
    });
  });
});

describe('with several operations', () => {
  const description: Description = structuredClone(exampleDescription);
  const [[path, item]] = Object.entries(exampleDescription.paths) as [[string, { get: object }]];
  const cup = { properties: { size: { type: 'integer' } } };
  const responses = { 200: { description: '', content: { 'application/json': { schema: { $ref: '#/components/schemas/Cup' } } } } };
  description.paths = {
    [path]: item as object,
    '/cups': { get: { operationId: 'listCups', responses: { ...responses, 429: { $ref: '#/components/responses/Busy' } } } },
  } as never;
  Object.assign(description.components?.schemas ?? {}, { Cup: cup });
  const all = slicesOf(description, exampleFixtures);
  const names = (selection: Parameters<typeof selectMutants>[2]) => selectMutants(description, all, selection).map(({ name }) => name);

  test('each operation needs only its own paths and components', () => {
    const [first, second] = all;
    expect([first, second].map((slice) => Object.keys(slice?.description.components?.schemas ?? {}).sort())).toEqual([
      ['Line', 'Order', 'Problem'],
      ['Cup', 'Problem'],
    ]);
    expect(second?.fixtures.examples.map(({ name }) => name)).toEqual(['429-busy']);
  });

  test('the mutants of one are those of what it needs, but for what every operation has', () => {
    const selected = names({ operationIds: ['listCups'] });
    expect(selected).toContain('Cup: size');
    expect(selected).toContain('listCups: 429');
    expect(selected.filter((name) => /^(Order|Line|Problem|responses\/Busy|getOrder)/.test(name))).toEqual([]);
  });

  test('the mutants of a component are in that alone', () => {
    expect(new Set(names({ operationIds: [], components: ['schemas/Problem'] }).map((name) => name.split(/[.:]/)[0]))).toEqual(
      new Set(['Problem']),
    );
  });

  test('the mutants of all are those of the whole description', () => {
    expect(names({})).toEqual(mutantsOf(description).map(({ name }) => name));
  });
});
