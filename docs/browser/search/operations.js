/** @import { Operation } from '@modelarts-openapi/openapi-model' */

const FILLERS = new Set(['a', 'an', 'the', 'of', 'to', 'in', 'for', 'all', 'my', 'how', 'do', 'i']);
const MOST = 5;

/**
 * The operations that are named like a query, in words or by their ID, the closest first.
 *
 * @param {readonly Operation[]} operations
 * @param {string} query
 * @returns {Operation[]}
 */
export function operationsNamed(operations, query) {
  const whole = query.trim().toLowerCase();
  const words = wordsOf(whole);
  if (words.length === 0) return [];
  return operations
    .map((operation) => ({ operation, distance: distance(operation, whole, words) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ operation }) => operation);
}

/**
 * @param {Operation} operation
 * @param {string} whole
 * @param {string[]} words
 */
function distance({ operationId, definition }, whole, words) {
  const id = operationId.toLowerCase();
  const inOne = whole
    .split(/[^a-z0-9]+/)
    .filter((word) => !FILLERS.has(word))
    .join('');
  // Names of which one has “a” where the other has “all” have the same words.
  if (definition.summary?.toLowerCase() === whole) return -3;
  if (id === inOne) return -2;
  if (inOne.length > 2 && id.startsWith(inOne)) return -1;
  const names = [wordsOf(definition.summary ?? ''), wordsOf(operationId.replace(/[A-Z]/g, ' $&').toLowerCase())];
  const distances = names.map((name) =>
    words.every((word) => name.some((one) => one.startsWith(word))) ? name.length - words.length : Number.POSITIVE_INFINITY,
  );
  return Math.min(...distances);
}

/** The words that count, one of many as one. @param {string} text */
function wordsOf(text) {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !FILLERS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
}
