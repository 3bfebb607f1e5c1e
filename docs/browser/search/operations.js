import { stemOf, wordsOf } from './words.js';

/** @import { KnownOperation } from '../known.js' */

const MOST = 5;

/**
 * The operations that are named like a query, in words or by their ID, the closest first.
 *
 * @param {readonly KnownOperation[]} operations
 * @param {string} query
 * @returns {KnownOperation[]}
 */
export function operationsNamed(operations, query) {
  const whole = query.trim().toLowerCase();
  const words = stemsOf(whole);
  if (words.length === 0) return [];
  return operations
    .map((operation) => ({ operation, distance: distance(operation, whole, words) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ operation }) => operation);
}

/**
 * @param {KnownOperation} operation
 * @param {string} whole
 * @param {string[]} words
 */
function distance({ operationId, summary }, whole, words) {
  const id = operationId.toLowerCase();
  const inOne = wordsOf(whole)
    .join('')
    .replace(/[^a-z0-9]/g, '');
  // Names of which one has “a” where the other has “all” have the same words.
  if (summary.toLowerCase() === whole) return -3;
  if (id === inOne) return -2;
  if (inOne.length > 2 && id.startsWith(inOne)) return -1;
  const names = [stemsOf(summary), stemsOf(operationId.replace(/[A-Z]/g, ' $&'))];
  const distances = names.map((name) =>
    words.every((word) => name.some((one) => one.startsWith(word))) ? name.length - words.length : Number.POSITIVE_INFINITY,
  );
  return Math.min(...distances);
}

/** What the words that count begin with. @param {string} text */
function stemsOf(text) {
  return wordsOf(text.replace(/[^A-Za-z0-9]+/g, ' ')).map(stemOf);
}
