import { type Operation, responseWith } from '../description/operations.js';
import { checkBody, type Message } from './body.js';
import type { Difference } from './difference.js';
import type { KnownBodies } from './known-bodies.js';
import { checkText } from './text.js';

/** Holds a response against what is described of an operation. */
export function checkResponse(
  operation: Operation,
  status: number,
  { header, contentType, body }: Message,
  onDifference: (difference: Difference) => void,
  known?: KnownBodies,
): 'checked' | 'without body' | { unreadable: string } {
  const described = responseWith(operation, status);
  const location = `${operation.operationId} ${status}`;
  if (!described) {
    onDifference({
      rule: 'undocumented-status',
      location,
      seen: 'is not described',
      expected: `expected ${Object.keys(operation.responses).join(', ')}`,
    });
    return 'checked';
  }
  for (const { name, validate } of described.headers) {
    const value = header(name);
    if (value !== undefined) checkText(value, validate, name, `${location} header ${name}`, onDifference);
  }
  if (body) return checkBody(location, described.content, { contentType, body }, onDifference, known) ?? 'checked';
  return Object.keys(described.content).length > 0 ? 'without body' : 'checked';
}
