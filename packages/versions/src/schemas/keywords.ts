import { isDeepStrictEqual } from 'node:util';
import { type JsonType, typeOf } from '@modelarts-openapi/openapi-model';

/** Keywords that limit a value by a number. */
export const LIMITS: ReadonlySet<string> = new Set([
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems'],
  ...['uniqueItems', 'minProperties', 'maxProperties', 'minContains', 'maxContains'],
]);
/** Limits that allow less where they are lower. */
export const LARGEST = /^(max|exclusiveMax)/;
/** Conditions and other schemas that describe no value by themselves. */
export const OPAQUE: ReadonlySet<string> = new Set([
  ...['not', 'if', 'then', 'else', 'contains', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties', 'contentSchema'],
]);
/** The same by name. */
export const OPAQUE_MAPS: ReadonlySet<string> = new Set(['dependentSchemas', 'dependentRequired', 'patternProperties']);
/** Words for people, and extensions. */
export const ANNOTATIONS = /^(title|summary|description|examples?|externalDocs|\$comment|\$schema|\$id|x-.*)$/;

/** Whether two JSON values are the same, however their keys are ordered. */
export const sameValue = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

/** The types that two lists of types both allow. An integer is a number. */
export function typesOfBoth(one: readonly JsonType[] | undefined, other: readonly JsonType[]): JsonType[] {
  if (!one) return [...other];
  return [...new Set([...one.filter((type) => allows(other, type)), ...other.filter((type) => allows(one, type))])];
}

/** Whether a list of types has one. */
export function allows(types: readonly JsonType[], type: JsonType): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

export function typesOfValues(values: readonly unknown[]): JsonType[] {
  return [...new Set(values.map(typeOf))];
}
