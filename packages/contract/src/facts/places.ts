import { hasKey, isObject, join } from '@modelarts-openapi/openapi-model';
import type { FactTable } from '../fixtures.js';
import { type PageType, pageTypeOf } from './page-types.js';

/** A place in a body that a table of a page speaks of. */
export interface Place {
  /** The field as the page has it, such as `SearchLabel.name`; `[]` for what is in a list, `.*` in a map. */
  field: string;
  type: PageType;
  /** The pointer of it in the body. */
  path: string;
  value: unknown;
}

/** Goes along a body by the tables of a page alone: no description is asked which table speaks of what. */
export function* placesIn(tables: readonly FactTable[], root: 'request' | 'response', body: unknown): Generator<Place> {
  for (const table of tables.filter(({ kind }) => kind === root)) {
    yield { field: table.name, type: { types: ['object'] }, path: '', value: body };
    yield* placesOf(tables, table, body, '');
  }
}

function* placesOf(tables: readonly FactTable[], { name: table, fields }: FactTable, value: unknown, path: string): Generator<Place> {
  for (const { name, type } of fields) {
    if (hasKey(value, name)) yield* below(tables, `${table}.${name}`, pageTypeOf(type), value[name], join(path, name));
  }
}

function* below(tables: readonly FactTable[], field: string, type: PageType, value: unknown, path: string): Generator<Place> {
  yield { field, type, path, value };
  const table = tables.find(({ kind, name }) => kind === 'object' && name === type.object);
  if (table) yield* placesOf(tables, table, value, path);
  if (type.items && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* below(tables, `${field}[]`, type.items, item, join(path, index));
  }
  if (type.values && isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield* below(tables, `${field}.*`, type.values, item, join(path, key));
  }
}
