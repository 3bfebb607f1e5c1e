import type { Operation } from '../description/operations.js';
import { HIDDEN } from '../shown/shown.js';
import { checkBody, type Message } from './body.js';
import type { Report } from './difference.js';
import type { KnownBodies } from './known-bodies.js';
import { checkText } from './text.js';

/** Holds the query of a request against what is described of an operation. */
export function checkQuery({ operationId, query }: Operation, given: URLSearchParams, report: Report): void {
  for (const name of new Set(given.keys())) {
    if (query.some((parameter) => parameter.name === name)) continue;
    // A name without a value may well be a value without a name.
    report.add({
      rule: 'undocumented-parameter',
      location: `${operationId} query.${given.get(name) === '' ? HIDDEN : report.shown.name(name)}`,
      seen: 'is not described',
    });
  }
  for (const { name, required, list, validate } of query) {
    const location = `${operationId} query.${name}`;
    const values = given.getAll(name);
    if (values.length === 0) {
      if (required) report.add({ rule: 'missing-parameter', location, seen: 'is missing', expected: 'expected always' });
    } else if (list) {
      checkText(list === 'repeated' ? values : values.flatMap((value) => value.split(',')), validate, name, location, report);
    } else {
      for (const value of values) checkText(value, validate, name, location, report);
    }
  }
}

/** Holds the body of a request against what is described of an operation. */
export function checkRequestBody(
  { operationId, requestBody }: Operation,
  { contentType, body, unreadable }: Message,
  report: Report,
  known?: KnownBodies,
): 'checked' | 'without body' | { unreadable: string } {
  const location = `${operationId} request`;
  if (unreadable) return { unreadable: `${location}: ${unreadable}` };
  if (body) return checkBody(location, requestBody?.content ?? {}, { contentType, body }, report, known) ?? 'checked';
  if (!requestBody?.required) return 'checked';
  if (body === undefined) return 'without body';
  report.add({ rule: 'missing-body', location, seen: 'is missing', expected: `expected ${Object.keys(requestBody.content).join(', ')}` });
  return 'checked';
}
