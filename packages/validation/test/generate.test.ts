import { beforeAll, expect, test } from 'vitest';
import { createValidator } from '../src/ajv/index.js';
import { generateValidators } from '../src/generate.js';
import { type Validate, validationErrors } from '../src/index.js';
import { at, exampleDescription } from './example-description.js';

const SCHEMAS = ['Widget', 'Alias', 'Order', 'Integer', 'Odd~1~0%25name', 'Text', 'Tree'];
let code: string;
let module: { validators: Record<string, Validate>; maps: Record<string, string[]> };
const validatorOf = (schema: string) => module.validators[at(schema)] as Validate;

beforeAll(async () => {
  code = await generateValidators(exampleDescription, SCHEMAS.map(at), { allErrors: true });
  module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
});

test('the code needs nothing: it neither imports nor compiles', () => {
  // ajv's own functions carry such a call as text.
  expect(/(?<!["'])\brequire\(|\bimport\b|\bnew Function\b|\beval\(/.exec(code)?.[0]).toBeUndefined();
});

test('the code has no words of the description, which would be most of it', () => {
  expect(code).not.toContain('What it is called');
});

test('schemas that are the same share a validator', () => {
  expect(Object.keys(module.validators)).toEqual(SCHEMAS.map(at));
  expect(validatorOf('Alias')).toBe(validatorOf('Widget'));
  expect(validatorOf('Text')).not.toBe(validatorOf('Widget'));
});

test.each([
  ['Widget', { name: 'tea', description: null, made: '2024-05-06T07:08:09Z' }],
  ['Widget', { description: 1, size: 'huge', parts: [{ count: 0 }, { count: 0 }], other: 1, color: 'pink', made: 'today' }],
  ['Order', { kind: 'sale', days: 1 }],
  ['Order', { kind: 'gift' }],
  ['Integer', 101],
  ['Odd~1~0%25name', 'x'],
])('the code finds in a %s what is found at run time', (schema, value) => {
  const validate = validatorOf(schema);
  const expected = createValidator(exampleDescription, { allErrors: true }).errors(at(schema), value);
  expect(validate(value)).toBe(expected.length === 0);
  expect(validationErrors(validate.errors, value)).toEqual(expected);
});

test('a body that is wrong everywhere takes no longer for each error', () => {
  const validate = validatorOf('Tree');
  validate({ trees: Array.from({ length: 100_000 }, () => ({ size: '1' })) });
  expect(validate.errors).toHaveLength(100_000);
});

test('the locations of maps come along, by the name of the validator', () => {
  expect(module.maps).toEqual({ [at('Widget')]: ['labels'], [at('Alias')]: ['labels'] });
});
