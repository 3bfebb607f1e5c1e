// A little description with what that of the API may have one day: requests with a body and a query.
const closed = (properties: object, required: string[] = []) => ({ type: 'object', additionalProperties: false, properties, required });
const query = (name: string, schema: object, others: object = {}) => ({ name, in: 'query', schema, ...others });
const answers = { 200: { description: 'Done.', content: { 'application/json': { schema: closed({ id: { type: 'string' } }, ['id']) } } } };

export const description = {
  openapi: '3.1.0',
  info: { title: 'Widgets', version: '1.0.0' },
  servers: [{ url: 'https://widgets.example' }],
  paths: {
    '/v1/widgets': {
      get: {
        operationId: 'listWidgets',
        parameters: [
          query('limit', { type: 'integer', minimum: 1, maximum: 100 }),
          query('order', { type: 'string', enum: ['asc', 'desc'] }),
          query('code', { type: 'string', enum: ['1', '2'] }),
          query('deep', { type: 'boolean' }),
          query('id', { type: 'array', items: { type: 'integer' } }),
          query('color', { type: 'array', items: { enum: ['red', 'blue'] } }, { explode: false }),
          query('access_token', { type: 'string', maxLength: 3 }),
          query('owner', { type: 'string' }, { required: true }),
        ],
        responses: answers,
      },
      post: {
        operationId: 'startWidget',
        requestBody: { $ref: '#/components/requestBodies/Widget' },
        responses: answers,
      },
    },
    '/v1/orders': {
      post: {
        operationId: 'order',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } },
        responses: answers,
      },
    },
    '/v1/widgets/{id}': { delete: { operationId: 'stopWidget', responses: answers } },
    '/v1/widgets/latest': { delete: { operationId: 'stopLatest', responses: answers } },
  },
  components: {
    requestBodies: {
      Widget: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Widget' } } } },
    },
    schemas: {
      Order: {
        oneOf: [{ $ref: '#/components/schemas/Lease' }, { $ref: '#/components/schemas/Sale' }],
        discriminator: { propertyName: 'kind', mapping: { lease: '#/components/schemas/Lease', sale: '#/components/schemas/Sale' } },
      },
      // A lease is what a sale is not: its length is for a lease alone.
      Lease: closed(
        { kind: { const: 'lease' }, days: { type: 'integer' }, color: { anyOf: [{ enum: ['red', 'blue'] }, { const: 'none' }] } },
        ['kind', 'days'],
      ),
      Sale: closed({ kind: { const: 'sale' }, days: false }, ['kind']),
      Widget: closed(
        {
          name: { type: 'string' },
          size: { enum: ['small', 'large'] },
          parts: { type: 'array', items: closed({ count: { type: 'integer' } }) },
          password: { type: 'string', minLength: 99 },
        },
        ['name'],
      ),
    },
  },
};
