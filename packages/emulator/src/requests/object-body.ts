import type { Context } from 'hono';
import { checkFields } from '../fields/check-fields.js';
import { textOf } from './body-text.js';

/**
 * The body of a request that drives the emulator.
 *
 * @param fields the names that it may have; whoever takes it says which, unless given.
 * @throws TypeError if it is no JSON object, or has another field.
 */
export async function objectOf(context: Context, fields?: readonly string[]): Promise<Record<string, unknown>> {
  const body = parsed(await textOf(context.req.raw));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new TypeError('body: expected a JSON object');
  if (fields) checkFields(body, fields);
  return body as Record<string, unknown>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
