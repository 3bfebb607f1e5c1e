import { type Schema, typeOf } from '@modelarts-openapi/openapi-model';
import { type Field, innermost, type PageType, pageTypeOf } from '@modelarts-openapi/vendor-pages';
import { limitsIn } from './limits.js';

/** What a scalar of a page is in JSON Schema. */
const SCALARS = {
  String: { type: 'string' },
  Boolean: { type: 'boolean' },
  Integer: { type: 'integer', format: 'int32' },
  Long: { type: 'integer', format: 'int64' },
  Float: { type: 'number', format: 'float' },
  Double: { type: 'number', format: 'double' },
} as const satisfies Record<string, Schema>;

/** References from the file that is written to schemas that stand elsewhere; undefined where there is none. */
export interface References {
  toObject(field: Field): string | undefined;
  toValues(type: string, values: readonly unknown[]): string | undefined;
}

/**
 * A field as a schema; its meaning is left empty.
 *
 * @param example A value that the page shows.
 */
export function fieldSchema(field: Field, references: References, example?: unknown): Schema {
  const schema = schemaOf(pageTypeOf(field.type), field, references);
  // What is referred to has a description and examples of its own.
  if ('$ref' in schema) return schema;
  const { type, format, ...rest } = schema;
  return {
    ...(type && { type }),
    ...(format && { format }),
    description: '',
    ...rest,
    ...(example !== undefined && type !== 'object' && { examples: [example] }),
  };
}

function schemaOf(type: PageType, field: Field, references: References): Schema {
  switch (type.kind) {
    case 'array':
      return { type: 'array', items: schemaOf(type.items, field, references) };
    case 'map': {
      const isAnything = type.values.kind === 'object' && type.values.name === undefined;
      return { type: 'object', additionalProperties: isAnything ? true : schemaOf(type.values, field, references) };
    }
    case 'object': {
      const $ref = references.toObject(field);
      return $ref === undefined ? { type: 'object' } : { $ref };
    }
    case 'scalar': {
      const scalar = SCALARS[type.name];
      const values = optionValuesOf(field);
      const preset = field.default === undefined ? {} : { default: typed(field.default.value, field) };
      const $ref = references.toValues(scalar.type, values);
      if ($ref !== undefined) return { $ref, ...preset };
      return { ...scalar, ...(values.length > 0 && enumOf(values)), ...preset, ...limitsIn(field, type.name) };
    }
    case 'unknown':
      return {};
  }
}

/** What values mean, and what numbers are called, is left empty. */
function enumOf(values: unknown[]): Schema {
  const empty = () => Object.fromEntries(values.map((value) => [String(value), '']));
  const areNumbers = values.every((value) => typeof value === 'number');
  return { enum: values, 'x-enumDescriptions': empty(), ...(areNumbers && { 'x-enumNames': empty() }) } as Schema;
}

/** The values that a page offers for a field, in its type. One such as `0/false` stands for two. */
export function optionValuesOf(field: Field): unknown[] {
  const values = field.options.flatMap(({ value }) => (isOfType(value, field) ? [value] : value.split('/')));
  return [...new Set(values.filter((value) => isOfType(value, field)).map((value) => typed(value, field)))];
}

/** The scalar that a field is about, inside of lists and maps. */
export function scalarOf({ type }: Field): keyof typeof SCALARS | undefined {
  const inside = innermost(pageTypeOf(type));
  return inside.kind === 'scalar' ? inside.name : undefined;
}

function isOfType(value: string, field: Field): boolean {
  const scalar = scalarOf(field);
  if (scalar === 'Boolean') return value === 'true' || value === 'false';
  if (scalar === 'Integer' || scalar === 'Long') return /^-?\d+$/.test(value);
  if (scalar === 'Float' || scalar === 'Double') return value !== '' && Number.isFinite(Number(value));
  return scalar === 'String';
}

/** A value of a page, which is text there, in the type of its field; as it is where it is none of that type. */
export function typed(value: string, field: Field): unknown {
  if (!isOfType(value, field)) return value;
  const scalar = scalarOf(field);
  if (scalar === 'Boolean') return value === 'true';
  return scalar === 'String' ? value : Number(value);
}

/** Whether a value that an example shows is of the type that the page gives a field. */
export function isShownAsTyped(value: unknown, field: Field): boolean {
  const scalar = scalarOf(field);
  const wanted = scalar && SCALARS[scalar].type;
  const type = typeOf(value);
  return type === wanted || (type === 'integer' && wanted === 'number');
}
