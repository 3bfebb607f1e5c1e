import type { Edit } from '../oasdiff/base.js';

/** What changes: what it is after, what is told of it, and what it is before where that is not the base. */
export type Row = [what: string, after: Edit, expected: string[], before?: Edit];

export const same: Edit = () => {};
const thing = { $ref: '#/components/schemas/Thing' };
const object = (properties: object, more = {}) => ({ type: 'object', properties, ...more });
const form = (encoding: object) => ({ 'multipart/form-data': { schema: object({ file: { type: 'string' } }), encoding } });
const open = (...values: string[]) => ({ anyOf: [{ type: 'string', enum: values }, { type: 'string' }] });

/** What breaks somebody. */
export const breaking: Row[] = [
  [
    'a required body',
    ({ get }) => (get.requestBody = { required: true, content: {} }),
    ['required-request-body-added breaking sender compiler'],
  ],
  ['a property less to send', ({ sent }) => delete sent.schema.properties.name, ['property-removed breaking sender compiler']],
  [
    'another name of a property to send',
    ({ sent }) => (sent.schema.properties = { thing_name: sent.schema.properties.name }),
    ['property-renamed breaking sender compiler', 'property-added addition'],
  ],
  ['a closed object to send', ({ sent }) => (sent.schema.additionalProperties = false), ['object-closed breaking sender']],
  [
    'a map that is none any more',
    ({ sent }) => (sent.schema.additionalProperties = false),
    ['map-removed breaking sender compiler'],
    ({ sent }) => (sent.schema.additionalProperties = { type: 'string' }),
  ],
  ['a default', ({ filter }) => (filter.schema = { type: 'string', default: 'a' }), ['default-added breaking sender']],
  [
    'another default',
    ({ filter }) => (filter.schema = { type: 'string', default: 'a' }),
    ['default-changed breaking sender'],
    ({ filter }) => (filter.schema = { type: 'string', default: 'b' }),
  ],
  ['no default any more', same, ['default-removed breaking sender'], ({ filter }) => (filter.schema = { type: 'string', default: 'b' })],
  ['no schema of an answer', ({ answered }) => delete answered.schema, ['schema-removed breaking reader compiler']],
  ['no body of an answer', ({ answer }) => delete answer.content, ['media-type-removed breaking reader compiler']],
  ['a header that need not be there', ({ answer }) => (answer.headers.ETag.required = false), ['response-header-optional breaking reader']],
  [
    'a text in another encoding',
    ({ answered }) => (answered.schema.properties.name.contentEncoding = 'base64'),
    ['encoding-changed breaking reader'],
  ],
  [
    'a part of a form in another encoding',
    ({ body }) => (body.content = form({ file: { contentType: 'image/png' } })),
    ['encoding-changed breaking sender'],
    ({ body }) => (body.content = form({})),
  ],
  ['a component less', ({ description }) => delete description.components.schemas.Thing, ['component-removed breaking compiler']],
  [
    'another name of a component',
    ({ description, answered }) => {
      description.components.schemas = { Item: description.components.schemas.Thing };
      answered.schema = { $ref: '#/components/schemas/Item' };
    },
    ['component-renamed breaking compiler'],
    ({ answered }) => (answered.schema = thing),
  ],
  [
    'another name of a parameter in a path',
    ({ description, path }) => {
      path.parameters[0].name = 'id';
      description.paths = { '/things/{id}': path, '/things': description.paths['/things'] };
    },
    ['path-template-changed breaking compiler', 'path-parameter-renamed breaking compiler'],
  ],
  ['a list that is written otherwise', ({ filter }) => (filter.explode = false), ['serialization-changed breaking sender']],
  [
    'a value more in an answer',
    ({ answered }) => (answered.schema.properties.name.enum = ['a', 'b']),
    ['enum-values-added breaking reader compiler'],
    ({ answered }) => (answered.schema.properties.name.enum = ['a']),
  ],
  [
    'a name more of values',
    ({ answered }) => (answered.schema = open('a', 'b')),
    ['named-values-added breaking compiler'],
    ({ answered }) => (answered.schema = open('a')),
  ],
  [
    'a keyword that nobody knows',
    ({ answered }) => (answered.schema.xml = { name: 'x' }),
    ['keyword-changed breaking sender reader compiler'],
  ],
  [
    'another server',
    ({ description }) => (description.servers[0].url = 'https://b.test/{zone}'),
    ['server-removed breaking sender', 'server-added addition'],
  ],
  ['a zone less', ({ description }) => description.servers[0].variables.zone.enum.pop(), ['server-changed breaking sender']],
  [
    'another state that ends a job',
    ({ get }) => (get['x-job'] = { state: 'status', succeeded: [1, 2], failed: [3] }),
    ['functions-changed breaking reader'],
    ({ get }) => (get['x-job'] = { state: 'status', succeeded: [1], failed: [2, 3] }),
  ],
  ['no pages any more', same, ['functions-removed breaking compiler'], ({ get }) => (get['x-pagination'] = { total: 'total' })],
  [
    'another content of a parameter that nobody uses',
    ({ description }) => (description.components.parameters = { Spare: { name: 'b', in: 'query' } }),
    ['keyword-changed breaking sender reader compiler'],
    ({ description }) => (description.components.parameters = { Spare: { name: 'a', in: 'query' } }),
  ],
  [
    'another type that nobody uses',
    ({ description }) => (description.components.schemas.Thing.properties.size.type = 'string'),
    ['type-changed breaking reader compiler'],
  ],
  [
    'who may call, where everybody could',
    same,
    ['security-removed breaking sender', 'security-added addition', 'security-added addition'],
    ({ description }) => delete description.security,
  ],
];

/** What looks as if it did. */
export const none: Row[] = [
  [
    'a wrapper around a reference',
    ({ answered }) => (answered.schema = { allOf: [thing] }),
    [],
    ({ answered }) => (answered.schema = thing),
  ],
  ['a choice of one', ({ sent }) => (sent.schema = { oneOf: [thing] }), [], ({ sent }) => (sent.schema = thing)],
  [
    'properties that move into a part',
    ({ sent }) =>
      (sent.schema = { allOf: [object({ name: { type: 'string' } }, { required: ['name'] }), object({ kind: { type: 'string' } })] }),
    [],
    ({ sent }) => (sent.schema = object({ name: { type: 'string' }, kind: { type: 'string' } }, { required: ['name'] })),
  ],
  [
    'properties that move into a component',
    ({ answered, description }) => {
      description.components.schemas.Part = object({ name: { type: 'string' } });
      answered.schema = { $ref: '#/components/schemas/Part' };
    },
    ['component-added addition'],
  ],
  [
    'a parameter that moves to its path',
    ({ path, get }) => path.parameters.push(get.parameters.shift()),
    ['parameter-added addition', 'parameter-added addition'].slice(1),
  ],
  [
    'a parameter that moves to its operations',
    ({ path, get, put, remove }) => {
      for (const operation of [get, put, remove]) operation.parameters = [...(operation.parameters ?? []), ...path.parameters];
      delete path.parameters;
    },
    [],
  ],
  ['a zone more', ({ description }) => description.servers[0].variables.zone.enum.push('c'), ['server-values-added addition']],
  [
    'a number that is an integer',
    ({ answered }) => (answered.schema = { type: 'integer' }),
    ['number-narrowed change'],
    ({ answered }) => (answered.schema = { type: 'number' }),
  ],
  [
    'a constant that becomes one of several',
    ({ sent }) => (sent.schema = { enum: ['a', 'b'] }),
    ['enum-values-added addition'],
    ({ sent }) => (sent.schema = { const: 'a' }),
  ],
  [
    'a constant that is a list of one',
    ({ answered }) => (answered.schema = { enum: ['a'] }),
    [],
    ({ answered }) => (answered.schema = { const: 'a' }),
  ],
  ['both values of a switch', ({ sent }) => (sent.schema = { enum: [true, false] }), [], ({ sent }) => (sent.schema = { type: 'boolean' })],
  [
    'null in other words',
    ({ sent }) => (sent.schema = { anyOf: [{ type: 'string' }, { type: 'null' }] }),
    [],
    ({ sent }) => (sent.schema = { type: ['null', 'string'] }),
  ],
  [
    'an object that is opened',
    ({ sent, answered }) => [sent, answered].map(({ schema }) => delete schema.additionalProperties),
    ['object-opened change', 'object-opened change'],
    ({ sent, answered }) => [sent, answered].map(({ schema }) => (schema.additionalProperties = false)),
  ],
  ['a header that is always there', ({ answer }) => (answer.headers['X-Left'].required = true), ['response-header-required change']],
  ['an object that says that it is open', ({ answered }) => (answered.schema.additionalProperties = true), ['object-opened change']],
  [
    'values in another order',
    ({ sent }) => (sent.schema = { enum: ['b', 'a'] }),
    ['enum-reordered change'],
    ({ sent }) => (sent.schema = { enum: ['a', 'b'] }),
  ],
  ['limits that limit nothing', ({ sent }) => Object.assign(sent.schema, { minProperties: 0 }), []],
  [
    'what is so by itself',
    ({ filter, body }) =>
      Object.assign(filter, { style: 'form', explode: true, required: false, deprecated: false }) && (body.required = false),
    [],
  ],
  [
    'one more state of a job',
    ({ get }) => (get['x-job'] = { state: 'status', running: [0, 4], succeeded: [1] }),
    ['words-changed change'],
    ({ get }) => (get['x-job'] = { state: 'status', running: [0], succeeded: [1] }),
  ],
  ['pages', ({ get }) => (get['x-pagination'] = { total: 'total' }), ['functions-added addition']],
  [
    'values with words of their own',
    ({ sent }) =>
      (sent.schema = {
        oneOf: [
          { const: 'a', description: 'A.' },
          { const: 'b', title: 'B' },
        ],
      }),
    [],
    ({ sent }) => (sent.schema = { type: 'string', enum: ['a', 'b'] }),
  ],
  [
    'null as a constant',
    ({ answered }) => (answered.schema = { oneOf: [{ const: null }, { type: 'string' }] }),
    [],
    ({ answered }) => (answered.schema = { type: ['string', 'null'] }),
  ],
  [
    'a limit of whole numbers in other words',
    ({ sent }) => (sent.schema = { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 10 }),
    [],
    ({ sent }) => (sent.schema = { type: 'integer', minimum: 1, maximum: 9 }),
  ],
  [
    'entries of which nothing is said',
    ({ sent }) => (sent.schema = { type: 'array', items: {} }),
    [],
    ({ sent }) => (sent.schema = { type: 'array' }),
  ],
  ['a slash at the end of an address', ({ description }) => (description.servers[0].url += '/'), []],
  [
    'a longer text to send',
    ({ sent }) => (sent.schema = { maxLength: 9 }),
    ['limit-widened addition'],
    ({ sent }) => (sent.schema = { maxLength: 5 }),
  ],
  ['a security of its own that is that of all', ({ get, description }) => (get.security = structuredClone(description.security)), []],
  ['a header in other letters', ({ answer }) => (answer.headers = { etag: answer.headers.ETag, 'x-left': answer.headers['X-Left'] }), []],
];
