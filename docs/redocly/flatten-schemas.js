import { mergeAllOf, schemasIn, targetOf, typeOf } from '@modelarts-openapi/openapi-model';

/** @import { Description, Schema } from '@modelarts-openapi/openapi-model' */

/**
 * Puts the schemas of a description the way that readers expect them, in place: an object has its fields
 * in one list, with those that it takes over and without those that it excludes; a fixed value has a type,
 * and where it selects one of several objects, the meaning of all.
 *
 * @template {Description} Document
 * @param {Document} description
 * @returns {Document} the same one
 */
export function flattenSchemas(description) {
  const schemas = description.components?.schemas ?? {};
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = withoutExcluded(mergeAllOf(description, schema));
  for (const { oneOf = [], discriminator } of Object.values(schemas)) {
    if (discriminator)
      explain(
        oneOf.map((kind) => targetOf(description, kind)),
        discriminator.propertyName,
      );
  }
  for (const schema of Object.values(schemas)) {
    for (const part of schemasIn(schema)) giveType(part);
  }
  return description;
}

/** @param {Schema} schema */
function withoutExcluded(schema) {
  if (!schema.properties) return schema;
  return { ...schema, properties: Object.fromEntries(Object.entries(schema.properties).filter(([, field]) => field !== false)) };
}

/**
 * @param {Schema[]} kinds
 * @param {string} name the property that tells them apart
 */
function explain(kinds, name) {
  const values = kinds.map(({ properties, description }) => ({ value: properties?.[name] || {}, description }));
  const meanings = Object.fromEntries(values.map(({ value, description }) => [value.const, description]));
  for (const { value } of values) Object.assign(value, { enum: Object.keys(meanings), 'x-enumDescriptions': meanings });
}

/** @param {Schema} schema */
function giveType(schema) {
  if (schema.const !== undefined) schema.type ??= typeOf(schema.const);
}
