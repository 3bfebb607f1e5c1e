import { type ExampleObject, type Header, jsonOf, type Operation } from '@modelarts-openapi/openapi-model';
import type { Example } from './fixtures.js';

/** A body of a request or a response, as a description describes it. */
export interface Body {
  operation: Operation;
  /** `request`, or the status of the response. */
  status: string;
  /** Where the request or the response is described. */
  pointer: string;
  /** Of its JSON; undefined where it has none. */
  schema: string | undefined;
  /** The examples of its JSON that the description shows, by name. */
  shown: ReadonlyMap<string, ExampleObject>;
  headers: ReadonlyMap<string, Header>;
}

/** What an operation is sent and what it answers. */
export function bodiesOfOperation(operation: Operation): Body[] {
  const { requestBody, responses } = operation;
  const request = requestBody ? [{ ...requestBody, status: 'request', headers: new Map<string, Header>() }] : [];
  return [...request, ...responses.values()].map(({ status, pointer, content, headers }) => {
    const json = jsonOf({ content });
    return { operation, status, pointer, schema: json?.schemaPointer, shown: json?.examples ?? new Map(), headers };
  });
}

/** The bodies that an example is one of: of its operation the one with its status, for a shared example all that share it. */
export function bodiesOf({ operationId, status, name }: Example, operations: readonly Operation[]): Body[] {
  const all = operations.flatMap(bodiesOfOperation);
  if (operationId !== undefined) {
    return all.filter(({ operation, status: one }) => operation.operationId === operationId && one === (status ?? operation.successStatus));
  }
  const withStatus = all.filter((body) => body.status === status);
  const texts = new Set(withStatus.filter(isComponent).map(textOf));
  // An operation that has more examples of an error has a copy of the shared response, which says the same.
  return withStatus.filter((body) => isComponent(body) || body.shown.has(name) || texts.has(textOf(body)));
}

function isComponent({ pointer }: Body): boolean {
  return pointer.startsWith('#/components/');
}

function textOf({ operation, status }: Body): string | undefined {
  return operation.responses.get(status)?.definition.description;
}

/** Each schema once, of bodies that several operations share. */
export function withSchema(bodies: readonly Body[]): (Body & { schema: string })[] {
  const bySchema = new Map(bodies.map((body) => [body.schema, body]));
  return [...bySchema.values()].filter((body): body is Body & { schema: string } => body.schema !== undefined);
}
