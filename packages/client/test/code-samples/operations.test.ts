import type { Description } from '@modelarts-openapi/openapi-model';
import { expect, test } from 'vitest';
import { operationsWithCode } from './operations.js';

const codeSamples = (...labels: string[]) => ({
  'x-codeSamples': labels.map((label) => ({ lang: label.split(',')[0], label, source: '' })),
});
const json = (...values: unknown[]) => ({
  'application/json': { examples: Object.fromEntries(values.map((value, index) => [`example-${index}`, { value }])) },
});

const exampleDescription = {
  openapi: '3.1.1',
  info: { title: 'Shops', version: '1' },
  paths: {
    '/shops/{shop_id}/orders/{order_id}': {
      parameters: [
        { name: 'shop_id', in: 'path', required: true, schema: { type: 'string' }, example: 'corner' },
        { name: 'order_id', in: 'path', required: true, schema: { type: 'string', examples: ['tea'] } },
        { name: 'shop_id', in: 'query', schema: { type: 'string' }, example: 'another' },
      ],
      put: {
        operationId: 'createOrder',
        requestBody: { content: json({ name: 'tea' }, { name: 'milk' }) },
        responses: { 400: { description: 'No' }, 201: { description: 'Made', content: json({ id: 7 }) } },
        ...codeSamples('TypeScript', 'Shell', 'TypeScript, milk', 'Shell, milk'),
      },
      post: { operationId: 'sendOrder', responses: { 202: { description: 'Will be sent' }, 503: { description: 'Not now' } } },
      delete: { operationId: 'deleteOrder', responses: { 204: { description: 'Gone' } }, ...codeSamples('Python') },
    },
  },
} as Description;

const [create, send, remove] = operationsWithCode(exampleDescription);

test('an operation is called at its path, with the examples of its parameters', () => {
  expect(create).toMatchObject({ operationId: 'createOrder', method: 'PUT', path: '/shops/corner/orders/tea' });
});

test('an operation may answer with any 2xx status, with a body or without', () => {
  expect([create, send, remove].map((operation) => [operation?.statuses, operation?.answers])).toEqual([
    [[201], [{ id: 7 }]],
    [[202], []],
    [[204], []],
  ]);
});

test('what is sent is one of the examples of requests', () => {
  expect([create?.requests, send?.requests]).toEqual([[{ name: 'tea' }, { name: 'milk' }], []]);
});

test('each code sample has a name of its own in its language', () => {
  expect(create?.codeSamples.map(({ name, lang }) => `${name} ${lang}`)).toEqual([
    'createOrder TypeScript',
    'createOrder Shell',
    'createOrder-milk TypeScript',
    'createOrder-milk Shell',
  ]);
  expect(remove?.codeSamples).toEqual([{ name: 'deleteOrder', lang: 'Python', source: '' }]);
  expect(send?.codeSamples).toEqual([]);
});
