import { join, typeOf } from '@modelarts-openapi/openapi-model';
import { type AjvError, innermost, validationErrors } from '@modelarts-openapi/validation';
import { personal } from '../generated/personal.js';

/**
 * What is wrong with a value, in words: which field, what was expected, and what was there instead.
 *
 * @param name what the value is called, such as `limit` or `the body`.
 * @param errors what a validator found that has refused the value.
 * @param kind the kind of body that the sender chose, where there is a choice.
 */
export function validationMessage(name: string, errors: readonly AjvError[] | null | undefined, value: unknown, kind = 'this'): string {
  const [error] = innermost(validationErrors(errors, value, { parentNames: [name], show: shownAt }));
  if (!error) throw new Error(`There is nothing wrong with ${name}.`);
  const { location, keyword, message, expected, seen } = error;
  const field = join(name, ...location);
  const got = `got ${seen?.shown ?? 'nothing'}`;
  switch (expected.kind) {
    case 'presence':
      return `${field} is missing`;
    case 'absence':
      return keyword === 'false schema' ? `${field} is not for ${kind}, ${got}` : `${field} is not described`;
    case 'values':
      return `${field} ${oneOf(expected.values)}, ${got}`;
    default:
      return `${field} ${message}, ${got}`;
  }
}

/** What to say about the values that are allowed. */
export const oneOf = (values: unknown[]): string => `must be one of ${values.join(', ')}`;

/** A value at a location as it is told to its sender, who may well keep it in a log: secrets and people are not repeated. */
function shownAt(value: unknown, location: readonly string[]): string {
  return location.some((name) => personal.has(name)) ? `a ${typeOf(value)} (hidden)` : shown(value);
}

/** A value as it is told to its sender: what is inside of it is left out, because it may be secret. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
