import { ApiError } from '../errors/api-error.js';
import type { Ids, State, Table } from '../state/state.js';

/** The row that the IDs of a call name. @throws ApiError if something on the way to it is not there, as its table says. */
export function found<Row extends object>(table: Table<Row>, ids: Ids, state: State): Row {
  if (table.parent) found(table.parent, ids, state);
  const row = state.get(table, ids);
  if (!row) throw new ApiError(table.notFound.status, table.notFound.body);
  return row;
}

/** Checks that what rows of a table belong to is there. @throws ApiError if it is not. */
export function checkParent({ parent }: Table, ids: Ids, state: State): void {
  if (parent) found(parent, ids, state);
}
