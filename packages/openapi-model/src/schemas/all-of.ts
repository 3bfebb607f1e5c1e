import { targetOf, wholeOf } from '../references.js';
import type { Description, Schema } from '../types.js';

/**
 * A schema with what its `allOf` takes over, at any depth, as one schema without `allOf`. What it says itself comes
 * last and counts: it may say more about a property, or leave one out with `false`. What is required adds up.
 *
 * @returns a new schema, but for the schemas below it; what stands in the description if there is no `allOf`.
 */
export function mergeAllOf(description: Description, schema: Schema, ancestors: readonly Schema[] = []): Schema {
  const { allOf, ...own } = wholeOf(description, schema);
  if (!allOf) return wholeOf(description, schema);
  const target = targetOf<Schema>(description, schema);
  if (ancestors.includes(target)) return own;
  const parts = [...allOf.map((part) => mergeAllOf(description, part, [...ancestors, target])), own];
  const whole: Schema = Object.assign({}, ...parts);
  if (parts.some(({ properties }) => properties)) whole.properties = Object.assign({}, ...parts.map(({ properties }) => properties));
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  if (required.length > 0) whole.required = required;
  return whole;
}
