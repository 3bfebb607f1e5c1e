import type { Description } from '@modelarts-openapi/spec';
import { keysOf } from '../place.js';

/** A JSON Schema, or anything else in a description. */
export type Schema = Record<string, any>;

const MOST_HOPS = 50;

/** What a `$ref` points to, as it stands in the description. Two uses of one schema come to the same object. */
export function targetOf(schema: Schema | undefined, description: Description, hops = 0): Schema {
  if (typeof schema?.['$ref'] !== 'string' || hops > MOST_HOPS) return schema ?? {};
  const target = keysOf(schema['$ref']).reduce<Schema | undefined>((at, key) => at?.[key], description);
  return targetOf(target, description, hops + 1);
}

/** What a schema comes to: itself and all that it consists of or chooses from, with every `$ref` followed. */
export function variantsOf(schema: Schema | undefined, description: Description, depth = 0): Schema[] {
  if (depth > MOST_HOPS) return [];
  // What stands beside a `$ref` counts too.
  const whole: Schema = { ...targetOf(schema, description), ...schema };
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (whole[key] ?? []) as Schema[]);
  return [whole, ...parts.flatMap((part) => variantsOf(part, description, depth + 1))];
}

/** The JSON types that a schema without parts names. */
export function typesOf(schema: Schema): string[] {
  return [schema['type'] ?? []].flat();
}

/** The properties of an object, of all its variants together. */
export function propertiesOf(variants: Schema[]): Map<string, Schema> {
  return new Map(variants.flatMap(({ properties = {} }) => Object.entries(properties as Record<string, Schema>)));
}

/** What may be in a list, as one schema. */
export function itemsOf(variants: Schema[]): Schema {
  const all = variants.flatMap(({ items, prefixItems = [] }) => [...(items ? [items] : []), ...prefixItems] as Schema[]);
  return all.length === 1 ? (all[0] as Schema) : { anyOf: all };
}

/** The values of a map, as one schema, or undefined if it is none. */
export function mapValuesOf(variants: Schema[]): Schema | undefined {
  return variants.map(({ additionalProperties }) => additionalProperties).find((values) => values !== null && typeof values === 'object');
}

const pathsOfBodies = new WeakMap<Schema, Map<Schema, string>>();

/**
 * The shortest path to every object that a body consists of, such as `result.events[].`. Objects are used
 * in several places: each is spoken of at one, whatever order a page has.
 */
export function pathsOf(body: Schema, description: Description): Map<Schema, string> {
  const known = pathsOfBodies.get(body);
  if (known) return known;
  const paths = new Map<Schema, string>();
  pathsOfBodies.set(body, paths);
  const queue: [Schema, string][] = [[body, '']];
  for (const [schema, path] of queue) {
    const target = targetOf(schema, description);
    const variants = variantsOf(schema, description);
    const properties = propertiesOf(variants);
    if (paths.has(target)) continue;
    if (properties.size > 0) paths.set(target, path === '' ? '' : `${path}.`);
    for (const [name, property] of properties) queue.push([property, path === '' ? name : `${path}.${name}`]);
    const values = mapValuesOf(variants);
    if (values) queue.push([values, `${path}{}`]);
    if (variants.some((variant) => 'items' in variant)) queue.push([itemsOf(variants), `${path}[]`]);
  }
  return paths;
}
