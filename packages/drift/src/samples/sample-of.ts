import { kebabCase } from '@modelarts-openapi/openapi-model';
import { type Operation, operations, successStatusOf } from '../description/operations.js';

/** What a sample is the body of. */
export interface SampleOf {
  operation: Operation;
  /** That of a response; none for a request. */
  status: number | undefined;
}

/**
 * What a file is a body of by its path below the folder of samples: `get-intelligent-task/succeeded.json` is one of the
 * answer when all goes well, `getIntelligentTask 200`, `get-intelligent-task/404-no-task.json` one of
 * `getIntelligentTask 404`, and `start-intelligent-task/requests/a.json` one of `startIntelligentTask request`.
 */
export function sampleOfPath(path: string): SampleOf | string {
  const segments = path.split('/');
  const name = segments.pop()!;
  const isRequest = segments.at(-1) === 'requests';
  const folder = segments.at(isRequest ? -2 : -1);
  const operation = operations.find(({ operationId }) => kebabCase(operationId) === folder);
  if (!operation)
    return `belongs to no operation: expected a folder named as one (${operations.map(({ operationId }) => kebabCase(operationId)).join(', ')}), or a map.json that names it`;
  return { operation, status: isRequest ? undefined : Number(/^([1-5]\d\d)(?=[-.])/.exec(name)?.[1] ?? successStatusOf(operation)) };
}

/** What is called `getIntelligentTask 200` or `startIntelligentTask request`. */
export function sampleNamed(name: unknown): SampleOf | undefined {
  const [, operationId, part] = /^(\w+) ([1-5]\d\d|request)$/.exec(String(name)) ?? [];
  const operation = operations.find((one) => one.operationId === operationId);
  return operation && { operation, status: part === 'request' ? undefined : Number(part) };
}
