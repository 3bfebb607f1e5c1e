import { get } from './pointer.js';
import { CONDITIONS } from './schemas/keywords.js';
import { schemasIn } from './schemas/visit.js';
import { schemaRoots } from './schemas/walk.js';
import type { Description, Schema } from './types.js';

/** Keywords that describe no object of their own. */
const NOT_ENTERED = [...CONDITIONS, 'not', 'contains', 'propertyNames', 'patternProperties', 'unevaluatedProperties'];

/**
 * Makes every object of a description refuse properties that it does not list. The published description stays open,
 * because a server may add fields; the closed one finds such fields.
 *
 * @returns the closed description; the given one is left as it is.
 */
export function closeObjects<Document extends Description>(description: Document): Document {
  const closed = structuredClone(description);
  const schemas = schemaRoots(closed).flatMap((root) => [...schemasIn(get(closed, root), NOT_ENTERED)]);
  // What an allOf refers to is added to, so it is closed where it is used, not where it is defined.
  const inAllOf = new Set<unknown>(schemas.flatMap(({ allOf = [] }) => allOf));
  const parts = new Set(schemas.flatMap(({ allOf = [] }) => allOf.flatMap(({ $ref }) => $ref ?? [])));
  const partSchemas = new Set([...parts].map(($ref) => get(closed, $ref)));
  for (const schema of new Set<Schema>(schemas)) {
    if (inAllOf.has(schema) || partSchemas.has(schema)) continue;
    if (schema.allOf || (schema.$ref !== undefined && parts.has(schema.$ref))) schema.unevaluatedProperties = false;
    else if (schema.properties) schema.additionalProperties ??= false;
  }
  return closed;
}
