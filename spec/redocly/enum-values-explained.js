import { isCondition } from '@modelarts-openapi/openapi-model';

/**
 * @import { Context, Schema } from './visitors.js'
 * @typedef {Schema & { 'x-enumDescriptions'?: Record<string, string>, 'x-enumNames'?: Record<string, string> }} Explained
 */

/**
 * `x-enumDescriptions` says what each value of an `enum` means, and explains no value that is not there. A number has a
 * name in `x-enumNames`, too: what generators call it.
 */
export function enumValuesExplained() {
  return {
    Schema: {
      /** @param {Explained} schema @param {Context} context */
      enter(schema, { location, resolve, report }) {
        if (isCondition(location.pointer)) return;
        const values = new Set((schema.enum ?? []).map(String));
        const descriptions = resolve(schema['x-enumDescriptions'] ?? {}).node ?? {};
        const names = resolve(schema['x-enumNames'] ?? {}).node ?? {};
        const numbers = (schema.enum ?? []).every((value) => typeof value === 'number') ? [...values] : [];
        for (const value of numbers) {
          if (names[value]) continue;
          report({ message: `Value \`${value}\` has no name in x-enumNames.`, location: location.child('enum') });
        }
        for (const value of values) {
          if (!descriptions[value]) {
            report({
              message: `Value \`${value}\` is not explained in x-enumDescriptions.`,
              location: location.child('enum'),
            });
          }
        }
        for (const value of Object.keys(descriptions)) {
          if (!values.has(value)) {
            report({
              message: `x-enumDescriptions explains \`${value}\`, which is not a value of the enum.`,
              location: location.child('x-enumDescriptions'),
            });
          }
        }
      },
    },
  };
}
