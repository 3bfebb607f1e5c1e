import { lists as described } from '../generated/lists.js';
import type { Order, Rows, State, Table } from '../state/state.js';
import { idsOfRow } from '../state/table.js';
import type { Context } from './declarations.js';
import { checkParent } from './found.js';
import type { AnswerOf, Call, Handler, QueryOf } from './operation.js';

type Listed = keyof typeof described;
type EntriesOf<Operation extends Listed> = NonNullable<AnswerOf<Operation>>[(typeof described)[Operation]['entries'] &
  keyof NonNullable<AnswerOf<Operation>>];
/** An entry of the list that an operation answers. */
type EntryOf<Operation extends Listed> = NonNullable<EntriesOf<Operation>> extends readonly (infer Entry)[] ? Entry : never;

/** How an operation lists rows. */
export interface ListDeclaration<Operation extends Listed, Row extends object> {
  /** How a row is shown. Only those on the page are. */
  show: (row: Row, context: Context & { query: QueryOf<Operation> }) => EntryOf<Operation>;
  /** By parameter of the query, whether a row is wanted for a value that is asked for. */
  filters?: { [Name in keyof QueryOf<Operation>]?: (row: Row, wanted: NonNullable<QueryOf<Operation>[Name]>, context: Context) => boolean };
  /** The rows to begin with, all of the parent unless given: an index of the table finds some without looking at others. */
  rows?: (call: Call<Operation>, context: Context) => Rows<Row>;
  /** What rows are ordered by, the smallest first: nothing for the order in which they were added. */
  sort?: (call: Call<Operation>) => ((row: Row, context: Context) => string | number) | undefined;
  /** Of those added or sorted; descending unless given, so that the one added last is first. */
  order?: Order | ((call: Call<Operation>) => Order);
  /** What the answer has beside its entries and their number. `count`: of all entries, and `shown` of those on the page. */
  more?: (call: Call<Operation>, context: Context & { count: number; shown: number }) => Partial<AnswerOf<Operation>>;
}

/**
 * Declares the operation that lists rows of a table. It pages as the `x-pagination` of the operation says: that knows the
 * parameters of the page, and how entries and their number are called.
 */
export function lists<Operation extends Listed, Row extends object>(
  operationId: Operation,
  table: Table<Row>,
  { show, filters = {}, rows, sort, order = 'descending', more }: ListDeclaration<Operation, Row>,
): Handler<Operation> {
  const { parameter, limit: limitName, pageSize, entries, total } = described[operationId];
  const handler = (call: Call<Operation>, state: State) => {
    // What lists the rows of all parents names none.
    if (!table.parent || table.parent.id in call.path) checkParent(table, call.path, state);
    const context = { ids: call.path, now: state.now(), state };
    const query = call.query as Record<string, unknown>;
    const wanted = Object.entries(filters as Record<string, (row: Row, wanted: unknown, context: Context) => boolean>).filter(
      ([name]) => query[name] !== undefined,
    );
    const all = rows ? rows(call, context) : state.rows(table, call.path);
    const key = sort?.(call);
    const first = typeof order === 'function' ? order(call) : order;
    const limit = Number(query[limitName] ?? pageSize);
    const from = Number(query[parameter] ?? 0) * limit;
    const contextOf = (row: Row) => ({ ...context, ids: idsOfRow(table, call.path, row) });

    let page: Row[];
    let count = all.size;
    if (wanted.length === 0 && !key) page = all.slice(from, from + limit, first);
    else {
      const listed = [...all].filter((row) => wanted.every(([name, filter]) => filter(row, query[name], contextOf(row))));
      count = listed.length;
      const sorted = key ? sortedBy(listed, (row) => key(row, contextOf(row))) : listed;
      if (first === 'descending') sorted.reverse();
      page = sorted.slice(from, from + limit);
    }
    const answer = {
      [entries]: page.map((row) => show(row, { ...contextOf(row), query: call.query })),
      [total]: count,
      ...more?.(call, { ...context, count, shown: page.length }),
    };
    return answer as unknown as AnswerOf<Operation>;
  };
  return handler as Handler<Operation>;
}

function sortedBy<Row>(rows: Row[], valueFor: (row: Row) => string | number): Row[] {
  const values = rows.map((row) => ({ row, value: valueFor(row) }));
  return values.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)).map(({ row }) => row);
}
