import { type Description, itemsOf, mapValuesOf, propertiesOf, type Schema, targetOf, variantsOf } from '@modelarts-openapi/openapi-model';

const known = new WeakMap<Schema, Map<Schema, string>>();

/**
 * The shortest path to every object that a body consists of, such as `result.events[].`. Objects are used
 * in several places: each is spoken of at one, whatever order a page has.
 */
export function objectPathsOf(description: Description, body: Schema): Map<Schema, string> {
  const before = known.get(body);
  if (before) return before;
  const paths = new Map<Schema, string>();
  known.set(body, paths);
  const queue: [Schema, string][] = [[body, '']];
  for (const [schema, path] of queue) {
    const target = targetOf<Schema>(description, schema);
    if (paths.has(target)) continue;
    const variants = variantsOf(description, schema);
    const properties = propertiesOf(description, schema);
    if (properties.size > 0) paths.set(target, path === '' ? '' : `${path}.`);
    for (const [name, property] of properties) queue.push([property.schema, path === '' ? name : `${path}.${name}`]);
    const values = mapValuesOf(variants);
    if (values) queue.push([values, `${path}{}`]);
    if (variants.some((variant) => 'items' in variant)) queue.push([itemsOf(variants), `${path}[]`]);
  }
  return paths;
}
