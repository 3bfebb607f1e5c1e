import { operations, type Operation } from '../description/operations.js';

/** What a sample is the body of. */
export interface SampleOf {
  operation: Operation;
  status: number;
}

/**
 * Which response a file is a body of by its path below the folder of samples:
 * `get-task/succeeded.json` is one of `getTask 200`, `get-task/404-no-task.json` one of `getTask 404`.
 */
export function responseOfPath(path: string): SampleOf | string {
  const segments = path.split('/');
  const name = segments.pop()!;
  const folder = segments.pop() ?? '';
  const operation = operations.find(({ operationId }) => kebabCase(operationId) === folder);
  if (!operation) return `belongs to no operation: expected a folder named as one (${operations.map(({ operationId }) => kebabCase(operationId)).join(', ')}), or a map.json that names it`;
  return { operation, status: Number(/^([1-5]\d\d)(?=[-.])/.exec(name)?.[1] ?? 200) };
}

/** A response by its name, such as `getTask 200`. */
export function responseNamed(name: unknown): SampleOf | undefined {
  const [, operationId, status] = /^(\w+) ([1-5]\d\d)$/.exec(String(name)) ?? [];
  const operation = operations.find((one) => one.operationId === operationId);
  return operation && { operation, status: Number(status) };
}

const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
