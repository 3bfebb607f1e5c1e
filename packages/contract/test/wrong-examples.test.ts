import { get } from '@modelarts-openapi/openapi-model';
import { expect, test } from 'vitest';
import { checkWrongExamples, createContract, wrongExamples } from '../src/index.js';
import { contractOf, exampleDescription, exampleFixtures } from './example-description.js';

const contract = createContract(exampleDescription, structuredClone(exampleFixtures));
const changes = (schema: unknown, body: unknown) =>
  [...wrongExamples(contractOf(schema, [body]))].map(({ name }) => name.replace('Thing: ', ''));

test('a description that says what it means refuses all wrong examples, and leaves the right ones as they are', () => {
  expect([...checkWrongExamples(contract)]).toEqual([]);
  expect([...wrongExamples(contract)].length).toBeGreaterThan(40);
  expect(contract.fixtures).toEqual(exampleFixtures);
});

test('what cancels itself out is found', () => {
  const open = createContract(exampleDescription, exampleFixtures, { strict: exampleDescription });
  expect([...checkWrongExamples(open)].map(({ subject, problem, seenIn }) => `${subject} ${problem}: ${seenIn}`)).toContain(
    'Line accepts what it says to refuse: resources/orders/get-order/examples/done.json Line: with an unknown field',
  );
});

test.each(['', '/lines/0'])('what a case accepts is not wrong, here %j of a body', (at) => {
  const line = ({ name }: { name: string }) => name === 'Line: with an unknown field';
  const part = [...wrongExamples(contract)].find(line)!.withBody((wrong) => structuredClone(get(wrong, at)));
  const fixtures = structuredClone(exampleFixtures);
  fixtures.cases
    .find(({ file }) => file === 'resources/orders/get-order/cases.json')!
    .bodies.push({ example: 'examples/done.json', at, accepted: [part], why: 'it is of another kind' });
  const open = createContract(exampleDescription, fixtures, { strict: exampleDescription });
  expect([...checkWrongExamples(open)].map(({ seenIn }) => seenIn)).not.toContain(
    'resources/orders/get-order/examples/done.json Line: with an unknown field',
  );
});

test('a value is wrong by its type, its enum, its limits, its length and its pattern', () => {
  expect(changes({ type: 'integer' }, 1)).toEqual([
    'becomes null',
    'becomes true',
    'becomes 1.5',
    'becomes "text"',
    'becomes []',
    'becomes {}',
  ]);
  expect(changes({ enum: ['a', 1] }, 'a')).toEqual(['"a" becomes "a-unknown"']);
  expect(changes({ enum: [1, 4] }, 1)).toEqual(['1 becomes 5']);
  expect(changes({ minimum: 0, maximum: 9, format: 'int32' }, 1)).toEqual(['below the minimum', 'above the maximum', 'above 32 bits']);
  expect(changes({ minLength: 1, maxLength: 3, pattern: '^\\w*$' }, 'a')).toEqual(['too short', 'too long', 'against the pattern']);
  expect(changes({ minItems: 1, maxItems: 2 }, [1])).toEqual(['too few items', 'too many items']);
  expect(changes({ required: ['a'], properties: { a: {} } }, { a: 1 })).toEqual(['without a', 'with an unknown field']);
  expect(changes({ properties: { a: {} }, additionalProperties: { type: 'integer' } }, { a: 1 })).toEqual([]);
});
