import { propertiesOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec/strict';
import type { Context, Show } from '../declarations/declarations.js';
import { checkFields } from '../fields/check-fields.js';
import type { Ids, State, Table } from '../state/state.js';
import { idNames } from '../state/table.js';
import type { EmulatorRows } from './rows.js';

/** What a facade is declared with. */
interface Declaration<Row extends object, Fields extends object, Shown> {
  /** The IDs of what one belongs to unless given, by their names in paths. */
  examples: Readonly<Record<string, string>>;
  /** The schema of the description that has the fields that are known of one. */
  schema: string;
  /** Those that can be given; all but what is worked out, unless given. */
  fields?: readonly (string & keyof Fields)[];
  /** Those that are worked out. */
  workedOut?: readonly string[];
  /** A new row with an ID. */
  row: (id: string, fields: Fields, context: Context) => Row;
  /** A row as the API answers it. */
  show: Show<Row, Shown>;
}

/** The rows of a table, as programs drive them. */
export function createRows<IdName extends string, Row extends object, Fields extends object, Shown>(
  state: State,
  table: Table<Row>,
  { examples, schema, fields: listened, workedOut = [], row, show }: Declaration<Row, Fields, Shown>,
): EmulatorRows<IdName, Fields, Shown> {
  const names = idNames(table).map((name) => [camelCase(name), name] as const);
  const idsOf = (given: Readonly<Record<string, string>>): Ids =>
    Object.fromEntries(names.map(([camel, name]) => [name, given[camel] ?? '']));
  const namesOf = (ids: Ids) => Object.fromEntries(names.map(([camel, name]) => [camel, ids[name] ?? ''])) as Record<IdName, string>;
  const known = names.map(([camel]) => camel);
  const all = [...propertiesOf(description, { $ref: `#/components/schemas/${schema}` }).keys()];
  const properties = listened ?? all.filter((name) => !workedOut.includes(name));

  return settledFirst(state, {
    add(given: Partial<Record<IdName, string>> = {}, fields = {} as Fields) {
      checkFields(given, known);
      if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) throw new TypeError('fields: expected an object');
      checkFields(fields, properties, 'fields.');
      const { [table.id]: _own, ...parents } = examples;
      const all = { ...namesOf({ ...parents, [table.id]: state.newId() }), ...given };
      for (const [name, id] of Object.entries(all))
        if (typeof id !== 'string' || id === '') throw new TypeError(`${name}: expected text that is not empty, got ${JSON.stringify(id)}`);
      const ids = idsOf(all);
      ensureParent(state, table, ids);
      state.add(table, ids, row(ids[table.id] ?? '', fields, { ids, now: state.now(), state }));
      return all;
    },
    get(given: Record<IdName, string>) {
      const ids = idsOf(given);
      const found = state.get(table, ids);
      if (!found) throw new RangeError(`there is none with the IDs ${JSON.stringify(given)}`);
      return structuredClone(show(found, { ids, now: state.now(), state }));
    },
    list: () => [...state.everywhere(table)].map(namesOf),
    remove: (given: Record<IdName, string>) => state.remove(table, idsOf(given)),
  });
}

/** Makes what rows of a table belong to, where it is not there and can be made of an ID. */
export function ensureParent(state: State, { parent }: Table, ids: Ids): void {
  if (!parent || state.get(parent, ids)) return;
  const made = parent.onFirstUse?.(ids[parent.id] ?? '', state.now());
  if (made) state.add(parent, ids, made);
}

/** The same methods, each of which notes first the ends of jobs that are over. */
export function settledFirst<Facade extends object>(state: State, facade: Facade): Facade {
  const entries = Object.entries(facade as Record<string, (...given: unknown[]) => unknown>);
  return Object.fromEntries(
    entries.map(([name, method]) => [
      name,
      (...given: unknown[]) => {
        state.settle();
        return method(...given);
      },
    ]),
  ) as Facade;
}

/** A name of the API as programs have it. */
export const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
