import type { Ids, State, Table } from '../state/state.js';
import { checkParent, found } from './found.js';
import type { AnswerOf, Call, Handler, OperationId } from './operation.js';

/** What a row is made or shown with. */
export interface Context {
  /** The IDs of the call, and of the row where there is one. */
  ids: Ids;
  /** The time in milliseconds since 1970. */
  now: number;
  state: State;
}

/** How rows of a table are shown in an answer. */
export type Show<Row, Shown> = (row: Row, context: Context) => Shown;

/**
 * Declares the operation that makes rows of a table.
 *
 * @param how - `row`: the new row, with the ID given. `added`: what follows from that it is there. `answer`: what is answered for it.
 */
export function creates<Operation extends OperationId, Row extends object>(
  _operationId: Operation,
  table: Table<Row>,
  {
    row,
    added,
    answer,
  }: {
    row: (call: Call<Operation>, id: string, context: Context) => Row;
    added?: (call: Call<Operation>, context: Context) => void;
    answer: Show<Row, AnswerOf<Operation>>;
  },
): Handler<Operation> {
  const handler = (call: Call<Operation>, state: State) => {
    checkParent(table, call.path, state);
    const id = state.newId();
    const context = { ids: { ...call.path, [table.id]: id }, now: state.now(), state };
    const made = state.add(table, call.path, row(call, id, context));
    added?.(call, context);
    return answer(made, context);
  };
  return handler as Handler<Operation>;
}

/** Declares the operation that answers one row of a table. */
export function gets<Operation extends OperationId, Row extends object>(
  _operationId: Operation,
  table: Table<Row>,
  show: Show<Row, AnswerOf<Operation>>,
): Handler<Operation> {
  const handler = ({ path }: Call<Operation>, state: State) => show(found(table, path, state), { ids: path, now: state.now(), state });
  return handler as Handler<Operation>;
}

/**
 * Declares the operation that changes a row of a table.
 *
 * @param how - `fields`: those that change, and what they are then. `answer`: what is answered, nothing unless given.
 */
export function updates<Operation extends OperationId, Row extends object>(
  _operationId: Operation,
  table: Table<Row>,
  {
    fields,
    answer,
  }: { fields: (call: Call<Operation>, row: Row, context: Context) => Partial<Row>; answer?: Show<Row, AnswerOf<Operation>> },
): Handler<Operation> {
  const handler = (call: Call<Operation>, state: State) => {
    const context = { ids: call.path, now: state.now(), state };
    const row = state.change(table, call.path, fields(call, found(table, call.path, state), context));
    return answer?.(row, context) as AnswerOf<Operation>;
  };
  return handler as Handler<Operation>;
}

/**
 * Declares the operation that deletes a row of a table, with all that belongs to it.
 *
 * @param answer what is answered, nothing unless given.
 */
export function deletes<Operation extends OperationId, Row extends object>(
  _operationId: Operation,
  table: Table<Row>,
  answer?: Show<Row, AnswerOf<Operation>>,
): Handler<Operation> {
  const handler = ({ path }: Call<Operation>, state: State) => {
    const row = found(table, path, state);
    state.remove(table, path);
    return answer?.(row, { ids: path, now: state.now(), state }) as AnswerOf<Operation>;
  };
  return handler as Handler<Operation>;
}
