import { description } from '@modelarts-openapi/spec/strict';
import fc from 'fast-check';

interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema | false>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  additionalProperties?: Schema | false;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

/** Any JSON that a schema of the description allows, down to a depth; conditions between fields are not kept. */
export function arbitraryOf(name: string, depth = 3): fc.Arbitrary<unknown> {
  return arbitrary(schemaOf(name), depth);
}

const schemaOf = (name = '') => description.components.schemas[name.split('/').at(-1) ?? ''] as Schema;

function arbitrary(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref) return arbitrary(schemaOf(schema.$ref), depth);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return fc.oneof(...branches.map((branch) => arbitrary(branch, depth)));
  if (schema.allOf) return arbitrary(merge([...schema.allOf.map(({ $ref }) => schemaOf($ref)), schema]), depth);
  return fc.oneof(...[schema.type ?? []].flat().map((type) => ofType(type, schema, depth)));
}

/** One schema with the fields of all. */
function merge(schemas: Schema[]): Schema {
  return {
    type: 'object',
    properties: Object.assign({}, ...schemas.map(({ properties }) => properties)),
    required: schemas.flatMap(({ required = [] }) => required),
  };
}

function ofType(type: string, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return schema.format === 'int64'
        ? fc.maxSafeInteger().map(Math.abs)
        : fc.integer({ min: schema.minimum ?? -(2 ** 31), max: schema.maximum ?? 2 ** 31 - 1 });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true });
    case 'string':
      return schema.pattern ? fc.stringMatching(new RegExp(schema.pattern)) : fc.string({ unit: 'binary' });
    case 'array':
      return depth < 1 && !schema.minItems ? fc.constant([]) : arrayOf(schema, depth - 1);
    default:
      return depth < 1 ? fc.constant(Object.fromEntries((schema.required ?? []).map((key) => [key, 1]))) : objectOf(schema, depth - 1);
  }
}

function arrayOf({ prefixItems, items, minItems = 0, maxItems = 3 }: Schema, depth: number): fc.Arbitrary<unknown> {
  if (prefixItems) return fc.tuple(...prefixItems.map((item) => arbitrary(item, depth)));
  return fc.array(arbitrary(items ?? {}, depth), { minLength: minItems, maxLength: Math.max(minItems, maxItems) });
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema, depth: number): fc.Arbitrary<unknown> {
  if (additionalProperties) return fc.dictionary(fc.string(), arbitrary(additionalProperties, depth), { maxKeys: 3 });
  const allowed = Object.entries(properties).flatMap(([key, property]) => (property ? [[key, arbitrary(property, depth)] as const] : []));
  const fields: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(allowed);
  return fc.record(fields, { requiredKeys: required, noNullPrototype: true });
}
