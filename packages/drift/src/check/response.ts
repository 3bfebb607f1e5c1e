import { type Operation, responseWith } from '../description/operations.js';
import type { Observation } from '../observation.js';
import { checkBody, type Message } from './body.js';
import type { KnownBodies } from './known-bodies.js';
import { checkText } from './text.js';

/** Holds a response against what is described of an operation. */
export function checkResponse(
  operation: Operation,
  status: number,
  { header, contentType, body }: Message,
  observe: (observation: Observation) => void,
  known?: KnownBodies,
): 'checked' | 'without body' | { unreadable: string } {
  const described = responseWith(operation, status);
  const place = `${operation.operationId} ${status}`;
  if (!described) {
    observe({
      rule: 'undocumented-status',
      place,
      seen: 'is not described',
      expected: `expected ${Object.keys(operation.responses).join(', ')}`,
    });
    return 'checked';
  }
  for (const { name, validate } of described.headers) {
    const value = header(name);
    if (value !== undefined) checkText(value, validate, name, `${place} header ${name}`, observe);
  }
  if (body) return checkBody(place, described.content, { contentType, body }, observe, known) ?? 'checked';
  return Object.keys(described.content).length > 0 ? 'without body' : 'checked';
}
