import { expect, test } from 'vitest';
import { itemsOf, kindsOf, mapValuesOf, mergeAllOf, propertiesOf, type Schema, typesOf, valuesOf, variantsOf } from '../src/index.js';

const base: Schema = { type: 'object', description: 'Any', required: ['id'], properties: { id: { type: 'string' }, note: {} } };
const cat: Schema = {
  title: 'A cat',
  allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { kind: { const: 'cat' } }, required: ['kind'] }],
  required: ['lives'],
  properties: { lives: { type: 'integer' }, note: false },
};
const dog: Schema = { type: 'object', required: ['kind'], properties: { kind: { const: 'dog' }, id: { type: 'string' } } };
const pet: Schema = {
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
  properties: { owner: { type: 'string' } },
};
const loop = { $ref: '#/components/schemas/Loop', title: 'again' };
const schemas: Record<string, Schema> = {
  Base: base,
  Cat: cat,
  Dog: dog,
  Pet: pet,
  Loop: { allOf: [loop, loop], oneOf: [loop, { $ref: '#/components/schemas/Dog' }] },
};
const description = { components: { schemas } };

const required = (schema: Schema) => [...propertiesOf(description, schema)].map(([name, property]) => [name, property.required]);

test('what an allOf takes over becomes one schema, what it says itself comes last and required adds up', () => {
  expect(mergeAllOf(description, cat)).toEqual({
    title: 'A cat',
    type: 'object',
    description: 'Any',
    required: ['id', 'kind', 'lives'],
    properties: { id: { type: 'string' }, note: false, kind: { const: 'cat' }, lives: { type: 'integer' } },
  });
  expect(cat.allOf).toHaveLength(2);
});

test('a schema without an allOf stays what it is', () => {
  expect(mergeAllOf(description, dog)).toBe(dog);
});

test('an object has the properties that it takes over, but for those that it leaves out', () => {
  expect(required(cat)).toEqual([
    ['id', true],
    ['kind', true],
    ['lives', true],
  ]);
});

test('an object of several kinds has the properties of all, and requires what all require', () => {
  expect(required(pet)).toEqual([
    ['owner', false],
    ['id', false],
    ['kind', true],
    ['lives', false],
  ]);
  expect(propertiesOf(description, pet).get('kind')?.schema).toEqual({ anyOf: [{ const: 'cat' }, { const: 'dog' }] });
});

test('what stands beside the kinds says more about what they say', () => {
  const own = { type: 'string' as const, maxLength: 9 };
  expect(propertiesOf(description, { ...pet, properties: { id: own } }).get('id')?.schema).toBe(own);
  expect(propertiesOf(description, { ...pet, properties: { id: false } }).has('id')).toBe(false);
  expect(propertiesOf(description, { allOf: [{ ...pet, properties: { id: own } }] }).get('id')?.schema).toBe(own);
});

test('the same properties have the same schemas each time, so that they can be told from others', () => {
  expect(propertiesOf(description, pet)).toBe(propertiesOf(description, pet));
  expect(propertiesOf(description, { ...pet }).get('kind')?.schema).not.toBe(undefined);
});

test('a schema that takes itself over ends', () => {
  const { Loop } = schemas as { Loop: Schema };
  expect([...propertiesOf(description, Loop).keys()]).toEqual(['kind', 'id']);
  expect(variantsOf(description, Loop)).toEqual([Loop, dog]);
  expect(mergeAllOf(description, Loop)).toEqual({ title: 'again', oneOf: Loop.oneOf });
});

test('the variants of a schema are itself and all that it consists of or chooses from', () => {
  expect(variantsOf(description, { $ref: '#/components/schemas/Pet', title: 'Pets' }).map(({ title }) => title)).toEqual([
    'Pets',
    'A cat',
    undefined,
    undefined,
    undefined,
  ]);
});

test('items and values of a map come as one schema', () => {
  expect(itemsOf([{}, { items: dog }])).toBe(dog);
  expect(itemsOf([{ prefixItems: [base, dog] }])).toEqual({ anyOf: [base, dog] });
  expect(mapValuesOf([{}, { additionalProperties: dog }])).toBe(dog);
  expect(mapValuesOf([{ additionalProperties: true }])).toBeUndefined();
});

test('types are those that are named, or else those of the values', () => {
  expect(typesOf({ type: ['string', 'null'], enum: ['a', null] })).toEqual(['string', 'null']);
  expect(typesOf({ enum: ['a', 1, 'b'] })).toEqual(['string', 'integer']);
  expect(typesOf({ const: null })).toEqual(['null']);
  expect(valuesOf({})).toEqual([]);
});

test('kinds are told apart by a field, with the values that are mapped or else the names of the schemas', () => {
  const pointers = { Cat: '#/components/schemas/Cat', Dog: '#/components/schemas/Dog' };
  expect(kindsOf(description, { ...pet, discriminator: { propertyName: 'kind' } })).toEqual({
    propertyName: 'kind',
    pointers: new Map(Object.entries(pointers)),
  });
  expect(
    kindsOf(description, { ...pet, discriminator: { propertyName: 'kind', mapping: { cat: pointers.Cat, dog: 'Dog' } } })?.pointers,
  ).toEqual(
    new Map([
      ['cat', pointers.Cat],
      ['dog', pointers.Dog],
    ]),
  );
  expect(kindsOf(description, pet)).toBeUndefined();
});
