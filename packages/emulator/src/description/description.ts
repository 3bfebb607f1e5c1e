import { jsonOf, type Operation, operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec/closed';
import type { ErrorResponse, IntelligentTask } from '@modelarts-openapi/types';

/** The operations that the emulator answers. Their bodies refuse what is not described. */
export const operations = operationsOf(description);

/** The sample bodies of a response by name. */
function samplesOf(operation: Operation | undefined, status: string | undefined): Map<string, unknown> {
  const examples = jsonOf(operation?.responses.get(status ?? ''))?.examples ?? new Map();
  return new Map([...examples].map(([name, { value }]) => [name, value]));
}

/** A sample of an error by its name, such as `401-token-expired`. */
export function sampleError(name: string): ErrorResponse {
  const all = operations.flatMap((operation) => [...operation.responses.keys()].map((status) => samplesOf(operation, status).get(name)));
  return found(all.find(Boolean), name) as ErrorResponse;
}

/** The first sample of an error with this status, if the description has one. */
export function sampleErrorWith(status: number): ErrorResponse | undefined {
  const all = operations.flatMap((operation) => [...samplesOf(operation, String(status)).values()]);
  return all[0] as ErrorResponse | undefined;
}

/** The samples of tasks by name, such as `auto-deploy-failed`. */
export const sampleTasks: Record<string, IntelligentTask> = sampleAnswers('getIntelligentTask');

/** A sample of a task by its name. */
export function sampleTask(name: string): IntelligentTask {
  return found(sampleTasks[name], name);
}

/** A sample of what an operation answers when all goes well, by its name. */
export function sampleAnswer<Body>(operationId: string, name: string): Body {
  return found(sampleAnswers<Body>(operationId)[name], `${operationId}/${name}`);
}

function sampleAnswers<Body>(operationId: string): Record<string, Body> {
  const operation = operations.find((one) => one.operationId === operationId);
  return Object.fromEntries(samplesOf(operation, operation?.successStatus)) as Record<string, Body>;
}

/** The value that the description gives as an example of a path parameter. */
export function exampleOf(parameter: string): string {
  const all = operations.flatMap(({ parameters }) => parameters);
  return found(all.find(({ name }) => name === parameter)?.definition.example, parameter) as string;
}

function found<Value>(value: Value | undefined, name: string): NonNullable<Value> {
  if (value == null) throw new Error(`The description has no sample ${name}, which the emulator is built on.`);
  return value as NonNullable<Value>;
}
