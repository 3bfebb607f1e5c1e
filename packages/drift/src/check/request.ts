import { shortened } from '@modelarts-openapi/validation';
import type { Operation } from '../description/operations.js';
import { checkBody, type Message } from './body.js';
import type { Difference } from './difference.js';
import type { KnownBodies } from './known-bodies.js';
import { checkText } from './text.js';

/** Holds the query of a request against what is described of an operation. */
export function checkQuery(
  { operationId, query }: Operation,
  given: URLSearchParams,
  onDifference: (difference: Difference) => void,
): void {
  for (const name of new Set(given.keys())) {
    if (query.some((parameter) => parameter.name === name)) continue;
    onDifference({ rule: 'undocumented-parameter', location: `${operationId} query.${shortened(name)}`, seen: 'is not described' });
  }
  for (const { name, required, list, validate } of query) {
    const location = `${operationId} query.${name}`;
    const values = given.getAll(name);
    if (values.length === 0) {
      if (required) onDifference({ rule: 'missing-parameter', location, seen: 'is missing', expected: 'expected always' });
    } else if (list) {
      checkText(list === 'repeated' ? values : values.flatMap((value) => value.split(',')), validate, name, location, onDifference);
    } else {
      for (const value of values) checkText(value, validate, name, location, onDifference);
    }
  }
}

/** Holds the body of a request against what is described of an operation. */
export function checkRequestBody(
  { operationId, requestBody }: Operation,
  { contentType, body }: Pick<Message, 'contentType' | 'body'>,
  onDifference: (difference: Difference) => void,
  known?: KnownBodies,
): 'checked' | 'without body' | { unreadable: string } {
  const location = `${operationId} request`;
  if (body) return checkBody(location, requestBody?.content ?? {}, { contentType, body }, onDifference, known) ?? 'checked';
  if (!requestBody?.required) return 'checked';
  if (body === undefined) return 'without body';
  onDifference({ rule: 'missing-body', location, seen: 'is missing', expected: `expected ${Object.keys(requestBody.content).join(', ')}` });
  return 'checked';
}
