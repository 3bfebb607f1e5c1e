import type { Description } from '@modelarts-openapi/openapi-model';
import { expect, test } from 'vitest';
import { createValidator } from '../src/ajv/index.js';
import { at, exampleDescription } from './example-description.js';

test('values are held against the schema at a pointer', () => {
  const validator = createValidator(exampleDescription);
  expect(validator.accepts(at('Integer'), 100)).toBe(true);
  expect(validator.accepts(at('Integer'), 101)).toBe(false);
  expect(validator.accepts(`${at('Widget')}/properties/parts/items`, { count: 1 })).toBe(true);
  expect(validator.accepts('#/components/schemas/Odd~1~0%25name', 'x')).toBe(false);
});

test('unless all are asked for, the first error is enough', () => {
  const wrong = { size: 'huge', other: 1 };
  expect(createValidator(exampleDescription).errors(at('Widget'), wrong)).toHaveLength(1);
  expect(createValidator(exampleDescription, { allErrors: true }).errors(at('Widget'), wrong)).toHaveLength(3);
});

test('a pointer that leads to no schema is an error that names it', () => {
  expect(() => createValidator(exampleDescription).accepts(at('Gone'), 1)).toThrow('There is no schema at #/components/schemas/Gone.');
});

test('the description is left as it is', () => {
  const before = JSON.stringify(exampleDescription);
  createValidator(exampleDescription, { allErrors: true }).accepts(at('Order'), {});
  expect(JSON.stringify(exampleDescription)).toBe(before);
});

test('a value of a secret or a person is not shown, as the description says where there is one', () => {
  const text = { type: 'string', pattern: '^a' } as const;
  const Person = { type: 'object', properties: { nick: { ...text, 'x-personal': true }, town: text } };
  const { errors } = createValidator({ components: { schemas: { Person } } } as Description, { allErrors: true });
  expect(errors(at('Person'), { nick: 'Bo', town: 'Bonn' }).map(({ seen }) => seen?.shown)).toEqual(['a string (hidden)', '"Bonn"']);
});
