import type { operations } from '@modelarts-openapi/types';
import type { Ids, State } from '../state/state.js';

/** The name of an operation that the description has. */
export type OperationId = keyof operations;

type JsonOf<Part> = Part extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** The parameters that an operation has in its query. */
export type QueryOf<Operation extends OperationId> = NonNullable<operations[Operation]['parameters']['query']>;

/** The body that an operation takes. */
type BodyOf<Operation extends OperationId> = [NonNullable<operations[Operation]['requestBody']>] extends [never]
  ? undefined
  : JsonOf<operations[Operation]['requestBody']>;

/** The body that an operation answers when all goes well; undefined where it answers without one. */
export type AnswerOf<Operation extends OperationId> = {
  [Status in keyof operations[Operation]['responses'] & (200 | 201 | 202 | 204)]: JsonOf<operations[Operation]['responses'][Status]>;
}[keyof operations[Operation]['responses'] & (200 | 201 | 202 | 204)];

/** A request for an operation, which has been held against the description. */
export interface Call<Operation extends OperationId> {
  /** The IDs in its path, by their names there. */
  path: Ids;
  query: QueryOf<Operation>;
  body: BodyOf<Operation>;
}

/**
 * Answers one operation: returns the body of its first 2xx answer that is described (undefined where that has none) or
 * the whole answer, or throws an `ApiError`.
 */
export type Handler<Operation extends OperationId> = (
  call: Call<Operation>,
  state: State,
) => AnswerOf<Operation> | Response | Promise<AnswerOf<Operation> | Response>;

/** A handler, whatever its operation is. A method, so that each of them is one. */
export type AnyHandler = { answer(call: { path: Ids; query: object; body: unknown }, state: State): unknown }['answer'];
