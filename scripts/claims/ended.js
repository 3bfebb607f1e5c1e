import { partsOf, patternOf } from './claims.js';

/** How many tests of a title there are, by how they ended. @typedef {{ passed: number, failed: number, output: string }} Ended */

/**
 * How tests of a claim ended, among all that ran.
 *
 * @param {{ file: string, title: string, status: string }[]} all
 * @param {string} output what was printed
 * @returns {(test: string) => Ended} by `file: title`
 */
export function endedAmong(all, output) {
  return (test) => {
    const { file, words } = partsOf(test);
    const pattern = new RegExp(patternOf(words));
    const found = all.filter((one) => one.file.endsWith(file) && pattern.test(one.title));
    const count = (/** @type {string} */ status) => found.filter((one) => one.status === status).length;
    return { passed: count('passed'), failed: count('failed'), output: output.slice(-3_000) };
  };
}
