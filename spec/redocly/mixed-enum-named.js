/** @import { Context, Schema } from './visitors.js' */

/**
 * An enum of numbers and texts is a schema with a name: orval gives the parts of one that is written down elsewhere the same
 * name twice.
 */
export function mixedEnumNamed() {
  return {
    Schema: {
      /** @param {Schema} schema @param {Context} context */
      enter({ enum: values = [] }, { location, report }) {
        if (new Set(values.map((value) => typeof value)).size < 2 || location.pointer === '#/') return;
        const message = 'An enum of several types has no name: give it a file of its own.';
        report({ message, location: location.child('enum') });
      },
    },
  };
}
