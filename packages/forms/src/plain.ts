import { type Description, declaredTypes, type JsonType, mergeAllOf, type Schema, typeOf } from '@modelarts-openapi/openapi-model';

// What both directions make plainer than the source has it, because other people's tools stumble over it.

const FOR_TYPE: Partial<Record<JsonType, readonly string[]>> = {
  string: ['pattern', 'minLength', 'maxLength', 'contentEncoding'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties'],
};
const TYPED = new Set(Object.values(FOR_TYPE).flat());

/** One schema for each type of a list of types, each with the values and limits that belong to it. */
export function byType(schema: Schema): Schema {
  const types = declaredTypes(schema);
  if (types.filter((type) => type !== 'null').length < 2) return schema;
  const { type: _type, enum: values, 'x-enumDescriptions': _meanings, ...others } = schema;
  const common = Object.entries(others).filter(([keyword]) => !TYPED.has(keyword));
  const branches = types.map((type): Schema => {
    const own = Object.entries(others).filter(([keyword]) => FOR_TYPE[type]?.includes(keyword));
    const listed = values?.filter((value) => isOf(type, value));
    return { type, ...Object.fromEntries(own), ...(listed && { enum: listed }) } as Schema;
  });
  return { ...Object.fromEntries(common), anyOf: branches } as Schema;
}

function isOf(type: JsonType, value: unknown): boolean {
  return typeOf(value) === type || (type === 'number' && typeof value === 'number');
}

/** A list whose places are described one by one, as a list of what any of them holds. */
export function withoutTuples(schema: Schema): Schema {
  if (!schema.prefixItems) return schema;
  const { prefixItems, items, ...others } = schema;
  return { ...others, items: anyOf([...prefixItems, ...(items ? [items] : [])].map(nameless)) };
}

const nameless = ({ title: _title, ...schema }: Schema): Schema => schema;

/** One schema for several that a value can be as: without those that are the same but for their words. */
export function anyOf(schemas: readonly Schema[]): Schema {
  const flat = schemas.flatMap((schema) => (schema.anyOf && Object.keys(schema).length === 1 ? schema.anyOf : [schema]));
  const different = new Map(flat.map((schema) => [wordless(schema), schema]));
  const [first, ...others] = different.values();
  return others.length === 0 ? (first ?? {}) : { anyOf: [...different.values()] };
}

const wordless = (schema: Schema) =>
  JSON.stringify(
    Object.entries(schema).filter(([keyword]) => !['title', 'description', 'examples'].includes(keyword) && !keyword.startsWith('x-')),
  );

/** What an object takes over and then leaves out with `false`, as an object that lists what it has. */
export function withoutFalse(description: Description, schema: Schema): Schema {
  const whole = Object.values(schema.properties ?? {}).includes(false) ? mergeAllOf(description, schema) : schema;
  if (!whole.properties) return whole;
  return { ...whole, properties: Object.fromEntries(Object.entries(whole.properties).filter(([, property]) => property !== false)) };
}
