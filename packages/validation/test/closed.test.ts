import { closeObjects, type Schema } from '@modelarts-openapi/openapi-model';
import { expect, test } from 'vitest';
import { createValidator } from '../src/ajv/index.js';
import { at } from './example-description.js';

const accepts = (schemas: Record<string, Schema>, name: string, value: unknown) =>
  createValidator(closeObjects({ components: { schemas } })).accepts(at(name), value);

test('a closed object refuses what it does not list, at any depth, and leaves maps as they are', () => {
  const Order: Schema = {
    properties: { tea: { properties: { sugar: {} } }, notes: { properties: {}, additionalProperties: { type: 'string' } } },
  };
  expect(accepts({ Order }, 'Order', { tea: { sugar: 1 }, notes: { any: 'thing' } })).toBe(true);
  expect(accepts({ Order }, 'Order', { milk: 1 })).toBe(false);
  expect(accepts({ Order }, 'Order', { tea: { milk: 1 } })).toBe(false);
});

test('an allOf adds to an object, and both the sum and the part are closed', () => {
  const schemas: Record<string, Schema> = {
    Order: { properties: { tea: {} } },
    Delivery: { allOf: [{ $ref: '#/components/schemas/Order' }], properties: { street: {} } },
    Orders: { items: { $ref: '#/components/schemas/Order' } },
  };
  expect(accepts(schemas, 'Delivery', { tea: 1, street: 2 })).toBe(true);
  expect(accepts(schemas, 'Delivery', { tea: 1, milk: 2 })).toBe(false);
  expect(accepts(schemas, 'Orders', [{ tea: 1 }])).toBe(true);
  expect(accepts(schemas, 'Orders', [{ tea: 1, street: 2 }])).toBe(false);
});

test('a condition takes more than what it names', () => {
  const Order: Schema = {
    properties: { tea: {}, milk: {} },
    if: { properties: { tea: { const: 1 } } },
    then: { properties: { milk: { const: 2 } } },
  };
  expect(accepts({ Order }, 'Order', { tea: 1, milk: 2 })).toBe(true);
});
