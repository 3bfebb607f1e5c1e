import { type Description, isObject, mergeAllOf, type Schema, wholeOf } from '@modelarts-openapi/openapi-model';
import { enumComponent, mapped } from './answers.js';
import { withIf } from './conditions.js';
import { isNamedEnum } from './enums.js';
import { byType, withoutFalse, withoutTuples } from './plain.js';
import { withDefault, withValues } from './words.js';

/** What the source says by value: enums have it as lists, and all else in words. */
const MAPS_OF_VALUES = new Set(['x-enumDescriptions', 'x-enumNames']);

/**
 * A schema of what is sent: exactly what the strict form takes, without the keywords that generators turn into data
 * or stumble over. An object lists what it has and takes nothing else.
 */
export function requestSchema(description: Description, schema: Schema): Schema {
  if (schema.$ref !== undefined) return inWords(description, schema);
  const flat = schema.allOf ? mergeAllOf(description, schema) : schema;
  const plain = withIf(withNames(byType(exactTuples(withoutFalse(description, flat)))));
  const below = (part: Schema): Schema => requestSchema(description, part);
  const out: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(plain)) {
    if (keyword === 'properties') out[keyword] = mapped(value as Record<string, Schema>, below);
    else if (keyword === 'items' || keyword === 'additionalProperties') out[keyword] = isObject(value) ? below(value as Schema) : value;
    // Lists that are described place by place can be told apart in the source, and no longer here.
    else if (keyword === 'oneOf') out[plain.discriminator ? 'oneOf' : 'anyOf'] = (value as Schema[]).map(below);
    else if (keyword === 'anyOf') out[keyword] = (value as Schema[]).map(below);
    else if (keyword === 'const' && typeof value !== 'string') continue;
    else if (keyword !== 'default' && !MAPS_OF_VALUES.has(keyword)) out[keyword] = value;
  }
  if (out['properties']) out['additionalProperties'] ??= false;
  if ('const' in plain) Object.assign(out, onlyValue(plain['const']), { ...out });
  const explained = isNamedEnum(plain) ? plain.description : withValues(schema.description, schema);
  const words = plain['default'] === undefined ? explained : withDefault(explained, plain['default']);
  return { ...out, ...(words !== undefined && { description: words }) } as Schema;
}

/** A reference; what its value is when it is left out stands in words here, too. */
function inWords(description: Description, { default: left, ...reference }: Schema): Schema {
  if (left === undefined) return reference;
  return { ...reference, description: withDefault(wholeOf(description, reference).description, left) };
}

/** orval puts the names of a choice of two enums, of numbers and of texts, into one object, where each has to have its own. */
function withNames(schema: Schema): Schema {
  const { 'x-enumNames': names, anyOf = [] } = schema as Schema & { 'x-enumNames'?: Record<string, string> };
  if (!names || anyOf.length !== 2 || !anyOf.every((branch) => branch.enum)) return schema;
  const nameOf = (value: unknown) => `${names[String(value)]}${typeof value === 'string' ? 'AsText' : ''}`;
  return { ...schema, anyOf: anyOf.map((branch) => ({ ...branch, 'x-enum-varnames': branch.enum?.map(nameOf) })) };
}

/** Older tools know an enum and no constant, and orval makes zod schemas that do not compile of a number that is both. */
const onlyValue = (value: unknown) => ({ type: typeof value, enum: [value] });

/** A list of so many places keeps its length. */
function exactTuples(schema: Schema): Schema {
  return schema.prefixItems ? withoutTuples(schema) : schema;
}

/** A component as requests use it. */
export function requestComponent(description: Description, schema: Schema): Schema {
  return isNamedEnum(schema) ? enumComponent(schema) : requestSchema(description, schema);
}
