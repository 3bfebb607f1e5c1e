// Tests take descriptions apart at will.
export type Loose = any;

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const text = { type: 'string' };

/** A small description with everything that the rules speak of. */
const base: Loose = {
  openapi: '3.1.1',
  info: { title: 'Things', version: '1.4.2' },
  servers: [{ url: 'https://api.test/{zone}', variables: { zone: { default: 'a', enum: ['a', 'b'] } } }],
  security: [{ token: [] }, { signature: [] }],
  tags: [{ name: 'things', description: 'Things.' }],
  paths: {
    '/things/{thing_id}': {
      parameters: [{ name: 'thing_id', in: 'path', required: true, schema: text }],
      get: {
        operationId: 'getThing',
        tags: ['things'],
        parameters: [
          { name: 'filter', in: 'query', schema: text },
          { name: 'X-Trace', in: 'header', schema: { type: 'object', properties: { id: text } } },
        ],
        responses: {
          200: {
            description: 'It.',
            headers: { ETag: { required: true, schema: text }, 'X-Left': { schema: text } },
            ...json({ type: 'object', properties: { name: text } }),
          },
          404: { description: 'None.' },
        },
      },
      put: {
        operationId: 'putThing',
        security: [{ token: [] }, { signature: [] }],
        requestBody: { ...json({ type: 'object', properties: { name: text } }) },
        responses: { 204: { description: 'Done.' } },
      },
      delete: { operationId: 'deleteThing', responses: { 204: { description: 'Gone.' } } },
    },
    '/things': { get: { operationId: 'listThings', deprecated: true, responses: { 200: { description: 'All.' } } } },
  },
  components: {
    schemas: { Thing: { type: 'object', properties: { size: { type: 'integer' } } } },
    securitySchemes: {
      token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
      signature: { type: 'http', scheme: 'bearer' },
      spare: { type: 'http', scheme: 'basic' },
    },
  },
};

/** The parts of a description that tests change. */
function partsOf(description: Loose) {
  const path = description.paths['/things/{thing_id}'];
  const { get, put } = path;
  return {
    path,
    get,
    put,
    remove: path.delete,
    filter: get.parameters[0],
    trace: get.parameters[1],
    answer: get.responses[200],
    body: put.requestBody,
    answered: get.responses[200].content['application/json'],
    sent: put.requestBody.content['application/json'],
    description,
  };
}

type Parts = ReturnType<typeof partsOf>;
/** What changes in a description. */
export type Edit = (parts: Parts) => unknown;

/** The base with something changed in it. */
export function edited(edit: Edit): Loose {
  // Without anything that stands in two places.
  const description = JSON.parse(JSON.stringify(base));
  edit(partsOf(description));
  return description;
}

const property = (schema: object) => ({ type: 'object', properties: { value: schema } });

/** Where oasdiff looks at a schema, what it is there, and where that is. */
export const positions: Record<string, (schema: object) => Edit> = {
  'request-body': (schema) => (at) => (at.sent.schema = schema),
  'request-property': (schema) => (at) => (at.sent.schema = property(schema)),
  'request-parameter': (schema) => (at) => (at.filter.schema = schema),
  'request-parameter-property': (schema) => (at) => (at.filter.schema = property(schema)),
  'request-header-property': (schema) => (at) => (at.trace.schema = property(schema)),
  'response-body': (schema) => (at) => (at.answered.schema = schema),
  'response-mediatype': (schema) => (at) => (at.answered.schema = schema),
  'response-property': (schema) => (at) => (at.answered.schema = property(schema)),
  'response-header': (schema) => (at) => (at.answer.headers['X-Left'].schema = schema),
};
