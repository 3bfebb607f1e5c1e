/** @import { OperationObject } from './visitors.js' */

const WORDS = {
  'open-telekom-cloud':
    'Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.',
};

/** Says of each operation what `x-historical` says of its tag, as an extension and in words: which clouds keep it as a thing of the past. */
export function historical() {
  /** @type {Map<string, (keyof typeof WORDS)[]>} */
  let byTag = new Map();
  return {
    Root: {
      /** @param {{ tags?: { name: string, 'x-historical'?: (keyof typeof WORDS)[] }[] }} root */
      enter({ tags = [] }) {
        byTag = new Map(tags.flatMap(({ name, 'x-historical': clouds }) => (clouds ? [[name, clouds]] : [])));
      },
    },
    Operation: {
      /** @param {OperationObject} operation */
      enter(operation) {
        const clouds = operation.tags?.flatMap((tag) => byTag.get(tag) ?? []) ?? [];
        if (clouds.length === 0) return;
        operation['x-historical'] = clouds;
        operation.description = [operation.description ?? '', ...clouds.map((cloud) => WORDS[cloud])].join('\n\n').trim();
      },
    },
  };
}
