import { targetOf, wholeOf } from '../references.js';
import type { Description, Property, Schema } from '../types.js';
import { mergeAllOf } from './all-of.js';

/** What a schema comes to: itself and all that it consists of or chooses from, with every `$ref` followed. */
export function variantsOf(description: Description, schema: Schema | undefined, ancestors: readonly Schema[] = []): Schema[] {
  const target = targetOf(description, schema);
  if (ancestors.includes(target)) return [];
  const whole = wholeOf(description, schema);
  const parts = [...(whole.allOf ?? []), ...(whole.anyOf ?? []), ...(whole.oneOf ?? [])];
  return [whole, ...parts.flatMap((part) => variantsOf(description, part, [...ancestors, target]))];
}

const known = new WeakMap<Description, WeakMap<Schema, ReadonlyMap<string, Property>>>();

/**
 * The properties of an object as a whole. Of one that has several kinds (`oneOf`, `anyOf`) these are the properties
 * of all kinds together; required is what every kind requires. For the same schema of a description it is the same.
 */
export function propertiesOf(description: Description, schema: Schema): ReadonlyMap<string, Property> {
  const ofDescription = known.get(description) ?? new WeakMap<Schema, ReadonlyMap<string, Property>>();
  known.set(description, ofDescription);
  const properties = ofDescription.get(schema) ?? allProperties(description, schema, []);
  ofDescription.set(schema, properties);
  return properties;
}

function allProperties(description: Description, schema: Schema, ancestors: readonly Schema[]): Map<string, Property> {
  const { properties = {}, required = [] } = mergeAllOf(description, schema);
  const all = new Map<string, Property>();
  for (const [name, property] of Object.entries(properties)) if (property) all.set(name, { schema: property, required: false });
  for (const [name, property] of ofKinds(description, schema, ancestors)) if (properties[name] !== false) all.set(name, property);
  for (const name of required) {
    const property = all.get(name);
    if (property) all.set(name, { ...property, required: true });
  }
  return all;
}

/** The properties of the kinds that an object is one of, its own ones and those of what it takes over. */
function ofKinds(description: Description, schema: Schema, ancestors: readonly Schema[]): Map<string, Property> {
  const target = targetOf<Schema>(description, schema);
  if (ancestors.includes(target)) return new Map();
  const { allOf = [], anyOf = [], oneOf = [], properties = {} } = wholeOf(description, schema);
  const all = new Map(allOf.flatMap((part) => [...ofKinds(description, part, [...ancestors, target])]));
  for (const kinds of [anyOf, oneOf]) {
    const below = kinds.map((kind) => allProperties(description, kind, [...ancestors, target]));
    for (const [name, property] of ofAnyKind(description, below)) all.set(name, property);
  }
  // What stands beside the kinds says more about what they say.
  for (const [name, { required }] of all) {
    const own = properties[name];
    if (own) all.set(name, { schema: own, required });
    else if (own === false) all.delete(name);
  }
  return all;
}

function ofAnyKind(description: Description, kinds: ReadonlyMap<string, Property>[]): [string, Property][] {
  const names = new Set(kinds.flatMap((kind) => [...kind.keys()]));
  return [...names].map((name) => {
    const all = kinds.map((kind) => kind.get(name));
    const schemas = all.flatMap((one) => one?.schema ?? []);
    return [name, { schema: unionOf(description, schemas), required: all.every((one) => one?.required) }];
  });
}

const unions = new WeakMap<Schema, { all: Schema[]; union: Schema }[]>();

/** One schema for several. For the same ones it is the same, so that it is known where it was met before. */
function unionOf(description: Description, schemas: Schema[]): Schema {
  const all = [...new Set(schemas.map((schema) => (Object.keys(schema).length > 1 ? schema : targetOf(description, schema))))];
  const [first] = all;
  if (first === undefined || all.length === 1) return first ?? {};
  const before = unions.get(first) ?? [];
  const same = before.find((one) => one.all.length === all.length && one.all.every((schema, index) => schema === all[index]));
  if (same) return same.union;
  const union = { anyOf: all };
  unions.set(first, [...before, { all, union }]);
  return union;
}

/** What may be in a list whose schema has these variants, as one schema. */
export function itemsOf(variants: readonly Schema[]): Schema {
  const all = variants.flatMap(({ items, prefixItems = [] }) => [...(items ? [items] : []), ...prefixItems]);
  return all.length === 1 ? (all[0] as Schema) : { anyOf: all };
}

/** The values of a map whose schema has these variants, as one schema, or undefined if it is none. */
export function mapValuesOf(variants: readonly Schema[]): Schema | undefined {
  return variants
    .map(({ additionalProperties }) => additionalProperties)
    .find((values): values is Schema => values !== null && typeof values === 'object');
}
