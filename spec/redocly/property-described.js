import { isCondition } from '@modelarts-openapi/openapi-model';

/** @import { Context, Schema } from './visitors.js' */

/** Every property has a description: its own, or that of the schema it refers to. */
export function propertyDescribed() {
  return {
    Schema: {
      /** @param {Schema} schema @param {Context} context */
      enter(schema, { location, resolve, report }) {
        if (isCondition(location.pointer)) return;
        for (const [name, property] of Object.entries(schema.properties ?? {})) {
          // `false`: the property must not be there.
          if (property === false || property.description || resolve(property).node?.description) continue;
          report({
            message: `Property \`${name}\` has no description.`,
            location: location.child(['properties', name]),
          });
        }
      },
    },
  };
}
