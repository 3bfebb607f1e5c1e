import type { Description } from '@modelarts-openapi/spec';
import { keysOf } from './pointer.js';

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

/** The JSON types that a schema without parts names, or that its values have. */
export function typesOf(schema: Schema): string[] {
  return schema['type'] === undefined ? [...new Set(valuesOf(schema).map(jsonTypeOf))] : [schema['type']].flat();
}

function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** The values that a schema without parts allows, where it lists them. */
export function valuesOf(schema: Schema): unknown[] {
  return schema['enum'] ?? ('const' in schema ? [schema['const']] : []);
}

/** A property of an object, and whether the object always has it. */
export interface Property {
  schema: Schema;
  required: boolean;
}

const known = new WeakMap<Schema, Map<string, Property>>();

/**
 * The properties of an object as a whole. Of one that has several kinds these are the properties of all
 * kinds together; required is what every kind requires.
 */
export function propertiesOf(schema: Schema, description: Description, depth = 0): Map<string, Property> {
  const found = known.get(schema);
  if (found || depth > MOST_HOPS) return found ?? new Map();
  // What stands beside a `$ref` or an `allOf` says more about what they say, so it comes last.
  const { allOf = [], anyOf = [], oneOf = [], properties = {}, required = [] }: Schema = { ...targetOf(schema, description), ...schema };
  const below = (part: Schema) => propertiesOf(part, description, depth + 1);
  const all = new Map<string, Property>((allOf as Schema[]).flatMap((part) => [...below(part)]));
  for (const kinds of [anyOf, oneOf] as Schema[][])
    for (const [name, property] of ofAnyKind(kinds.map(below), description)) all.set(name, property);
  for (const [name, property] of Object.entries(properties as Record<string, Schema | false>)) {
    if (property === false) all.delete(name);
    else all.set(name, { schema: property, required: all.get(name)?.required ?? false });
  }
  for (const name of required as string[]) {
    const property = all.get(name);
    if (property) all.set(name, { ...property, required: true });
  }
  known.set(schema, all);
  return all;
}

function ofAnyKind(kinds: Map<string, Property>[], description: Description): [string, Property][] {
  const names = new Set(kinds.flatMap((kind) => [...kind.keys()]));
  return [...names].map((name) => {
    const all = kinds.map((kind) => kind.get(name));
    const schemas = all.flatMap((one) => one?.schema ?? []);
    return [name, { schema: unionOf(schemas, description), required: all.every((one) => one?.required) }];
  });
}

const unions = new WeakMap<Schema, { all: Schema[]; union: Schema }[]>();

/** One schema for several. For the same ones it is the same, so that it is known where it was met before. */
function unionOf(schemas: Schema[], description: Description): Schema {
  const all = [...new Set(schemas.map((schema) => (Object.keys(schema).length > 1 ? schema : targetOf(schema, description))))];
  const [first] = all;
  if (first === undefined || all.length === 1) return first ?? {};
  const before = unions.get(first) ?? [];
  const same = before.find((one) => one.all.length === all.length && one.all.every((schema, index) => schema === all[index]));
  if (same) return same.union;
  const union = { anyOf: all };
  unions.set(first, [...before, { all, union }]);
  return union;
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
    const properties = propertiesOf(schema, description);
    if (paths.has(target)) continue;
    if (properties.size > 0) paths.set(target, path === '' ? '' : `${path}.`);
    for (const [name, property] of properties) queue.push([property.schema, path === '' ? name : `${path}.${name}`]);
    const values = mapValuesOf(variants);
    if (values) queue.push([values, `${path}{}`]);
    if (variants.some((variant) => 'items' in variant)) queue.push([itemsOf(variants), `${path}[]`]);
  }
  return paths;
}
