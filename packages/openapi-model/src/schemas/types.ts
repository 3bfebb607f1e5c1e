import { type JsonType, typeOf } from '../json.js';
import type { Schema } from '../types.js';

/** The JSON types that a schema names with `type`; none where it names none. */
export function declaredTypes({ type }: Schema): JsonType[] {
  return [type ?? []].flat() as JsonType[];
}

/** The JSON types that a schema without parts names, or else those of the values that it allows. */
export function typesOf(schema: Schema): JsonType[] {
  return schema.type === undefined ? [...new Set(valuesOf(schema).map(typeOf))] : declaredTypes(schema);
}

/** The values that a schema without parts allows, where it lists them in `enum` or `const`. */
export function valuesOf(schema: Schema): unknown[] {
  return schema.enum ?? ('const' in schema ? [schema.const] : []);
}
