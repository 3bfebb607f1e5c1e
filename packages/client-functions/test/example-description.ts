import type { Description } from '@modelarts-openapi/openapi-model';

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const text = { type: 'string' };
const shopId = { name: 'shop_id', in: 'path', required: true, description: 'ID of the *shop*.', schema: text };

/** Two resources: orders, which have all that operations can have, and shops, which have almost nothing. */
export const createExampleDescription = (): Description =>
  ({
    openapi: '3.1.1',
    paths: {
      '/v1/{project_id}/shops/{shop_id}/orders': {
        parameters: [{ name: 'project_id', in: 'path', required: true, schema: text }, shopId],
        get: {
          operationId: 'listOrders',
          summary: 'List orders',
          description: 'Returns orders, page by page. See [Paging](#tag/paging).\n\nAll of `{}` and {braces} */ end.',
          tags: ['orders'],
          'x-pagination': { parameter: 'offset', limit: 'limit', entries: 'orders', total: 'total', id: 'order_id' },
          parameters: [
            { name: 'offset', in: 'query', description: 'Number of the page.', schema: { type: 'integer' } },
            { name: 'limit', in: 'query', description: 'Most orders on a page.', schema: { type: 'integer', minimum: 1, maximum: 50 } },
            { name: 'sort-by', in: 'query', schema: { type: 'string', enum: ['day', 'price'] } },
            { name: 'state', in: 'query', schema: ref('schemas', 'OrderState') },
            { name: 'X-Trace', in: 'header', schema: text },
          ],
          responses: { 200: { description: 'A page.', ...json(ref('schemas', 'OrderList')) }, 400: ref('responses', 'BadRequest') },
        },
        post: {
          operationId: 'createOrder',
          summary: 'Create an order',
          tags: ['orders'],
          externalDocs: { url: 'https://example.com/orders' },
          'x-permissions': { action: 'shop:order:create' },
          'x-idempotent': false,
          'x-outcome': 'listOrders',
          requestBody: { required: true, description: 'What to order.', ...json(ref('schemas', 'NewOrder')) },
          responses: {
            201: {
              description: 'Created.',
              ...json({ type: 'object', properties: { order_id: text } }),
              links: { getOrder: { operationId: 'getOrder', parameters: { order_id: '$response.body#/order_id' } } },
            },
            409: { description: 'It is there already.' },
          },
        },
      },
      '/v1/{project_id}/shops/{shop_id}/orders/{order_id}': {
        get: {
          operationId: 'getOrder',
          'x-job': {
            state: 'state',
            running: [0],
            succeeded: [1],
            failed: [2],
            stopped: [3],
            changes: ['progress'],
            error: { code: 'code', message: 'text' },
            stop: 'cancelOrder',
          },
          summary: 'Get an order',
          tags: ['orders'],
          parameters: [shopId, { name: 'order_id', in: 'path', required: true, schema: text }],
          responses: { 200: { description: 'The order.', ...json(ref('schemas', 'Order')) } },
        },
        delete: {
          operationId: 'cancelOrder',
          tags: ['orders'],
          parameters: [shopId, { name: 'order_id', in: 'path', required: true, schema: text }],
          responses: { 200: { description: 'Soon.', ...json(ref('schemas', 'Order')) }, 204: { description: 'Cancelled.' } },
        },
      },
      '/v1/{project_id}/shops': {
        parameters: [{ name: 'project_id', in: 'path', required: true, schema: text }],
        get: { operationId: 'countShops', responses: { 200: { description: 'All.', ...json({ type: 'object' }) } } },
        post: { operationId: 'openShops', 'x-idempotent': true, responses: { 204: { description: 'Open.' } } },
      },
    },
    components: {
      responses: { BadRequest: { description: 'Something is wrong.' } },
      schemas: {
        Order: { type: 'object', properties: { order_id: text, state: ref('schemas', 'OrderState') } },
        OrderState: { type: 'integer', enum: [0, 1, 2, 3] },
        NewOrder: { type: 'object' },
        OrderList: {
          type: 'object',
          properties: { orders: { type: 'array', items: ref('schemas', 'Order') }, total: { type: 'integer' } },
        },
      },
    },
  }) as unknown as Description;
