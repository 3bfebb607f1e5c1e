/** What would make a validator throw a whole answer away because of one value in it. */
const FENCES = new Set([
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'propertyNames',
  'unevaluatedProperties',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependentRequired',
  'not',
  'discriminator',
]);
/** Formats that say how a number is kept, or that a text is a secret; all others refuse texts. */
const HARMLESS = new Set(['int32', 'int64', 'float', 'double', 'password']);

/** Whether the strict form has a keyword with a value in answers, and the published one has not. */
export function isFence(keyword: string, value: unknown): boolean {
  if (keyword === 'format') return !HARMLESS.has(String(value));
  return FENCES.has(keyword) || (keyword === 'additionalProperties' && value === false);
}
