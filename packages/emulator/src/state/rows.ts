import type { IndexValue, Order, Rows, Table } from './state.js';

interface Entry<Row> {
  sequence: number;
  row: Row;
}

/** Entries in order. The list of them is made again only when it was asked for after something in the middle has gone. */
class Entries<Row> implements Rows<Row> {
  readonly #all = new Set<Entry<Row>>();
  #listed: Entry<Row>[] | undefined = [];

  get size(): number {
    return this.#all.size;
  }

  add(entry: Entry<Row>): void {
    if (this.#all.has(entry)) return;
    this.#all.add(entry);
    const last = this.#listed?.at(-1);
    if (last && last.sequence > entry.sequence) this.#listed = undefined;
    else this.#listed?.push(entry);
  }

  delete(entry: Entry<Row>): void {
    if (!this.#all.delete(entry)) return;
    if (this.#listed?.at(-1) === entry) this.#listed.pop();
    else this.#listed = undefined;
  }

  slice(from: number, to: number, order: Order = 'ascending'): Row[] {
    const listed = this.#list();
    if (order === 'ascending') return listed.slice(from, to).map(({ row }) => row);
    const { length } = listed;
    return listed
      .slice(Math.max(0, length - to), Math.max(0, length - from))
      .reverse()
      .map(({ row }) => row);
  }

  *[Symbol.iterator](): Iterator<Row> {
    for (const { row } of this.#list()) yield row;
  }

  #list(): Entry<Row>[] {
    this.#listed ??= [...this.#all].sort((a, b) => a.sequence - b.sequence);
    return this.#listed;
  }
}

/** Rows that are in order already. */
export function rowsOf<Row>(rows: readonly Row[]): Rows<Row> {
  return {
    size: rows.length,
    slice: (from, to, order = 'ascending') => (order === 'ascending' ? rows : rows.toReversed()).slice(from, to),
    [Symbol.iterator]: () => rows[Symbol.iterator](),
  };
}

/** The rows of a table that have the same parent. */
export class Siblings<Row extends object> extends Entries<Row> {
  readonly #byId = new Map<string, Entry<Row>>();
  readonly #indexes: Map<string, Map<IndexValue, Entries<Row>>>;
  readonly table: Table<Row>;
  #next = 0;

  constructor(table: Table<Row>, rows: Iterable<Row> = []) {
    super();
    this.table = table;
    this.#indexes = new Map(Object.keys(table.indexes).map((name) => [name, new Map()]));
    for (const row of rows) this.put(row);
  }

  get(id: string): Row | undefined {
    return this.#byId.get(id)?.row;
  }

  /** Adds a row, or puts it in place of the one with its ID. */
  put(row: Row): void {
    const id = String((row as Record<string, unknown>)[this.table.field]);
    const entry = this.#byId.get(id);
    if (entry) {
      this.#unlist(entry, row);
      this.#list(entry, row);
      entry.row = row;
    } else {
      const added = { sequence: this.#next++, row };
      this.#byId.set(id, added);
      this.add(added);
      this.#list(added, row);
    }
  }

  /** Gives a row another ID, and leaves it where it stands. */
  rename(id: string, row: Row): void {
    const entry = this.#byId.get(id);
    if (!entry) return;
    this.#byId.delete(id);
    this.#byId.set(String((row as Record<string, unknown>)[this.table.field]), entry);
    this.put(row);
  }

  remove(id: string): boolean {
    const entry = this.#byId.get(id);
    if (!entry) return false;
    this.#byId.delete(id);
    this.delete(entry);
    this.#unlist(entry);
    return true;
  }

  where(index: string, value: IndexValue): Rows<Row> {
    const values = this.#indexes.get(index);
    if (!values) throw new Error(`The table ${this.table.name} has no index ${index}.`);
    return values.get(value) ?? new Entries();
  }

  #list(entry: Entry<Row>, row: Row): void {
    for (const [name, valueFor] of Object.entries(this.table.indexes)) {
      const value = valueFor(row);
      if (value === undefined) continue;
      const values = this.#indexes.get(name) as Map<IndexValue, Entries<Row>>;
      let listed = values.get(value);
      if (!listed) values.set(value, (listed = new Entries()));
      listed.add(entry);
    }
  }

  /** Takes an entry out of the indexes, but not where the row that comes in its place has the same value. */
  #unlist(entry: Entry<Row>, next?: Row): void {
    for (const [name, valueFor] of Object.entries(this.table.indexes)) {
      const value = valueFor(entry.row);
      if (value === undefined || (next && valueFor(next) === value)) continue;
      const values = this.#indexes.get(name);
      const listed = values?.get(value);
      listed?.delete(entry);
      if (listed?.size === 0) values?.delete(value);
    }
  }
}
