import type { ErrorResponse } from '@modelarts-openapi/types';
import { errors } from '../generated/examples.js';
import { ApiError } from './api-error.js';

/** The error of an operation that the description shows under a name, such as `400-task-does-not-exist`. */
export function exampleError<Operation extends keyof typeof errors>(
  operationId: Operation,
  name: keyof (typeof errors)[Operation] & string,
): ApiError {
  return new ApiError(Number(name.slice(0, 3)), (errors[operationId] as Record<string, ApiError['body']>)[name] as ApiError['body']);
}

/** The first example of an error of an operation with this status, if the description has one. */
export function exampleErrorWith(status: number, operationId: string): ErrorResponse | undefined {
  const all = (errors as Record<string, Record<string, ErrorResponse>>)[operationId] ?? {};
  return Object.entries(all).find(([name]) => name.startsWith(`${status}-`))?.[1];
}
