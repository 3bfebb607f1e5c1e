import type { Field, Page, Table } from './page.js';
import { innermost, type PageType, pageTypeOf } from './page-type.js';

/** The object that a field is about, inside of lists and maps, if its type names one. */
export function referredName({ type }: Pick<Field, 'type'>): string | undefined {
  const inside = innermost(pageTypeOf(type));
  return inside.kind === 'object' ? inside.name : undefined;
}

/** The table that the type of a field refers to: by its label, or else by its name. */
export function referredTable({ tables }: Pick<Page, 'tables'>, field: Field): Table | undefined {
  if (innermost(pageTypeOf(field.type)).kind !== 'object') return undefined;
  const name = referredName(field);
  return (
    tables.find(({ label }) => label !== undefined && label === field.reference) ??
    tables.find((one) => one.kind === 'object' && one.name === name)
  );
}

/** The type of a field. An object has a name where the field refers to a table, even if only its words do. */
export function typeOfField({ type, reference }: Pick<Field, 'type' | 'reference'>): PageType {
  return named(pageTypeOf(type), reference);
}

function named(type: PageType, name: string | undefined): PageType {
  if (type.kind === 'array') return { ...type, items: named(type.items, name) };
  if (type.kind === 'map') return { ...type, values: named(type.values, name) };
  return type.kind === 'object' ? { ...type, name: type.name ?? name } : type;
}
