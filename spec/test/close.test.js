import { expect, it } from 'vitest';
import { close } from '../scripts/close.js';
import { readDescription } from './contract/material.js';
import { createValidator } from './contract/validator.js';

const describing = (schemas) => ({ paths: {}, components: { schemas } });
const accepts = (schemas, name, value) => createValidator(close(describing(schemas))).accepts(`#/components/schemas/${name}`, value);

it('is what the build does', () => {
  expect(close(readDescription('openapi.json'))).toEqual(readDescription('openapi.closed.json'));
});

it('leaves the description that it is given open', () => {
  const open = readDescription('openapi.json');
  close(open);
  expect(open).toEqual(readDescription('openapi.json'));
});

it('refuses what an object does not list, at any depth, and leaves maps as they are', () => {
  const Order = {
    properties: { tea: { properties: { sugar: {} } }, notes: { properties: {}, additionalProperties: { type: 'string' } } },
  };
  expect(accepts({ Order }, 'Order', { tea: { sugar: 1 }, notes: { any: 'thing' } })).toBe(true);
  expect(accepts({ Order }, 'Order', { milk: 1 })).toBe(false);
  expect(accepts({ Order }, 'Order', { tea: { milk: 1 } })).toBe(false);
});

it('lets allOf add to an object, and closes both the sum and the part', () => {
  const Order = { properties: { tea: {} } };
  const Delivery = { allOf: [{ $ref: '#/components/schemas/Order' }], properties: { street: {} } };
  const Orders = { items: { $ref: '#/components/schemas/Order' } };
  const schemas = { Order, Delivery, Orders };
  expect(accepts(schemas, 'Delivery', { tea: 1, street: 2 })).toBe(true);
  expect(accepts(schemas, 'Delivery', { tea: 1, milk: 2 })).toBe(false);
  expect(accepts(schemas, 'Orders', [{ tea: 1 }])).toBe(true);
  expect(accepts(schemas, 'Orders', [{ tea: 1, street: 2 }])).toBe(false);
});

it('does not close conditions', () => {
  const Order = {
    properties: { tea: {}, milk: {} },
    if: { properties: { tea: { const: 1 } } },
    then: { properties: { milk: { const: 2 } } },
  };
  expect(accepts({ Order }, 'Order', { tea: 1, milk: 2 })).toBe(true);
});
