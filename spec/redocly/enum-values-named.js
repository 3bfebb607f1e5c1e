import { isCondition } from '@modelarts-openapi/openapi-model';

/** @import { Context, Schema } from './visitors.js' */

/**
 * `x-enumNames` says what programs call the values of an `enum`, so that nobody compares with `3`. It is asked for
 * where a value is no word: a number, digits, nothing. Others may have it, where the value would make a poor name.
 */
export function enumValuesNamed() {
  return {
    Schema: {
      /** @param {Schema & { 'x-enumNames'?: Record<string, string> }} schema @param {Context} context */
      enter(schema, { location, resolve, report }) {
        if (isCondition(location.pointer)) return;
        const values = new Set((schema.enum ?? []).filter((value) => typeof value !== 'boolean').map(String));
        const { node: names } = resolve(schema['x-enumNames'] ?? {});
        const given = names ?? {};
        const asked = schema['x-enumNames'] !== undefined || [...values].some((value) => !/^[A-Za-z_]/.test(value));
        for (const value of asked ? values : []) {
          if (!given[value]) report({ message: `Value \`${value}\` has no name in x-enumNames.`, location: location.child('enum') });
        }
        for (const [value, name] of Object.entries(given)) {
          const problem = problemWith(value, name, (schema.enum ?? []).map(String), Object.values(given));
          if (problem) report({ message: `x-enumNames: ${problem}.`, location: location.child('x-enumNames') });
        }
      },
    },
  };
}

/** @param {string} value @param {string} name @param {readonly string[]} values @param {readonly string[]} names */
function problemWith(value, name, values, names) {
  if (!values.includes(value)) return `\`${value}\` is not a value of the enum`;
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return `\`${name}\` is no name such as \`Succeeded\``;
  if (names.filter((one) => one === name).length > 1) return `\`${name}\` is the name of two values`;
  return undefined;
}
