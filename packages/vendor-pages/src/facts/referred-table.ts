import type { Field, Page, Table } from './page.js';
import { innermost, pageTypeOf } from './page-type.js';

/** The object that a field is about, inside of lists and maps, if its type names one. */
export function referredName({ type }: Pick<Field, 'type'>): string | undefined {
  const inside = innermost(pageTypeOf(type));
  return inside.kind === 'object' ? inside.name : undefined;
}

/** The table that the type of a field refers to: by its label, or else by its name. */
export function referredTable({ tables }: Pick<Page, 'tables'>, field: Field): Table | undefined {
  const name = referredName(field);
  if (name === undefined) return undefined;
  return (
    tables.find(({ label }) => label !== undefined && label === field.reference) ??
    tables.find((one) => one.kind === 'object' && one.name === name)
  );
}
