import { expect, test } from 'vitest';
import { createValidator } from '../src/ajv/index.js';
import { expectedInWords, innermost, locationOf, seenInWords } from '../src/index.js';
import { at, exampleDescription } from './example-description.js';

const validator = createValidator(exampleDescription, { allErrors: true });
const found = (schema: string, value: unknown) =>
  validator
    .errors(at(schema), value)
    .map((error) => [error.rule, locationOf(value, error.location), seenInWords(error), expectedInWords(error.expected)].join(' | '));
const widget = (fields: object) => found('Widget', { name: 'tea', ...fields });

test('what is as described has no errors', () => {
  expect(widget({ size: 'small', parts: [{ count: 1 }], labels: { a: { on: true } }, count: null })).toEqual([]);
});

test('everything that is wrong is said once, with where it is', () => {
  expect(found('Widget', { size: 'huge', parts: [{}, { count: '1' }, { count: 0 }], other: 1 })).toEqual([
    'missing-field | name | is missing | expected always',
    'undocumented-field | other | is not described, and is of type integer | ',
    'unknown-value | size | is "huge" | expected one of "small", "large"',
    'wrong-type | parts[].count | is of type string | expected integer',
    'invalid-value | parts[].count | is 0 | expected to be >= 1',
  ]);
});

test('of the whole value there is no location', () => {
  expect(found('Widget', [])).toEqual(['wrong-type |  | is of type array | expected object']);
});

test('a constant is the one value that is expected, and a format a constraint', () => {
  expect(widget({ state: 'old', made: 'today' })).toEqual([
    'unknown-value | state | is "old" | expected "new"',
    'invalid-value | made | is "today" | expected to match format "date-time"',
  ]);
});

test('several forms are one error, which says what each of them expects', () => {
  expect(widget({ color: 'pink' })).toEqual([
    'unknown-value | color | is "pink" | expected one of "red", "blue", or to match pattern "^#\\d+$"',
  ]);
  expect(widget({ color: 7 })).toEqual(['wrong-type | color | is of type integer | expected string']);
  expect(widget({ count: 'x' })).toEqual(['wrong-type | count | is of type string | expected integer or null']);
});

test('where a field tells kinds apart, it is the kind that is meant', () => {
  expect(found('Order', { kind: 'lease' })).toEqual(['missing-field | days | is missing | expected always']);
  expect(found('Order', { kind: 'sale', days: 1 })).toEqual(['undocumented-field | days | is not described, and is of type integer | ']);
  expect(found('Order', { kind: 'gift' })).toEqual(['unknown-value | kind | is "gift" | expected one of the described kinds']);
  expect(found('Order', {})).toEqual(['missing-field | kind | is missing | expected always']);
});

test('a secret is never shown, nor what is inside of a list or an object', () => {
  expect(widget({ password: 'hunter2' })).toEqual([
    'invalid-value | password | is a string (hidden) | expected to NOT have more than 3 characters',
  ]);
  expect(validator.errors(at('Text'), 'hunter2', { parentNames: ['X-Auth-Token'] })[0]?.seen?.shown).toBe('a string (hidden)');
  expect(widget({ size: ['hunter2'] })).toEqual(['unknown-value | size | is array | expected one of "small", "large"']);
  expect(JSON.stringify(validator.errors(at('Widget'), { name: 'tea', password: 'hunter2', size: { a: 'hunter2' } }))).not.toContain(
    'hunter2',
  );
});

test('a value is shown on one line, and not at any length', () => {
  expect(widget({ size: `a\u001b\u2028${'b'.repeat(100)}` })[0]).toMatch(/is "a\\u001b\?b{70,80}… \|/);
});

test('who has no secrets shows values in another way', () => {
  const [error] = validator.errors(at('Widget'), { name: 'tea', size: ['x'] }, { show: (value) => JSON.stringify(value) });
  expect(error?.seen).toEqual({ type: 'array', shown: '["x"]' });
});

test('what is wrong by each form can be asked for, in the order of the description', () => {
  const errors = validator.errors(at('Widget'), { name: 'tea', color: 'pink' });
  expect(innermost(errors).map(({ keyword, message }) => `${keyword}: ${message}`)).toEqual([
    'enum: must be equal to one of the allowed values',
    'pattern: must match pattern "^#\\d+$"',
    'anyOf: must match a schema in anyOf',
  ]);
});

test('the location of a value names neither items nor the keys of maps, and quotes what is no name', () => {
  const value = { envs: { HOME: [{ a: 1 }] }, 'two words': 1 };
  expect(locationOf(value, ['envs', 'HOME', '0', 'a'], new Set(['envs']))).toBe('envs{}[].a');
  expect(locationOf(value, ['two words'])).toBe('"two words"');
});
