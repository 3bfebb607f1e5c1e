/** @import { Context, Schema } from './visitors.js' */

/**
 * A text with a pattern is a schema with a name where it stands beside a reference in a choice: what kubb makes of one that is written
 * down there leaves it out.
 */
export function patternNamed() {
  return {
    Schema: {
      /** @param {Schema} schema @param {Context} context */
      enter(schema, { location, report }) {
        for (const keyword of /** @type {const} */ (['oneOf', 'anyOf'])) {
          const choices = schema[keyword] ?? [];
          if (!choices.some(({ $ref }) => $ref !== undefined)) continue;
          for (const [index, { pattern }] of choices.entries()) {
            const message = `Choice ${index + 1} of \`${keyword}\` has a pattern and no name: give it a file of its own.`;
            if (pattern !== undefined) report({ message, location: location.child([keyword, String(index)]) });
          }
        }
      },
    },
  };
}
