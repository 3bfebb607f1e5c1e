import type { Schema } from '@modelarts-openapi/openapi-model';
import { expect, test } from 'vitest';
import { schemaInWords, typesAgree } from '../../src/compare/types-agree.js';
import { pageTypeOf } from '../../src/facts/page-type.js';

const map = (values: Schema | boolean): Schema => ({ type: 'object', additionalProperties: values });
const point: Schema = { type: 'object', properties: { x: { type: 'integer' } } };

test.each<[type: string, schema: Schema]>([
  ['String', { type: 'string' }],
  ['String', { type: ['string', 'null'], format: 'date' }],
  ['Integer', { type: 'integer', format: 'int32' }],
  ['Long', { type: 'integer' }],
  ['Double', { anyOf: [{ type: 'string' }, { type: 'number', format: 'double' }] }],
  ['Boolean', { enum: [true, false] }],
  ['Array of strings', { type: 'array', items: { type: 'string' } }],
  ['Array<Object>', { type: 'array', items: { type: 'object' } }],
  ['Map<String,Array<Integer>>', map({ type: 'array', items: { type: 'integer' } })],
  ['Point object', point],
  ['Array of Point objects', { type: 'array', items: point }],
  ['Object', { type: 'object' }],
  ['Object', {}],
  ['Map<String,Object>', map(true)],
  ['Map<String,Object>', map({})],
  ['Map<String,Object>', map({ type: 'object' })],
  ['Map<String,Map<String,Object>>', map(map(true))],
])('%s agrees with %j', (type, schema) => {
  expect(typesAgree({}, pageTypeOf(type), schema)).toBe(true);
});

test.each<[type: string, schema: Schema]>([
  ['String', { type: 'integer' }],
  ['Integer', { type: 'integer', format: 'int64' }],
  ['Float', { type: 'number', format: 'double' }],
  ['Array of strings', { type: 'array', items: { type: 'integer' } }],
  ['Array of strings', { type: 'string' }],
  ['Map<String,Integer>', map({ type: 'string' })],
  ['Map<String,Integer>', map(true)],
  ['Map<String,Integer>', map(false)],
  ['Map<String,Object>', { type: 'object' }],
  ['Map<String,Object>', map(point)],
  ['Map<String,Object>', map({ type: 'string' })],
  ['Object', map(true)],
  ['Object', point],
  ['Point object', { type: 'object' }],
  ['Heap of strings', { type: 'array', items: { type: 'string' } }],
])('%s does not agree with %j', (type, schema) => {
  expect(typesAgree({}, pageTypeOf(type), schema)).toBe(false);
});

test('a schema is told in words, and a map as one', () => {
  expect(schemaInWords({}, { anyOf: [{ type: 'integer', format: 'int64' }, { type: 'null' }] })).toBe('integer int64 or null');
  expect(schemaInWords({}, map(true))).toBe('map');
  expect(schemaInWords({}, {})).toBe('of no type');
});
