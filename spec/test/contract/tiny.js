/** An operation that is just large enough to show what the contract finds, and that never changes. */
export function tiny() {
  const samples = [
    sample('open', { state: 'open', share: 0 }),
    sample('done', { state: 'done', share: 100, lines: [{ name: 'tea', lines: [{ name: 'milk' }] }] }),
    { ...sample('429-busy', { reason: 'Busy' }), operationId: undefined, status: '429' },
  ];
  const examples = (...names) =>
    Object.fromEntries(samples.filter(({ name }) => names.includes(name)).map(({ name, body }) => [name, { value: body }]));
  const json = (schema, shown) => ({
    'application/json': { schema: { $ref: `#/components/schemas/${schema}` }, examples: shown },
  });
  const description = {
    openapi: '3.1.1',
    paths: {
      '/orders/{order_id}': {
        get: {
          operationId: 'getOrder',
          parameters: [{ $ref: '#/components/parameters/OrderId' }],
          responses: {
            200: { content: json('Order', examples('open', 'done')) },
            429: {
              headers: { 'Retry-After': { schema: { type: 'string', pattern: '^\\d+$' } } },
              content: json('Problem', examples('429-busy')),
            },
          },
        },
      },
    },
    components: {
      parameters: { OrderId: { name: 'order_id', in: 'path', required: true, schema: { type: 'string', minLength: 1 } } },
      schemas: {
        Order: {
          type: 'object',
          required: ['state'],
          properties: {
            state: { type: 'string', enum: ['open', 'done'] },
            share: { type: 'number', minimum: 0, maximum: 100 },
            lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
          },
        },
        Line: {
          type: 'object',
          properties: {
            name: { type: 'string' },
            lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
          },
        },
        Problem: { type: 'object', properties: { reason: { type: 'string' } } },
      },
    },
  };
  const material = {
    samples,
    requests: [
      {
        file: 'get-order.request.json',
        operationId: 'getOrder',
        method: 'GET',
        path: '/orders/7',
        parameters: { order_id: { accepted: ['a'], refused: [''] } },
      },
    ],
    witnesses: [
      {
        file: 'get-order.refused.json',
        operationId: 'getOrder',
        entries: [{ sample: 'open.json', at: '/share', refused: [-1, 101], accepted: [50], why: 'percent' }],
      },
      {
        file: 'samples.refused.json',
        entries: [{ sample: '429-busy.json', header: 'Retry-After', refused: ['soon'], accepted: ['30'], why: 'seconds' }],
      },
    ],
  };
  return { description, material };
}

function sample(name, body) {
  return { file: `samples/${name}.json`, name, operationId: 'getOrder', status: undefined, body };
}
