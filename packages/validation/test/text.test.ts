import { expect, test } from 'vitest';
import { createAjv, referenceTo } from '../src/ajv/index.js';
import { readText, type Validate } from '../src/index.js';
import { at, exampleDescription } from './example-description.js';

const ajv = createAjv(exampleDescription);
const read = (schema: string, text: string | string[]) => {
  const { value, errors } = readText(text, ajv.getSchema(referenceTo(at(schema))) as Validate);
  return errors.length > 0 ? `${JSON.stringify(value)} ${errors[0]?.message}` : value;
};

test.each([
  ['Integer', '10', 10],
  ['Flag', 'true', true],
  ['Text', '10', '10'],
  ['Integers', ['1', '2'], [1, 2]],
])('a text is read by its schema: %s of %j is %j', (schema, text, value) => expect(read(schema, text)).toEqual(value));

test.each([
  ['Integer', '101', '101 must be <= 100'],
  ['Integer', 'x', '"x" must be integer'],
  ['Integer', '1.5', '"1.5" must be integer'],
  ['Flag', 'yes', '"yes" must be boolean'],
  ['Text', '1234', '"1234" must NOT have more than 3 characters'],
  ['Integers', ['1', 'x'], '["1","x"] must be integer'],
])('what is wrong is told of the better reading: %s of %j', (schema, text, message) => expect(read(schema, text)).toBe(message));
