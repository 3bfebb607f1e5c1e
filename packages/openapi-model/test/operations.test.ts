import { expect, test } from 'vitest';
import { get, jsonOf, listStyleOf, mediaTypeOf, type Operation, operationsOf } from '../src/index.js';
import { exampleDescription } from './example-description.js';

const operations = operationsOf(exampleDescription);
const named = (operationId: string) => operations.find((one) => one.operationId === operationId) as Operation;
const post = named('createOrder');

test('operations come by path, and of one path in the order of OpenAPI, with method and path for a name where they have none', () => {
  expect(operations.map(({ operationId, method, path }) => [operationId, method, path])).toEqual([
    ['GET /shops/{shop_id}/orders', 'GET', '/shops/{shop_id}/orders'],
    ['createOrder', 'POST', '/shops/{shop_id}/orders'],
    ['deleteOrder', 'DELETE', '/shops/{shop_id}/orders/{order~id}'],
  ]);
});

test('a parameter of the operation replaces that of the path with its name, and none that stands elsewhere', () => {
  expect(post.parameters.map(({ name, in: where, required, schema }) => [name, where, required, schema])).toEqual([
    ['shop_id', 'path', true, { type: 'string' }],
    ['version', 'query', true, { type: 'integer' }],
    ['version', 'header', false, { type: 'string' }],
  ]);
});

test('the parameters of a path are those of each operation of it', () => {
  expect(named('GET /shops/{shop_id}/orders').parameters.map(({ name }) => name)).toEqual(['shop_id', 'version']);
});

test('the body of a request has its media types, references followed', () => {
  expect(post.requestBody?.required).toBe(true);
  expect(jsonOf(post.requestBody)?.schemaPointer).toBe('#/components/requestBodies/Order/content/application~1json/schema');
});

test('an operation without a body has none', () => {
  expect(named('deleteOrder').requestBody).toBeUndefined();
});

test('a response has headers, media types and examples, references followed', () => {
  const { headers, content } = post.responses.get('201')!;
  expect([...headers].map(([name, { required, schema }]) => [name, required, schema])).toEqual([
    ['Location', true, { type: 'string' }],
    ['Age', false, { type: 'integer' }],
  ]);
  expect([...content].map(([type, { schema }]) => [type, schema])).toEqual([
    ['text/plain', undefined],
    ['application/json', { $ref: '#/components/schemas/Order' }],
  ]);
  expect([...content.get('application/json')!.examples]).toEqual([
    ['tea', { value: { name: 'tea' } }],
    ['milk', { summary: 'Milk', value: { name: 'milk' } }],
  ]);
});

test('JSON is also what ends with +json, and nothing where there is no body', () => {
  expect(jsonOf(post.responses.get('400'))?.mediaType).toBe('application/problem+json');
  expect(jsonOf(post.responses.get('default'))).toBeUndefined();
});

test('the status of success is the first 2xx that is described, also where there is no 200', () => {
  expect(operations.map(({ successStatus }) => successStatus)).toEqual(['200', '201', undefined]);
});

test('everything has the pointer of the place where it stands', () => {
  const parts = operations.flatMap((operation) => [
    operation,
    ...operation.parameters,
    ...[...operation.responses.values()].flatMap((response) => [response, ...response.headers.values(), ...response.content.values()]),
  ]);
  for (const { pointer, definition } of parts) expect(get(exampleDescription, pointer), pointer).toBe(definition);
  expect(post.parameters[0]?.pointer).toBe('#/components/parameters/ShopId');
  expect(named('deleteOrder').pointer).toBe('#/paths/~1shops~1{shop_id}~1orders~1{order~0id}/delete');
});

test('a path item may be a reference', () => {
  const description = { paths: { '/a': { $ref: '#/components/pathItems/A' } }, components: { pathItems: { A: { get: {} } } } };
  expect(operationsOf(description).map(({ operationId, pointer }) => [operationId, pointer])).toEqual([
    ['GET /a', '#/components/pathItems/A/get'],
  ]);
});

test('a description without paths has no operations', () => {
  expect(operationsOf({})).toEqual([]);
});

test('a parameter that takes several values says how they are given', () => {
  const styleOf = (type: string | string[], explode?: boolean) =>
    listStyleOf({ paths: {} } as never, { schema: { type }, definition: { explode } } as never);
  expect([styleOf('array'), styleOf(['array', 'null'], true), styleOf('array', false), styleOf('string')]).toEqual([
    'repeated',
    'repeated',
    'separated',
    undefined,
  ]);
});

test('a media type is in lower case, without parameters', () => {
  expect(['Application/JSON; charset=utf-8', ' text/html ', ''].map(mediaTypeOf)).toEqual(['application/json', 'text/html', '']);
});
