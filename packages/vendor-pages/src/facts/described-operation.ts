import type { Operation } from '@modelarts-openapi/openapi-model';
import type { Page } from './page.js';

const shapeOf = (path: string) => path.replace(/\{[^{}]*\}/g, '{}').replace(/(?<=.)\/$/, '');

/** Whether two operations are one, whatever they call the parameters of their path. */
export const isSameOperation = (one: { method: string; path: string }, other: { method: string; path: string }) =>
  one.method === other.method && shapeOf(one.path) === shapeOf(other.path);

/** The operation of a description that a page is about. A page may have other names for the parameters of its path. */
export function describedOperation({ operation }: Pick<Page, 'operation'>, operations: readonly Operation[]): Operation | undefined {
  return operation && operations.find((one) => isSameOperation(one, operation));
}
