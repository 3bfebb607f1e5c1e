/**
 * Puts the schemas of a description the way that readers expect them, in place: an object has its fields
 * in one list, with those that it takes over and without those that it excludes; a fixed value has a type,
 * and where it selects one of several objects, the meaning of all.
 */
export function flattenSchemas(description) {
  const { schemas } = description.components;
  const find = (schema) => (schema.$ref ? schemas[schema.$ref.split('/').at(-1)] : schema);

  for (const schema of Object.values(schemas)) takeOver(schema);
  for (const schema of Object.values(schemas)) {
    if (schema.properties) schema.properties = Object.fromEntries(Object.entries(schema.properties).filter(([, field]) => field !== false));
  }
  for (const { oneOf, discriminator } of Object.values(schemas)) {
    if (discriminator) explain(oneOf.map(find), discriminator.propertyName);
  }
  giveTypes(schemas);
  return description;

  function takeOver(schema) {
    const { allOf, ...own } = schema;
    if (!allOf) return;
    const parts = [...allOf.map(find), own];
    parts.forEach(takeOver);
    delete schema.allOf;
    Object.assign(schema, ...parts);
    schema.properties = Object.assign({}, ...parts.map(({ properties }) => properties));
    const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
    if (required.length > 0) schema.required = required;
  }
}

function explain(variants, name) {
  const meanings = Object.fromEntries(variants.map(({ properties, description }) => [properties[name].const, description]));
  for (const { properties } of variants) {
    const value = properties[name];
    Object.assign(value, { enum: Object.keys(meanings), 'x-enumDescriptions': meanings });
  }
}

function giveTypes(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.const !== undefined) node.type ??= typeof node.const;
  Object.values(node).forEach(giveTypes);
}
