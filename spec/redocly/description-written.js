/** @import { Context } from './visitors.js' */

const PLACEHOLDER = '?';

/**
 * A description that is there says something: what writes an operation from a page leaves empty what only people can say.
 * For the first paragraph of an operation it leaves a placeholder. Redocly asks for those of operations, parameters and tags
 * itself, `property-described` for those of properties.
 */
export function descriptionWritten() {
  const check = {
    /** @param {{ description?: unknown }} node @param {Context} context */
    enter({ description }, { location, report }) {
      if (description !== '' || /\/properties\/[^/]+$/.test(location.pointer)) return;
      report({ message: 'This description is empty.', location: location.child('description') });
    },
  };
  const checkFirst = {
    /** @param {{ description?: string }} operation @param {Context} context */
    enter({ description }, { location, report }) {
      if (description?.split('\n\n')[0]?.trim() === PLACEHOLDER)
        report({ message: 'This description has a placeholder in place of its first paragraph.', location: location.child('description') });
    },
  };
  return { Operation: checkFirst, RequestBody: check, Response: check, Schema: check };
}
