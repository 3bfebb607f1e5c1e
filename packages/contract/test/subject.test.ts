import { type Description, operationsOf } from '@modelarts-openapi/openapi-model';
import { expect, test } from 'vitest';
import { subjectAt } from '../src/subject.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const description: Description = {
  paths: {
    '/orders': {
      post: {
        operationId: 'createOrder',
        requestBody: { content: { 'application/json': { schema: { properties: { note: {} } } } } },
        responses: {},
      },
    },
  },
  components: {
    schemas: {
      Order: { oneOf: [ref('Tea'), ref('Milk')] },
      Tea: { properties: { kind: { const: 'tea' }, sugar: { type: 'integer' } } },
      Milk: { allOf: [ref('Drink')], properties: { kind: { const: 'milk' }, sugar: false, extras: { items: ref('Drink') } } },
      Drink: {
        properties: { size: {}, notes: { additionalProperties: { properties: { text: {} } } }, pair: { prefixItems: [ref('Tea')] } },
      },
    },
  },
};
const subject = (body: unknown, ...keys: string[]) =>
  subjectAt({ description, operations: operationsOf(description) }, '#/components/schemas/Order', keys, body);

test('a location is called by the schema that speaks of it, through lists and maps', () => {
  const milk = { kind: 'milk' };
  expect(subject(milk, 'extras', '0', 'size')).toBe('Drink.size');
  expect(subject(milk, 'notes', 'any', 'text')).toBe('Drink.notes.*.text');
  expect(subject(milk, 'pair', '0', 'sugar')).toBe('Tea.sugar');
  expect(subject(milk)).toBe('Order');
});

test('a field that is unknown belongs to what several schemas take over', () => {
  expect(subject({ kind: 'milk' }, 'color')).toBe('Drink.color');
  expect(subject({ kind: 'milk' }, 'extras', '0', 'color', 'name')).toBe('Drink.color');
});

test('the value that tells kinds apart tells which kind it is about', () => {
  expect(subject({ kind: 'tea' }, 'color')).toBe('Tea.color');
  expect(subject({ kind: 'tea' }, 'sugar')).toBe('Tea.sugar');
});

test('a field that a schema denies is its own', () => {
  expect(subject({ kind: 'milk' }, 'sugar')).toBe('Milk.sugar');
});

test('a schema in an operation has the name of that and what it is of it', () => {
  const schema = '#/paths/~1orders/post/requestBody/content/application~1json/schema';
  const of = (...keys: string[]) => subjectAt({ description, operations: operationsOf(description) }, schema, keys, {});
  expect([of(), of('note'), of('color')]).toEqual(['createOrder request', 'createOrder request.note', 'createOrder request.color']);
});
