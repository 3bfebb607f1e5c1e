import { checkFields } from '../fields/check-fields.js';
import type { EmulatorState, Table } from './state.js';

/** @throws TypeError if it is no dump of a state with these tables. The message says what was expected where. */
export function checkDump(
  dump: unknown,
  tables: readonly Table[],
  parentNames: (table: Table) => readonly string[],
): asserts dump is EmulatorState {
  const names = tables.map(({ name }) => name);
  const { since, started, tables: kept, deleted } = objectAt(dump, 'state', ['since', 'started', 'tables', 'deleted']);
  if (!Number.isFinite(since)) throw expected('since', 'milliseconds since 1970', since);
  objectAt(started, 'started', names);
  for (const [name, keys] of Object.entries(objectAt(deleted, 'deleted', names)))
    if (!Array.isArray(keys) || !keys.every(isText)) throw expected(`deleted.${name}`, 'a list of texts', keys);
  for (const [name, parts] of Object.entries(objectAt(kept, 'tables', names))) {
    const table = tables.find((one) => one.name === name) as Table;
    if (!Array.isArray(parts)) throw expected(`tables.${name}`, 'a list', parts);
    for (const [index, part] of parts.entries()) {
      const at = `tables.${name}[${index}]`;
      const { in: parent, rows } = objectAt(part, at, ['in', 'rows']);
      const ids = objectAt(parent, `${at}.in`, parentNames(table));
      for (const id of parentNames(table)) if (!isText(ids[id])) throw expected(`${at}.in.${id}`, 'text that is not empty', ids[id]);
      if (!Array.isArray(rows)) throw expected(`${at}.rows`, 'a list', rows);
      for (const [row, value] of rows.entries()) {
        const id = objectAt(value, `${at}.rows[${row}]`)[table.field];
        if (!isText(id)) throw expected(`${at}.rows[${row}].${table.field}`, 'text that is not empty', id);
        const { job } = value as { job?: unknown };
        if (table.job && !(table.isJobOptional && job === undefined)) objectAt(job, `${at}.rows[${row}].job`);
      }
    }
  }
}

function objectAt(value: unknown, at: string, fields?: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw expected(at, 'an object', value);
  if (fields) checkFields(value, fields, `${at}.`);
  return value as Record<string, unknown>;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function expected(at: string, what: string, value: unknown): TypeError {
  const got = typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : JSON.stringify(value);
  return new TypeError(`${at}: expected ${what}, got ${got ?? 'nothing'}`);
}
