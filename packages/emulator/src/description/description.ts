import { jsonOf, type Operation, operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec/strict';
import type { ErrorResponse } from '@modelarts-openapi/types';

/** The operations that the emulator answers. Their bodies refuse what is not described. */
export const operations = operationsOf(description);

/** The bodies that a response has as examples, by name. */
function examplesOf(operation: Operation | undefined, status: string | undefined): Map<string, unknown> {
  const examples = jsonOf(operation?.responses.get(status ?? ''))?.examples ?? new Map();
  return new Map([...examples].map(([name, { value }]) => [name, value]));
}

/** The example of an error by its name, such as `401-token-expired`. */
export function exampleError(name: string): ErrorResponse {
  const all = operations.flatMap((operation) => [...operation.responses.keys()].map((status) => examplesOf(operation, status).get(name)));
  return found(all.find(Boolean), name) as ErrorResponse;
}

/** The first example of an error of an operation with this status, if the description has one. */
export function exampleErrorWith(status: number, operationId: string): ErrorResponse | undefined {
  const operation = operations.find((one) => one.operationId === operationId);
  const [first] = examplesOf(operation, String(status)).values();
  return first as ErrorResponse | undefined;
}

/** The examples of what an operation answers when all goes well, by name. */
export function exampleAnswers<Body>(operationId: string): Record<string, Body> {
  const operation = operationOf(operationId);
  return Object.fromEntries(examplesOf(operation, operation.successStatus)) as Record<string, Body>;
}

/** The example of what an operation answers when all goes well, by its name. */
export function exampleAnswer<Body>(operationId: string, name: string): Body {
  return found(exampleAnswers<Body>(operationId)[name], `${operationId}/${name}`);
}

/** The value that a parameter of the path of an operation has as an example. */
export function exampleOf(operationId: string, parameter: string): string {
  const { parameters } = operationOf(operationId);
  const example = parameters.find(({ name, in: location }) => location === 'path' && name === parameter)?.definition.example;
  return found(example, `${operationId}/${parameter}`) as string;
}

function operationOf(operationId: string): Operation {
  return found(
    operations.find((one) => one.operationId === operationId),
    operationId,
  );
}

function found<Value>(value: Value | undefined, name: string): NonNullable<Value> {
  if (value == null) throw new Error(`The description has no ${name}, which the emulator is built on.`);
  return value as NonNullable<Value>;
}
