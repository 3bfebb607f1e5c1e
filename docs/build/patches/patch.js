/**
 * One text of what Redocly writes, and what stands in its place.
 *
 * @typedef {object} Patch
 * @property {string} name
 * @property {string} why
 * @property {RegExp} find
 * @property {number} [times] how often it is there in the version of Redocly that is pinned, if that does not depend on the description
 * @property {(...groups: string[]) => string} by given the text, and the groups of `find`
 */

/**
 * Applies patches, one after the other.
 *
 * @param {string} text
 * @param {readonly Patch[]} patches
 * @throws Error with the name of a patch whose text is not there, or not as often as it was.
 */
export function patched(text, patches) {
  return patches.reduce((before, { name, find, times, by }) => {
    let found = 0;
    const after = before.replace(new RegExp(find, 'g'), (...match) => {
      found++;
      return by(...match);
    });
    if (times === undefined ? found === 0 : found !== times) {
      throw new Error(
        `The patch "${name}" expects ${find} ${times ?? 'some'} time(s) in what Redocly writes, and found it ${found} time(s). ` +
          'Redocly must have changed: look there for what stands in its place now, and correct docs/build/patches/.',
      );
    }
    return after;
  }, text);
}
