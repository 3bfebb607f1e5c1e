import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../src/json/parse.js';
import { firstProblem } from '../src/json/problem.js';

test.each([
  ['', 'is no JSON: it ends too early at line 1, column 1'],
  ['{"a":1,}', 'is no JSON: it has an unexpected character } at line 1, column 8'],
  ['[1,\n 2 3]', 'is no JSON: it has an unexpected character at line 2, column 4'],
  ['{"a" 1}', 'is no JSON: it has an unexpected character at line 1, column 6'],
  ['["\\x"]', 'is no JSON: it has a malformed string at line 1, column 2'],
  ['[01]', 'is no JSON: it has an unexpected character at line 1, column 2'],
  ['{"a":1}}', 'is no JSON: it has an unexpected character } at line 1, column 8'],
  ['{"a":{"b":1,\n"\\u0062":2}}', 'has the key "b" twice in one object at line 2, column 1'],
])('the text %j %s', (text, message) => expect(parseJson(text).problem?.message).toBe(message));

test('JSON has no problem, and what JSON.parse refuses has one', () => {
  fc.assert(fc.property(fc.json(), (text) => void expect(firstProblem(text)).toBe(undefined)));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \n1e-0.ntruefalsu'), maxLength: 12 }), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(firstProblem(text)?.kind === 'not-json').toBe(!isJson);
    }),
    { numRuns: 2000 },
  );
});

test('equal keys are found exactly where there are some', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: fc.constantFrom('a', '"', '\\', ':'), maxLength: 3 }), fc.json({ maxDepth: 1 }))),
      (pairs) => {
        const text = `{${pairs.map(([key, value]) => `${JSON.stringify(key)} : ${value}`).join(',')}}`;
        const isUnique = new Set(pairs.map(([key]) => key)).size === pairs.length;
        expect(parseJson(text).problem?.kind).toBe(isUnique ? undefined : 'duplicate-key');
      },
    ),
  );
});

test('a string of 10 million characters needs no stack', () => {
  expect(firstProblem(`{"a":"${'x\\n'.repeat(5_000_000)}"`)?.message).toMatch(/^is no JSON: it ends too early/);
});
