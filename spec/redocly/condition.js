/** Schemas inside a condition restrict another schema; they do not describe an object of their own. */
export function isCondition(location) {
  return /\/(if|then|else|dependentSchemas)\//.test(`${location.pointer}/`);
}
