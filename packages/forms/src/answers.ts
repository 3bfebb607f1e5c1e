import { type Description, declaredTypes, isObject, mergeAllOf, type Schema, targetOf } from '@modelarts-openapi/openapi-model';
import { isBoolean, isNamedEnum, namedEnum } from './enums.js';
import { isFence } from './fences.js';
import { anyOf, byType, withoutFalse, withoutTuples } from './plain.js';
import { withDefault, withValues } from './words.js';

/**
 * A schema of what a server sends: described, not fenced in. Types and what is always there stay. A value that an
 * enum does not list is taken, too: where an enum is used, the plain type stands beside it.
 */
export function answerSchema(description: Description, schema: Schema): Schema {
  if (schema.$ref !== undefined) return reference(description, schema);
  const plain = withoutTuples(withoutFalse(description, withTaken(description, schema)));
  const below = (part: Schema): Schema => answerSchema(description, part);
  const out: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(plain)) {
    if (isFence(keyword, value)) continue;
    if (keyword === 'default') out['description'] = withDefault((out['description'] ?? plain.description) as string, value);
    else if (keyword === 'properties') out[keyword] = mapped(value as Record<string, Schema>, below);
    else if (keyword === 'items' || keyword === 'additionalProperties') out[keyword] = isObject(value) ? below(value as Schema) : value;
    else if (keyword === 'allOf') out[keyword] = (value as Schema[]).map(below);
    else if (keyword === 'description') out[keyword] ??= value;
    else if (keyword !== 'oneOf' && keyword !== 'anyOf' && keyword !== 'const') out[keyword] = value;
  }
  const choices = [...(plain.oneOf ?? []), ...(plain.anyOf ?? [])].map(below);
  if (choices.length > 0) Object.assign(out, { ...anyOf(choices.flatMap((one) => (isChoice(one) ? (one.anyOf ?? []) : [one]))), ...out });
  if ('const' in plain && out['type'] === undefined) out['type'] = typeof plain['const'];
  return open(withAnyOthers(out as Schema));
}

/** Types of what an object has by name are no types of what else it has: `number | undefined` beside `number` compiles nowhere. */
const withAnyOthers = (schema: Schema): Schema =>
  schema.properties && isObject(schema.additionalProperties) ? { ...schema, additionalProperties: true } : schema;

/** What takes something over and requires more lists all of it: some tools look for such a field there, some write it twice. */
const withTaken = (description: Description, schema: Schema): Schema =>
  schema.allOf && schema.required ? mergeAllOf(description, schema) : schema;

/** A choice that says nothing else, so that its parts can stand in the choice that it is a part of. */
const isChoice = (schema: Schema) =>
  schema.anyOf !== undefined && Object.keys(schema).every((key) => key === 'anyOf' || key === 'description');

/** What stands where it is used: each list of values has the plain type beside it, which takes new ones. */
function open(schema: Schema): Schema {
  const { 'x-enumDescriptions': _meanings, 'x-enumNames': _names, ...plain } = byType(schema) as Schema & { 'x-enumNames'?: unknown };
  const words = withValues(schema.description, schema);
  if (isBoolean(schema)) return { ...plain, ...(words !== undefined && { description: words }) };
  const branches = plain.anyOf && schema.anyOf === undefined ? plain.anyOf : schema.enum ? [valuesOf(schema)] : [];
  if (branches.length === 0) return schema;
  const types = branches.filter((branch) => branch.enum && !isBoolean(branch)).map(({ enum: _values, ...branch }) => branch);
  const { type: _type, format: _format, enum: _values, ...others } = plain;
  return { ...others, ...(words !== undefined && { description: words }), ...anyOf([...branches, ...types]) };
}

const valuesOf = ({ type, format, enum: values }: Schema): Schema =>
  ({ type, ...(format !== undefined && { format }), enum: values }) as Schema;

function reference(description: Description, schema: Schema): Schema {
  const target = targetOf<Schema>(description, schema);
  if (!isNamedEnum(target)) return schema;
  const [type] = declaredTypes(target);
  const words = schema.description ?? target.description;
  const { $ref, ...beside } = schema;
  return {
    ...beside,
    ...(words !== undefined && { description: words }),
    anyOf: [{ $ref: $ref as string }, { type: type as 'string', ...(target.format !== undefined && { format: target.format }) }],
  };
}

/** A component as answers use it. One that lists values keeps them: it is what their names are made from. */
export function answerComponent(description: Description, schema: Schema): Schema {
  return isNamedEnum(schema) ? enumComponent(schema) : answerSchema(description, schema);
}

/** An enum by itself, the same for both directions. */
export function enumComponent(schema: Schema): Schema {
  const { default: left, ...named } = namedEnum(schema);
  return left === undefined ? named : { ...named, description: withDefault(named.description, left) };
}

export function mapped(schemas: Record<string, Schema>, change: (schema: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]));
}
