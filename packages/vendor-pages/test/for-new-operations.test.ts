import { expect, test } from 'vitest';
import { compareField, compareTable, type Field, isSecurityHeader, parseTables, referredTable, type Table } from '../src/index.js';

const field = (name: string, type: string, more: Partial<Field> = {}): Field => ({
  name,
  type,
  mandatory: undefined,
  reference: undefined,
  description: '',
  options: [],
  default: undefined,
  ...more,
});
const table = (name: string, fields: Field[], label?: string): Table => ({ kind: 'object', name, label, status: undefined, fields });

const description = {
  components: {
    schemas: {
      Widget: {
        type: 'object' as const,
        properties: { name: { type: 'string' as const }, part: { $ref: '#/components/schemas/Part' } },
      },
      Part: { type: 'object' as const, properties: { size: { type: 'integer' as const } } },
    },
  },
};

test('a table differs from a schema in what its own fields say, not in what they refer to', () => {
  const found = (...fields: Field[]) =>
    compareTable(table('Widget', fields), { $ref: '#/components/schemas/Widget' }, description).map(({ rule, location }) => [
      rule,
      location,
    ]);
  expect(found(field('name', 'String'), field('part', 'Part object'))).toEqual([]);
  expect(found(field('name', 'Integer'), field('colour', 'String'))).toEqual([
    ['type-differs', 'table name'],
    ['field-only-on-page', 'table colour'],
    ['field-only-in-description', 'table part'],
  ]);
});

test('a field differs from a schema in its default', () => {
  const found = compareField(field('limit', 'Integer', { default: { value: '1000' } }), { type: 'integer', default: 10 }, {});
  expect(found.map(({ message }) => message)).toEqual(['default: the page says 1000, the description says 10']);
});

test('the table that a field refers to is found by its label, or else by its name', () => {
  const tables = [table('Part', [], 'request_part'), table('Part', [], 'response_part')];
  expect(referredTable({ tables }, field('parts', 'Array of Part objects', { reference: 'response_part' }))).toBe(tables[1]);
  expect(referredTable({ tables }, field('parts', 'Map<String,Part>'))).toBe(tables[0]);
  expect(referredTable({ tables }, field('name', 'String'))).toBeUndefined();
});

test('a header that every request has is told from those of an operation', () => {
  expect(['X-Auth-Token', 'content-type', 'X-Language'].map(isSecurityHeader)).toEqual([true, true, false]);
});

test('tables come with the title and the examples of their page', () => {
  const samples = [
    { section: 'Example Requests', raw: 'GET /v2/widgets ' },
    { section: 'Example Responses', raw: '{ }' },
  ];
  const [read] = parseTables(
    JSON.stringify([{ page: 'a', title: 'Listing Widgets', method: 'GET', path: '/v2/widgets', tables: [], samples }]),
  );
  expect(read?.title).toBe('Listing Widgets');
  expect(read?.page.examples).toEqual([
    { kind: 'request', status: undefined, text: 'GET /v2/widgets' },
    { kind: 'response', status: undefined, text: '{ }' },
  ]);
});
