import type { ValidateFunction } from 'ajv/dist/2020.js';

/**
 * What is wrong with a value, in words: which field, what was expected, and what was there instead.
 *
 * @param name what the value is called, such as `limit` or `the body`.
 * @param validate a validator of a verbose ajv that has just refused the value.
 * @param kind the kind of body that the sender chose, where there is a choice.
 */
export function complaintOf(name: string, { errors }: Pick<ValidateFunction, 'errors'>, kind?: string): string {
  const [error] = errors ?? [];
  if (!error) throw new Error(`There is nothing wrong with ${name}.`);
  const { keyword, params, message, data, schema } = error;
  const field = name + error.instancePath;
  switch (keyword) {
    case 'required':
      return `${field}/${params['missingProperty']} is missing`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `${field}/${params['additionalProperty'] ?? params['unevaluatedProperty']} is not described`;
    case 'false schema':
      return `${field} is not for ${kind ?? 'this'}, got ${shown(data)}`;
    case 'enum':
      return `${field} ${oneOf(schema as unknown[])}, got ${shown(data)}`;
    default:
      return `${field} ${message}, got ${shown(data)}`;
  }
}

/** What to say about the values that are allowed. */
export const oneOf = (values: unknown[]): string => `must be one of ${values.join(', ')}`;

/** A value as it is told to its sender: what is inside of it is left out, because it may be secret. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
