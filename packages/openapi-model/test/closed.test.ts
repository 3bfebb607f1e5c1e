import { expect, test } from 'vitest';
import { closeObjects, type Description } from '../src/index.js';

const closed = (schemas: object) => closeObjects({ components: { schemas } } as Description).components?.schemas;

test('an object refuses what it does not list, unless it says what else it takes', () => {
  expect(closed({ A: { properties: { a: {} } }, B: { properties: {}, additionalProperties: { type: 'string' } } })).toEqual({
    A: { properties: { a: {} }, additionalProperties: false },
    B: { properties: {}, additionalProperties: { type: 'string' } },
  });
});

test('what an allOf takes over is closed where it is used, as a whole', () => {
  const base = { properties: { a: {} } };
  const whole = { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { b: {} } }] };
  expect(closed({ Base: base, Whole: whole, Use: { items: { $ref: '#/components/schemas/Base' } } })).toEqual({
    Base: base,
    Whole: { ...whole, unevaluatedProperties: false },
    Use: { items: { $ref: '#/components/schemas/Base', unevaluatedProperties: false } },
  });
});

test('a condition describes no object, and stays open', () => {
  const schema = { if: { properties: { a: {} } } };
  expect(closed({ A: schema })).toEqual({ A: schema });
});

test('the given description is left as it is', () => {
  const description = { components: { schemas: { A: { properties: {} } } } };
  closeObjects(description as Description);
  expect(description).toEqual({ components: { schemas: { A: { properties: {} } } } });
});
