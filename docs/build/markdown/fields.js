import { itemsOf, mapValuesOf, propertiesOf, targetOf, variantsOf } from '@modelarts-openapi/openapi-model';

/** @import { Description, Property, Schema } from '@modelarts-openapi/openapi-model' */

/**
 * The fields of an object and of all objects in it, with their paths: `config.samples[].name`, and
 * `envs.*` for whatever key. A schema that contains itself is not opened again.
 *
 * @param {Description} description
 * @param {Schema} schema
 * @param {string} [path]
 * @param {Schema[]} [parents]
 * @returns {(Property & { path: string })[]}
 */
export function fieldsOf(description, schema, path = '', parents = []) {
  const target = targetOf(description, schema);
  if (parents.includes(target)) return [];
  const below = (/** @type {Schema} */ child, /** @type {string} */ childPath) =>
    fieldsOf(description, child, childPath, [...parents, target]);
  const field = (/** @type {string} */ key, /** @type {Property} */ property) => {
    const fieldPath = path ? `${path}.${key}` : key;
    return [{ path: fieldPath, ...property }, ...below(property.schema, fieldPath)];
  };
  const variants = variantsOf(description, schema);
  const values = mapValuesOf(variants);
  return [
    ...[...propertiesOf(description, schema)].flatMap(([key, property]) => field(key, property)),
    ...(values ? field('*', { schema: values, required: false }) : []),
    ...(variants.some(({ items }) => items) ? below(itemsOf(variants), `${path}[]`) : []),
  ];
}
