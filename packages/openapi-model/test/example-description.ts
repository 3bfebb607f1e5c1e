import type { Description } from '../src/index.js';

/** A description that is just large enough to have every form that is read. */
export const exampleDescription = {
  openapi: '3.1.1',
  info: { title: 'Orders', version: '1.0.0' },
  paths: {
    '/shops/{shop_id}/orders': {
      parameters: [{ $ref: '#/components/parameters/ShopId' }, { name: 'version', in: 'query', schema: { type: 'string' } }],
      post: {
        operationId: 'createOrder',
        parameters: [
          { name: 'version', in: 'query', required: true, schema: { type: 'integer' } },
          { name: 'version', in: 'header', schema: { type: 'string' } },
        ],
        requestBody: { $ref: '#/components/requestBodies/Order' },
        responses: {
          default: { description: 'Anything else' },
          '201': {
            description: 'Made',
            headers: { Location: { required: true, schema: { type: 'string' } }, Age: { $ref: '#/components/headers/Age' } },
            content: {
              'text/plain': {},
              'application/json': {
                schema: { $ref: '#/components/schemas/Order' },
                examples: { tea: { $ref: '#/components/examples/Tea' }, milk: { summary: 'Milk', value: { name: 'milk' } } },
              },
            },
          },
          '400': { $ref: '#/components/responses/Problem' },
        },
      },
      get: { responses: { '204': { description: 'Nothing' }, '200': { description: 'All' } } },
    },
    '/shops/{shop_id}/orders/{order~id}': { delete: { operationId: 'deleteOrder', responses: { '404': { description: 'None' } } } },
  },
  components: {
    parameters: { ShopId: { name: 'shop_id', in: 'path', required: true, schema: { type: 'string' }, example: 'corner' } },
    requestBodies: { Order: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } } },
    headers: { Age: { content: { 'application/json': { schema: { type: 'integer' } } } } },
    examples: { Tea: { value: { name: 'tea' } } },
    responses: {
      Problem: { description: 'Refused', content: { 'application/problem+json': { schema: { type: 'object' } } } },
    },
    schemas: {
      Order: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, lines: { type: 'array', items: { $ref: '#/components/schemas/Order' } } },
      },
    },
  },
} satisfies Description;
