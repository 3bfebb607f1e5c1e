import { join, keysOf } from '../pointer.js';
import { targetOf } from '../references.js';
import type { Description, Schema } from '../types.js';

/** Kinds of objects that a field tells apart. */
export interface Kinds {
  /** The name of the field. */
  propertyName: string;
  /** The pointer of the schema of each kind, by the value of the field. */
  pointers: Map<string, string>;
}

/** The kinds that the `discriminator` of a schema tells apart, if it has one. */
export function kindsOf(description: Description, schema: Schema | undefined): Kinds | undefined {
  const { discriminator, oneOf = [], anyOf = [] } = targetOf<Schema>(description, schema);
  if (!discriminator) return undefined;
  const references = [...oneOf, ...anyOf].flatMap(({ $ref }) => $ref ?? []);
  // Without a mapping, a value is the name of a schema.
  const mapping: Record<string, string> =
    discriminator.mapping ?? Object.fromEntries(references.map((reference) => [keysOf(reference).at(-1), reference]));
  const pointers = Object.entries(mapping).map(
    ([value, to]) => [value, to.startsWith('#') ? to : join('#', 'components', 'schemas', to)] as const,
  );
  return { propertyName: discriminator.propertyName, pointers: new Map(pointers) };
}
