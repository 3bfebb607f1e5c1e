// The keywords of JSON Schema 2020-12 below which there are schemas, by what holds them.

/** Keywords that are lists of schemas that speak of the same value. */
export const COMBINING = ['allOf', 'oneOf', 'anyOf'] as const;
/** Keywords that are lists of schemas. */
export const LISTS = [...COMBINING, 'prefixItems'] as const;
/** Keywords that are schemas by name. */
export const MAPS = ['properties', 'patternProperties', 'dependentSchemas'] as const;
/** Keywords that are a condition, or hold under one: they restrict a schema and describe no value by themselves. */
export const CONDITIONS = ['if', 'then', 'else', 'dependentSchemas'] as const;
/** Keywords that are a schema. */
export const SINGLE = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
] as const;

/** Whether a schema is a condition or stands below one, by its pointer: it describes no value by itself. */
export function isCondition(pointer: string): boolean {
  return /\/(if|then|else|dependentSchemas)(\/|$)/.test(pointer);
}
