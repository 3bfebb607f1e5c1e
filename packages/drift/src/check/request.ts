import type { Operation } from '../description/operations.js';
import type { Observation } from '../observation.js';
import { shortened } from '../secrets.js';
import { checkBody, type Message } from './body.js';
import type { KnownBodies } from './known-bodies.js';
import { checkText } from './text.js';

/** Holds the query of a request against what is described of an operation. */
export function checkQuery({ operationId, query }: Operation, given: URLSearchParams, observe: (observation: Observation) => void): void {
  for (const name of new Set(given.keys())) {
    if (query.some((parameter) => parameter.name === name)) continue;
    observe({ rule: 'undocumented-parameter', place: `${operationId} query.${shortened(name)}`, seen: 'is not described' });
  }
  for (const { name, required, list, validate } of query) {
    const place = `${operationId} query.${name}`;
    const values = given.getAll(name);
    if (values.length === 0) {
      if (required) observe({ rule: 'missing-parameter', place, seen: 'is missing', expected: 'expected always' });
    } else if (list) {
      checkText(list === 'repeated' ? values : values.flatMap((value) => value.split(',')), validate, name, place, observe);
    } else {
      for (const value of values) checkText(value, validate, name, place, observe);
    }
  }
}

/** Holds the body of a request against what is described of an operation. */
export function checkRequestBody(
  { operationId, requestBody }: Operation,
  { contentType, body }: Pick<Message, 'contentType' | 'body'>,
  observe: (observation: Observation) => void,
  known?: KnownBodies,
): 'checked' | 'without body' | { unreadable: string } {
  const place = `${operationId} request`;
  if (body) return checkBody(place, requestBody?.content ?? {}, { contentType, body }, observe, known) ?? 'checked';
  if (!requestBody?.required) return 'checked';
  if (body === undefined) return 'without body';
  observe({ rule: 'missing-body', place, seen: 'is missing', expected: `expected ${Object.keys(requestBody.content).join(', ')}` });
  return 'checked';
}
