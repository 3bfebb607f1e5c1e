import { type Operation, responseWith } from '../description/operations.js';
import { checkBody, type Message } from './body.js';
import type { Report } from './difference.js';
import type { KnownBodies } from './known-bodies.js';
import { checkText } from './text.js';

/** Holds a response against what is described of an operation. */
export function checkResponse(
  operation: Operation,
  status: number,
  { header, contentType, body, unreadable }: Message,
  report: Report,
  known?: KnownBodies,
): 'checked' | 'without body' | { unreadable: string } {
  const described = responseWith(operation, status);
  const location = `${operation.operationId} ${status}`;
  if (!described) {
    report.add({
      rule: 'undocumented-status',
      location,
      seen: 'is not described',
      expected: `expected ${Object.keys(operation.responses).join(', ')}`,
    });
    return 'checked';
  }
  for (const { name, validate } of described.headers) {
    const value = header(name);
    if (value !== undefined) checkText(value, validate, name, `${location} header ${name}`, report);
  }
  if (unreadable) return { unreadable: `${location}: ${unreadable}` };
  if (body) return checkBody(location, described.content, { contentType, body }, report, known) ?? 'checked';
  const types = Object.keys(described.content);
  if (types.length === 0) return 'checked';
  if (body === undefined) return 'without body';
  report.add({ rule: 'missing-body', location, seen: 'has no body', expected: `expected ${types.join(', ')}` });
  return 'checked';
}
