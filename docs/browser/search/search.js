// What Redoc's program asks for when somebody searches: see build/patches/program.js.

/**
 * A part of the reference as Redoc looks through it, in lower case.
 *
 * @typedef {Record<'title' | 'text' | 'httpMethod' | 'httpPath' | 'path' | 'parameters', string>} Lowered
 */

Object.assign(globalThis, { reference: { candidates } });

/**
 * The IDs of those that have all words, as Redoc ranks them.
 *
 * @param {Map<string, Lowered>} documents
 * @param {string} query
 */
function candidates(documents, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  /** @type {(document: Lowered, word: string) => boolean} */
  const has = ({ title, text, httpMethod, httpPath, parameters }, word) =>
    title.includes(word) || httpPath.includes(word) || text.includes(word) || parameters.includes(word) || httpMethod === word;
  return new Set([...documents].filter(([, document]) => words.every((word) => has(document, word))).map(([id]) => id));
}
