import type { operations } from '@modelarts-openapi/types';
import { checkFields } from '../fields/check-fields.js';

/** Which requests a fault is meant for: those that fit all of it. */
export interface FaultTarget {
  /** The operation that they are for, such as `getIntelligentTask`. */
  operationId?: keyof operations;
  /** Their path, such as `/v2/p/datasets/d/tasks`; a segment in braces, such as `{project_id}`, fits any. */
  path?: string;
  projectId?: string;
  /** Headers that they have, with these values. Names are the same in small and capital letters. */
  headers?: Record<string, string>;
}

/** A request for an operation, as far as faults tell requests apart. */
export interface TargetRequest {
  operationId: string;
  /** As it was sent, without the query. */
  path: string;
  projectId: string | undefined;
  headers: Headers;
}

/** @throws TypeError that names what is malformed. */
export function checkTarget(target: FaultTarget, operationIds: readonly string[]): FaultTarget {
  checkFields(target, ['operationId', 'path', 'projectId', 'headers'], 'where.');
  const expected = (field: string, what: string, got: unknown) =>
    new TypeError(`where${field}: expected ${what}, got ${JSON.stringify(got)}`);
  if (typeof target !== 'object' || target === null) throw expected('', 'an object', target);
  const { operationId, path, projectId, headers } = target;
  if (operationId !== undefined && !operationIds.includes(operationId))
    throw expected('.operationId', `one of ${operationIds.join(', ')}`, operationId);
  if (path !== undefined && !(typeof path === 'string' && path.startsWith('/')))
    throw expected('.path', 'a path such as /v2/p/datasets', path);
  if (projectId !== undefined && !(typeof projectId === 'string' && projectId !== ''))
    throw expected('.projectId', 'text that is not empty', projectId);
  if (headers !== undefined) {
    if (typeof headers !== 'object' || headers === null || Array.isArray(headers))
      throw new TypeError('where.headers: expected an object of texts');
    for (const [name, value] of Object.entries(headers)) {
      // A header may be a token: no value is told.
      if (typeof value !== 'string') throw new TypeError(`where.headers.${name}: expected text`);
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new TypeError(`where.headers: ${JSON.stringify(name)} is no name of a header`);
    }
  }
  return structuredClone(target);
}

/** Whether a fault is meant for a request. */
export function isMeant({ operationId, path, projectId, headers = {} }: FaultTarget, request: TargetRequest): boolean {
  return (
    (operationId ?? request.operationId) === request.operationId &&
    (projectId ?? request.projectId) === request.projectId &&
    (path === undefined || fits(path, request.path)) &&
    Object.entries(headers).every(([name, value]) => request.headers.get(name) === value)
  );
}

function fits(template: string, path: string): boolean {
  const segments = path.split('/');
  const wanted = template.split('/');
  return wanted.length === segments.length && wanted.every((one, index) => /^\{.*\}$/.test(one) || one === segments[index]);
}
