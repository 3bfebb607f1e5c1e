/** @import { Context } from './visitors.js' */

/**
 * A description that is there says something: what writes an operation from a page leaves empty what only people can say.
 * Redocly asks for those of operations, parameters and tags itself, `property-described` for those of properties.
 */
export function descriptionWritten() {
  const check = {
    /** @param {{ description?: unknown }} node @param {Context} context */
    enter({ description }, { location, report }) {
      if (description !== '' || /\/properties\/[^/]+$/.test(location.pointer)) return;
      report({ message: 'This description is empty.', location: location.child('description') });
    },
  };
  return { RequestBody: check, Response: check, Schema: check };
}
