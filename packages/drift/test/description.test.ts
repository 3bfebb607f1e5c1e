import { expect, test } from 'vitest';
import { isServer, type Operation, operations, responseWith, successStatusOf } from '../src/description/operations.js';

test('a response is that of its status, else of its class, else the default', () => {
  const response = () => ({ content: {}, headers: [] });
  const responses = { '404': response(), '4XX': response(), default: response() };
  const operation: Operation = { ...operations[0]!, responses };
  expect([404, 418, 500].map((status) => responseWith(operation, status))).toEqual(Object.values(responses));
  expect(responseWith(operation, 404)).toBe(responses['404']);
  expect(responseWith(operation, 418)).toBe(responses['4XX']);
  expect(responseWith(operation, 500)).toBe(responses.default);
});

test.each([
  [['404', '201'], 201],
  [['204', '400'], 204],
  [['202', '200'], 200],
  [['404', '2XX'], 200],
  [[], 200],
])('of the responses %j that of success has %i', (statuses, expected) => {
  const responses = Object.fromEntries(statuses.map((status) => [status, { content: {}, headers: [] }]));
  expect(successStatusOf({ ...operations[0]!, responses })).toBe(expected);
});

test.each([
  ['modelarts.eu-de.otc.t-systems.com', true],
  ['modelarts.eu-ch2.sc.otc.t-systems.com', true],
  ['modelarts.cn-north-4.myhuaweicloud.com', true],
  ['modelarts.eu-de.example.com', false],
  ['modelarts.otc.t-systems.com', false],
  ['obs.eu-de.otc.t-systems.com', false],
])('%s is a server of the description: %s', (host, expected) => expect(isServer(host)).toBe(expected));
