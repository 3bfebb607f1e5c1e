import { hasKey, isObject, join } from '@modelarts-openapi/openapi-model';
import type { Example, FactField, FactTable } from '../fixtures.js';
import { type PageType, pageTypeOf } from './page-types.js';

/** A location in a body that a table of a page speaks of. */
export interface FactLocation {
  /** The field as the page has it, such as `SearchLabel.name`; `[]` for what is in a list, `.*` in a map. */
  field: string;
  type: PageType;
  /** The pointer of it in the body. */
  path: string;
  value: unknown;
}

/** Goes along an example by the tables of a page alone: no description is asked which table speaks of what. */
export function* locationsIn(tables: readonly FactTable[], { status, body }: Example): Generator<FactLocation> {
  for (const table of tables) {
    if (!isAbout(table, status)) continue;
    yield { field: table.kind, type: { types: ['object'] }, path: '', value: body };
    yield* locationsOf(tables, table, body, '');
  }
}

/** Whether a table describes the body that has a status, which a success has none of. */
function isAbout({ kind, status = '2' }: FactTable, wanted: string | undefined): boolean {
  if (wanted === 'request') return kind === 'request';
  return kind === 'response' && (wanted === undefined ? status.startsWith('2') : status === wanted);
}

function* locationsOf(
  tables: readonly FactTable[],
  { kind, name: table = kind, fields }: FactTable,
  value: unknown,
  path: string,
): Generator<FactLocation> {
  for (const field of fields) {
    const { name, type } = field;
    if (hasKey(value, name)) yield* below(tables, field, `${table}.${name}`, pageTypeOf(type), value[name], join(path, name));
  }
}

function* below(
  tables: readonly FactTable[],
  of: FactField,
  field: string,
  type: PageType,
  value: unknown,
  path: string,
): Generator<FactLocation> {
  yield { field, type, path, value };
  if (type.object !== undefined) {
    const objects = tables.filter(({ kind }) => kind === 'object');
    // A page has two tables of one name where an object is sent and answered.
    const table =
      objects.find(({ label }) => label !== undefined && label === of.reference) ?? objects.find(({ name }) => name === type.object);
    if (table) yield* locationsOf(tables, table, value, path);
  }
  if (type.items && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* below(tables, of, `${field}[]`, type.items, item, join(path, index));
  }
  if (type.values && isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield* below(tables, of, `${field}.*`, type.values, item, join(path, key));
  }
}
