/**
 * Makes every object refuse properties that it does not list. The published description stays open,
 * because a server may add fields; the closed variant is what finds such fields.
 */
export function closeObjects() {
  return {
    Schema: {
      leave(schema, { location }) {
        if (isCondition(location) || !schema.properties) return;
        schema.additionalProperties ??= false;
      },
    },
  };
}

/** Schemas inside a condition restrict another schema; they do not describe an object of their own. */
export function isCondition(location) {
  return /\/(if|then|else|dependentSchemas)\//.test(`${location.pointer}/`);
}
