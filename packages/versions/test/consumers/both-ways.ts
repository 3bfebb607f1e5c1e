/** What a schema is before and after, and what is told of that where it is sent, and where it is read. */
export type BothWays = [what: string, before: object, after: object, sent: string[], read: string[]];

const text = (more = {}) => ({ type: 'string', ...more });
const object = (more = {}) => ({ type: 'object', ...more });
const open = (...values: string[]) => ({ anyOf: [text({ enum: values }), text()] });
const list = (more = {}) => ({ type: 'array', ...more });
const choice = { anyOf: [{ required: ['a'] }, { required: ['b'] }] };

/** Changes of a schema that are one thing to who sends it, and another to who reads it. */
export const bothWays: BothWays[] = [
  ['values that others may follow', text(), open('a'), ['values-named change'], ['values-named change']],
  ['a name more of values', open('a'), open('a', 'b'), ['named-values-added addition'], ['named-values-added breaking compiler']],
  [
    'a name less of values',
    open('a', 'b'),
    open('a'),
    ['enum-values-removed breaking sender compiler'],
    ['enum-values-removed breaking compiler'],
  ],
  ['values that no other may follow', open('a'), text({ enum: ['a'] }), ['enum-closed breaking sender compiler'], ['enum-closed change']],
  ['values that others may follow now', text({ enum: ['a'] }), open('a'), ['enum-opened addition'], ['enum-opened breaking reader']],
  ['any value', text({ enum: ['a'] }), text(), ['enum-removed addition'], ['enum-removed breaking reader compiler']],
  [
    'a value that was named',
    text({ enum: ['a', 'b'] }),
    text({ enum: ['b', 'c'] }),
    ['enum-values-removed breaking sender compiler', 'enum-values-added addition'],
    ['enum-values-removed breaking compiler', 'enum-values-added breaking reader compiler'],
  ],
  ['a format', text(), text({ format: 'date' }), ['format-narrowed breaking sender'], ['format-narrowed change']],
  ['no format', text({ format: 'date' }), text(), ['format-widened addition'], ['format-widened breaking reader']],
  [
    'another format',
    text({ format: 'date' }),
    text({ format: 'date-time' }),
    ['format-changed breaking sender'],
    ['format-changed breaking reader'],
  ],
  [
    'larger numbers',
    { type: 'integer', format: 'int32' },
    { type: 'integer', format: 'int64' },
    ['format-widened addition'],
    ['format-widened breaking reader'],
  ],
  [
    'smaller numbers',
    { type: 'integer', format: 'int64' },
    { type: 'integer', format: 'int32' },
    ['format-narrowed breaking sender'],
    ['format-narrowed change'],
  ],
  ['entries that are described', list(), list({ items: text() }), ['items-added breaking sender'], ['items-added change']],
  ['entries that can be anything', list({ items: text() }), list(), ['items-removed addition'], ['items-removed breaking reader compiler']],
  [
    'entries of another type',
    list({ items: text() }),
    list({ items: { type: 'integer' } }),
    ['type-changed breaking sender compiler'],
    ['type-changed breaking reader compiler'],
  ],
  [
    'entries by position',
    list({ prefixItems: [text()] }),
    list({ prefixItems: [text(), text()] }),
    ['positions-changed breaking sender compiler'],
    ['positions-changed breaking reader compiler'],
  ],
  [
    'values of any name that are described',
    object(),
    object({ additionalProperties: text() }),
    ['map-added breaking sender'],
    ['map-added change'],
  ],
  [
    'values of any name that can be anything',
    object({ additionalProperties: text() }),
    object(),
    ['map-widened addition'],
    ['map-widened breaking reader compiler'],
  ],
  [
    'values of any name that are gone',
    object({ additionalProperties: text() }),
    object({ additionalProperties: false }),
    ['map-removed breaking sender compiler'],
    ['map-removed breaking reader compiler'],
  ],
  [
    'values of any name of another type',
    object({ additionalProperties: text() }),
    object({ additionalProperties: { type: 'integer' } }),
    ['type-changed breaking sender compiler'],
    ['type-changed breaking reader compiler'],
  ],
  [
    'an index that the types lose',
    object({ additionalProperties: true }),
    object(),
    ['map-undeclared breaking compiler'],
    ['map-undeclared breaking compiler'],
  ],
  [
    'a closed part',
    object(),
    { allOf: [object(), { unevaluatedProperties: false }] },
    ['object-closed breaking sender'],
    ['object-closed change'],
  ],
  [
    'another name of a property',
    object({ properties: { name: text() } }),
    object({ properties: { thing_name: text() } }),
    ['property-renamed breaking sender compiler', 'property-added addition'],
    ['property-renamed breaking reader compiler', 'property-added addition'],
  ],
  ['a choice beside what is there', object(), object(choice), ['choice-added breaking sender'], ['choice-added change']],
  ['no choice any more', object(choice), object(), ['choice-removed addition'], ['choice-removed breaking reader']],
  [
    'another pattern',
    text({ pattern: 'a' }),
    text({ pattern: 'b' }),
    ['pattern-changed breaking sender'],
    ['pattern-changed breaking reader'],
  ],
  [
    'another condition',
    object({ not: { required: ['a'] } }),
    object({ not: { required: ['b'] } }),
    ['condition-changed breaking sender'],
    ['condition-changed breaking reader'],
  ],
  [
    'who may read or write it',
    text(),
    text({ readOnly: true }),
    ['access-changed breaking sender compiler'],
    ['access-changed breaking reader compiler'],
  ],
  [
    'what values are called',
    text({ enum: ['a', 'b'], 'x-enum-varnames': ['A', 'B'] }),
    text({ enum: ['b', 'a'], 'x-enum-varnames': ['Second', 'A'] }),
    ['value-names-changed breaking compiler', 'enum-reordered change'],
    ['value-names-changed breaking compiler', 'enum-reordered change'],
  ],
  [
    'a value with a name',
    text({ enum: ['a'], 'x-enum-varnames': ['A'] }),
    text({ enum: ['a', 'b'], 'x-enum-varnames': ['A', 'B'] }),
    ['enum-values-added addition'],
    ['enum-values-added breaking reader compiler'],
  ],
  [
    'a property that is forbidden',
    object({ properties: { a: text() } }),
    object({ properties: { a: false } }),
    ['property-removed breaking sender compiler'],
    ['property-removed breaking reader compiler'],
  ],
];
