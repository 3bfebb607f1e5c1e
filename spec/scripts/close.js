/**
 * Makes every object of a bundled description refuse properties that it does not list. The published
 * description stays open, because a server may add fields; the closed variant finds such fields.
 *
 * @returns the closed description; the given one is left as it is
 */
export function close(description) {
  const closed = structuredClone(description);
  const schemas = [...schemasOf(closed)];
  // What an allOf refers to is added to, so it is closed where it is used, not where it is defined.
  const parts = new Set(schemas.flatMap(({ allOf = [] }) => allOf.map(({ $ref }) => $ref)));
  const partSchemas = new Set([...parts].map(($ref) => closed.components.schemas[nameOf($ref)]));
  const inAllOf = new Set(schemas.flatMap(({ allOf = [] }) => allOf));
  for (const schema of schemas) {
    if (inAllOf.has(schema) || partSchemas.has(schema)) continue;
    if (schema.allOf || parts.has(schema.$ref)) schema.unevaluatedProperties = false;
    else if (schema.properties) schema.additionalProperties ??= false;
  }
  return closed;
}

/** Every schema of a description, but for those inside a condition, which describe no object of their own. */
function* schemasOf({ paths, components: { schemas = {}, ...components } = {} }) {
  for (const schema of [...Object.values(schemas), ...rootSchemas({ paths, components })]) yield* withBelow(schema);
}

/** The schemas of bodies, headers and parameters. */
function* rootSchemas(node) {
  for (const [key, child] of Object.entries(node)) {
    if (key === 'schema') yield child;
    else if (isObject(child) && key !== 'examples') yield* rootSchemas(child);
  }
}

function* withBelow(schema) {
  if (!isObject(schema)) return;
  yield schema;
  const { properties = {}, allOf = [], oneOf = [], anyOf = [], prefixItems = [], items, additionalProperties } = schema;
  const below = [...Object.values(properties), ...allOf, ...oneOf, ...anyOf, ...prefixItems, items, additionalProperties];
  for (const child of below) yield* withBelow(child);
}

const isObject = (value) => typeof value === 'object' && value !== null;
const nameOf = ($ref) => $ref?.split('/').at(-1);
