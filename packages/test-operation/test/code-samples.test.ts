import { expect, test } from 'vitest';
import { todosOf } from '../src/checks/code-samples.js';

test('a test that failed is named with its reason, without colours or the stack', () => {
  const failureMessages = ['\x1b[31mAssertionError\x1b[39m: expected 1\n  to be 0\n    at file.ts:1:2\n    at other.ts:3:4'];
  const assertionResults = [
    { status: 'passed', fullName: 'one', failureMessages: [] },
    { status: 'failed', fullName: 'two', failureMessages },
  ];
  expect(todosOf({ testResults: [{ message: '', assertionResults }] }, 'code')).toEqual([
    { part: 'code samples', where: 'code', what: 'two: AssertionError: expected 1 to be 0' },
  ]);
});

test('a file that does not load is a reason, too', () => {
  expect(todosOf({ testResults: [{ message: 'code/a.ts(1,2): error TS1005', assertionResults: [] }] }, 'code')).toEqual([
    { part: 'code samples', where: 'code', what: 'code/a.ts(1,2): error TS1005' },
  ]);
});
