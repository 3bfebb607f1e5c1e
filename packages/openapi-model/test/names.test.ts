import { expect, test } from 'vitest';
import { camelCase, hasKey, hostPattern, isObject, kebabCase, parametersIn, pathPattern, typeOf } from '../src/index.js';

test('an operation is named alike in code and in files', () => {
  expect(kebabCase('getIntelligentTask')).toBe('get-intelligent-task');
  expect(kebabCase('Dataset')).toBe('dataset');
  expect(camelCase('get-intelligent-task')).toBe('getIntelligentTask');
});

test('a path fits as a whole, with what its parameters are', () => {
  const path = '/v1.0/{project_id}/tasks/{task-id}';
  expect(pathPattern(path).exec('/v1.0/p/tasks/7')?.slice(1)).toEqual(['p', '7']);
  expect(parametersIn(path)).toEqual(['project_id', 'task-id']);
  for (const other of ['/v1x0/p/tasks/7', '/v1.0/p/tasks/7/8', '/v1.0/p/tasks/', '/x/v1.0/p/tasks/7']) {
    expect(pathPattern(path).test(other), other).toBe(false);
  }
});

test('a path may have something before it where that is asked for', () => {
  expect(pathPattern('/tasks/{id}', { anyPrefix: true }).test('/gateway/tasks/7')).toBe(true);
  expect(pathPattern('/tasks/{id}', { anyPrefix: true }).test('/tasks/7/8')).toBe(false);
});

test('a host is that of a server with the values that its variables can have', () => {
  const pattern = hostPattern({
    url: 'https://api.{region}.{domain}/v1',
    variables: { region: { default: 'eu' }, domain: { default: 'a.com', enum: ['a.com', 'b.com'] } },
  });
  expect(['api.eu.a.com', 'api.us.b.com', 'api.eu.axcom', 'api.e.u.a.com', 'api.a.com'].map((host) => pattern.test(host))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('types of values have the names of JSON Schema', () => {
  expect([null, [], {}, 1, 1.5, 'a', true].map(typeOf)).toEqual(['null', 'array', 'object', 'integer', 'number', 'string', 'boolean']);
  expect([null, [], {}].map(isObject)).toEqual([false, false, true]);
  expect([hasKey({ a: undefined }, 'a'), hasKey({}, 'constructor'), hasKey(null, 'a'), hasKey(['a'], 0)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
