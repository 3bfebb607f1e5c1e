import type { JobRecord } from '../jobs/job.js';
import { howJobsGo, type KnownHowJobsGo } from '../jobs/started.js';
import { endOfJob } from '../jobs/timeline.js';
import { createDue } from './due.js';
import { checkDump } from './dump.js';
import { randomId } from './ids.js';
import { createPeople } from './people.js';
import { Siblings } from './rows.js';
import type { EmulatorState, Ids, State, StateOptions, Table } from './state.js';
import { idNames, idsOfRow, keyOf } from './table.js';

/** The rows of a table that have the same parent, and the IDs of that. */
interface Part {
  in: Ids;
  rows: Siblings<object>;
}

/** How many deleted things of a kind that are there on first use are remembered as deleted. */
const DELETED_KEPT = 10_000;

/** Makes a state without rows. @throws TypeError if it is malformed how jobs go. */
export function createState({ clock, tables, started: given = {}, strict = false, settings, newId = randomId }: StateOptions): State {
  const names = new Map(tables.map((table) => [table, idNames(table)]));
  const parentNames = new Map(tables.map((table) => [table, idNames(table).slice(0, -1)]));
  const children = new Map(tables.map((table) => [table, tables.filter(({ parent }) => parent === table)]));
  const jobs = tables.flatMap((table) => (table.job ? [[table, table.job] as const] : []));
  const startedAtFirst = () => new Map(jobs.map(([table, job]) => [table, howJobsGo(job, given[table.name])]));
  const inFirstUse = new Map<Table, Siblings<object>>();
  const due = createDue<{ table: Table; ids: Ids }>();
  const parts = new Map<Table, Map<string, Part>>();
  const deleted = new Map<Table, Set<string>>();
  const people = createPeople(newId);
  let since = clock.now();
  let started: Map<Table, KnownHowJobsGo> = startedAtFirst();
  let moment: number | undefined;

  const partOf = (table: Table, parent: Ids) => parts.get(table)?.get(keyOf(known(parentNames, table), parent));
  const idIn = (table: Table, ids: Ids) => ids[table.id] ?? '';
  const isKept = (table: Table, ids: Ids) => partOf(table, ids)?.rows.get(idIn(table, ids)) !== undefined;

  /** The rows in something that nobody has made, the same in all of it. */
  function firstRows(table: Table, parent: Ids): Siblings<object> | undefined {
    if (!table.inFirstUse || !table.parent || isKept(table.parent, parent) || !state.get(table.parent, parent)) return undefined;
    const rows = inFirstUse.get(table) ?? new Siblings(table, table.inFirstUse());
    inFirstUse.set(table, rows);
    return rows;
  }

  /** Makes sure that a row is kept which is there on first use. @throws RangeError if it is not there at all. */
  function keep(table: Table, ids: Ids): void {
    if (isKept(table, ids)) return;
    const row = state.get(table, ids);
    if (!row) throw new RangeError(`${table.id}: there is no ${JSON.stringify(idIn(table, ids))}`);
    put(table, ids, row);
    for (const child of known(children, table)) if (child.inFirstUse) setPart(child, ids, child.inFirstUse());
  }

  function setPart(table: Table, parent: Ids, rows: Iterable<object>): Part {
    const key = keyOf(known(parentNames, table), parent);
    const part = {
      in: Object.fromEntries(known(parentNames, table).map((name) => [name, parent[name] ?? ''])),
      rows: new Siblings(table, rows),
    };
    parts.set(table, (parts.get(table) ?? new Map<string, Part>()).set(key, part));
    return part;
  }

  function put(table: Table, parent: Ids, row: object): void {
    if (table.parent) keep(table.parent, parent);
    const part = partOf(table, parent) ?? setPart(table, parent, []);
    part.rows.put(row);
    watch(table, part.in, row);
  }

  /** Sees to it that the end of a job is noted. */
  function watch(table: Table, parent: Ids, row: object): void {
    if (!table.job) return;
    const { job } = row as { job?: JobRecord };
    if (job && !job.ended) due.add(endOfJob(table.job, job), { table, ids: idsOfRow(table, parent, row) });
  }

  function removeChildren(table: Table, ids: Ids): void {
    for (const child of known(children, table)) {
      const part = partOf(child, ids);
      if (!part) continue;
      if (known(children, child).length > 0) for (const row of part.rows) removeChildren(child, idsOfRow(child, part.in, row));
      parts.get(child)?.delete(keyOf(known(parentNames, child), ids));
    }
  }

  function markDeleted(table: Table, ids: Ids): void {
    const marks = deleted.get(table) ?? new Set();
    deleted.set(table, marks.add(keyOf(known(names, table), ids)));
    const [oldest] = marks;
    if (marks.size > DELETED_KEPT && oldest !== undefined) marks.delete(oldest);
  }

  function forget(): void {
    parts.clear();
    deleted.clear();
    due.clear();
    since = clock.now();
    started = startedAtFirst();
  }

  const state: State = {
    clock,
    settings: { stopStatus: 204, strict, ...settings },
    people,
    now: () => moment ?? clock.now(),
    newId,
    get<Row extends object>(table: Table<Row>, ids: Ids): Row | undefined {
      const id = idIn(table, ids);
      const found = partOf(table, ids)?.rows.get(id);
      if (found) return found as Row;
      if (strict) return undefined;
      if (!table.onFirstUse) return firstRows(table, ids)?.get(id) as Row | undefined;
      if (id === '' || deleted.get(table)?.has(keyOf(known(names, table), ids))) return undefined;
      // Who asks with a name finds out that it is no ID.
      if (table.indexes['name'] && partOf(table, ids)?.rows.where('name', id).size) return undefined;
      return table.onFirstUse(id, since, table.parent && state.get(table.parent, ids));
    },
    rows: (table, parent) => (partOf(table, parent)?.rows ?? firstRows(table, parent) ?? new Siblings(table)) as never,
    where: (table, parent, index, value) => (state.rows(table, parent) as never as Siblings<object>).where(index, value) as never,
    add(table, parent, row) {
      const ids = idsOfRow(table, parent, row);
      if (isKept(table, ids)) throw new RangeError(`${table.id}: there is ${JSON.stringify(idIn(table, ids))} already`);
      put(table, parent, row);
      deleted.get(table)?.delete(keyOf(known(names, table), ids));
      return row;
    },
    change(table, ids, fields) {
      keep(table, ids);
      const { in: parent, rows } = partOf(table, ids) as Part;
      const id = idIn(table, ids);
      const row = { ...rows.get(id), ...fields } as typeof fields & object;
      const newId = idIn(table, idsOfRow(table, parent, row));
      if (newId !== id) {
        if (rows.get(newId)) throw new RangeError(`${table.id}: there is ${JSON.stringify(newId)} already`);
        rows.rename(id, row);
      } else rows.put(row);
      watch(table, parent, row);
      return row as never;
    },
    remove(table, ids) {
      if (!state.get(table, ids)) return false;
      if (table.parent) keep(table.parent, ids);
      partOf(table, ids)?.rows.remove(idIn(table, ids));
      removeChildren(table, ids);
      if (table.onFirstUse) markDeleted(table, ids);
      return true;
    },
    *everywhere(table) {
      for (const part of parts.get(table)?.values() ?? []) for (const row of part.rows) yield idsOfRow(table, part.in, row);
    },
    started: (table) => known(started, table),
    setStarted(table, how) {
      const all = howJobsGo(known(new Map(jobs), table), how);
      started.set(table, all);
      return structuredClone(all);
    },
    settle() {
      if (moment !== undefined) return;
      try {
        for (let next = due.next(clock.now()); next; next = due.next(clock.now())) {
          const { table, ids } = next.item;
          const row = partOf(table, ids)?.rows.get(idIn(table, ids)) as { job?: JobRecord } | undefined;
          // It is gone, or its end is another one by now.
          if (!row?.job || row.job.ended || endOfJob(table.job as NonNullable<Table['job']>, row.job) !== next.at) continue;
          moment = next.at;
          const ended = state.change(table as Table<{ job: JobRecord }>, ids, { job: { ...row.job, ended: true } });
          table.onEnd?.(ended, ids, state);
        }
      } finally {
        moment = undefined;
      }
    },
    reset() {
      forget();
      people.clear();
    },
    dump: () =>
      structuredClone({
        since,
        started: Object.fromEntries([...started].map(([{ name }, how]) => [name, how])),
        tables: Object.fromEntries(
          tables.map((table) => [
            table.name,
            [...(parts.get(table)?.values() ?? [])].map((part) => ({ in: part.in, rows: [...part.rows] })),
          ]),
        ),
        deleted: Object.fromEntries([...deleted].map(([{ name }, keys]) => [name, [...keys]])),
      }),
    load(given) {
      checkDump(given, tables, (table) => known(parentNames, table));
      const dump: EmulatorState = structuredClone(given);
      const hows = jobs.map(([table, job]) => [table, howJobsGo(job, dump.started[table.name])] as const);
      forget();
      since = dump.since;
      started = new Map(hows);
      for (const table of tables) {
        const keys = dump.deleted[table.name];
        if (keys) deleted.set(table, new Set(keys));
        for (const part of dump.tables[table.name] ?? []) {
          if (table.parent) keep(table.parent, part.in);
          const { rows } = setPart(table, part.in, part.rows);
          for (const row of rows) watch(table, part.in, row);
        }
      }
    },
  };
  return state;
}

function known<Key extends { name: string }, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`${key.name} is not among the tables of this state.`);
  return value;
}
