/**
 * A part of the reference, as Redoc's search has it.
 *
 * @typedef {{ id: string, url: string, title: string, text: string, path?: string[], httpMethod?: string, httpPath?: string }} Part
 */

/**
 * What Redoc shows of a part that is found. What the query has of it is marked.
 *
 * @typedef {{ document: Part, highlight: { title?: string, text?: string, httpPath?: string } }} Result
 */

/**
 * @param {Part} part
 * @param {string} query
 * @returns {Result}
 */
export function resultOf(part, query) {
  const words = query
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[^\w-]/g, '\\$&'));
  const mark = (/** @type {string} */ text) => (words.length ? text.replace(new RegExp(words.join('|'), 'gi'), '<mark>$&</mark>') : text);
  // A text that is long is cut off by its end; where the query is in it, Redoc's own result tells.
  const text = part.text.length > 200 ? `${part.text.slice(0, 200)}…` : part.text;
  return { document: { ...part, text }, highlight: { title: mark(part.title), text: mark(text) } };
}
