import { isCondition } from '@modelarts-openapi/openapi-model';

/** @import { Context, Schema } from './visitors.js' */

/** `x-enumDescriptions` says what each value of an `enum` means, and explains no value that is not there. */
export function enumValuesExplained() {
  return {
    Schema: {
      /** @param {Schema & { 'x-enumDescriptions'?: Record<string, string> }} schema @param {Context} context */
      enter(schema, { location, resolve, report }) {
        if (isCondition(location.pointer)) return;
        const values = new Set((schema.enum ?? []).map(String));
        const descriptions = resolve(schema['x-enumDescriptions'] ?? {}).node ?? {};
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
