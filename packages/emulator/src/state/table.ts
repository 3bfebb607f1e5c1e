import type { Ids, Table } from './state.js';

type Given<Row extends object> = Omit<Table<Row>, 'field' | 'indexes'> & {
  /** The ID's name unless given. */
  field?: keyof Row & string;
  indexes?: Table<Row>['indexes'];
};

/**
 * Declares a table.
 *
 * @example
 * const labels = defineTable<Label>({ name: 'labels', id: 'label_name', field: 'name', parent: datasets, notFound });
 */
export function defineTable<Row extends object>({ indexes = {}, ...given }: Given<Row>): Table<Row> {
  return { field: given.id, ...given, indexes };
}

/** The names of the IDs that name a row, the project first, where it belongs to one, and its own last. */
export function idNames({ id, parent, shared }: Table): string[] {
  return [...(parent ? idNames(parent) : shared ? [] : ['project_id']), id];
}

/** The IDs that name a row, from those of its parent. */
export function idsOfRow({ id, field }: Table, parent: Ids, row: object): Ids {
  return { ...parent, [id]: String((row as Record<string, unknown>)[field]) };
}

/** One text for IDs, the same for the same ones only. */
export function keyOf(names: readonly string[], ids: Ids): string {
  return names.length === 1 ? (ids[names[0] as string] ?? '') : JSON.stringify(names.map((name) => ids[name] ?? ''));
}
