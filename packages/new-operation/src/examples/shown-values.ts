import { hasKey, isObject } from '@modelarts-openapi/openapi-model';
import { type Field, type Page, pageTypeOf, referredTable, type Table } from '@modelarts-openapi/vendor-pages';
import { type PageExample, PLACEHOLDER } from './page-examples.js';

/** The values that the examples of a page show, by table and field. */
export interface ShownValues {
  of(table: Table): ReadonlyMap<string, unknown>;
  /** Of any table, by the name of a field. */
  named(name: string): unknown;
}

/** Goes along the examples of a page by its tables. The first value that is not empty counts. */
export function shownValues(page: Page, examples: readonly PageExample[]): ShownValues {
  const values = new Map<Table, Map<string, unknown>>();
  for (const { kind, body } of examples) {
    const root = page.tables.find((table) => table.kind === (kind === 'request' ? 'request' : 'response'));
    if (root) visit(root, body, 0);
  }

  function visit(table: Table, body: unknown, depth: number): void {
    if (!isObject(body) || depth > 20) return;
    const ofTable = values.get(table) ?? new Map<string, unknown>();
    values.set(table, ofTable);
    for (const field of table.fields) {
      if (!hasKey(body, field.name)) continue;
      const value = body[field.name];
      if (!ofTable.has(field.name) && isTelling(value)) ofTable.set(field.name, value);
      const inner = referredTable(page, field);
      if (inner) for (const one of partsOf(value, field)) visit(inner, one, depth + 1);
    }
  }

  return {
    of: (table) => values.get(table) ?? new Map(),
    named: (name) => [...values.values()].find((ofTable) => ofTable.has(name))?.get(name),
  };
}

function isTelling(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isTelling);
  return value !== '' && value !== PLACEHOLDER && value !== null && typeof value !== 'object';
}

function partsOf(value: unknown, { type }: Field): unknown[] {
  const { kind } = pageTypeOf(type);
  if (kind === 'array' && Array.isArray(value)) return value;
  return kind === 'map' && isObject(value) ? Object.values(value) : [value];
}
