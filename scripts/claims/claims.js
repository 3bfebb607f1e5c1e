import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { read } from '../repository/packages.js';

/**
 * Something that is promised, and a small change that breaks it.
 *
 * @typedef {object} Claim
 * @property {string} says the file that promises it and, unless that is a row of SECURITY.md, the words: `README.md: after the build`
 * @property {string} test what turns red, as SECURITY.md names it: `file: title`
 * @property {string} file what is changed
 * @property {string} replace what stands there, once
 * @property {string} by what breaks it
 */

/** All claims that are kept here. @type {Claim[]} */
export const claims = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => /** @type {Claim[]} */ (parse(read(join('scripts/claims', name)))));

/** File and words, or title, of `file: words`. @param {string} text */
export function partsOf(text) {
  const [, file = text, words = ''] = /^(.+?): (.+)$/s.exec(text) ?? [];
  return { file, words };
}

/** The text of a file with a claim broken. @param {Claim} claim @param {string} text @throws Error unless what is replaced stands there once. */
export function broken({ file, replace, by }, text) {
  const found = text.split(replace).length - 1;
  if (found !== 1) throw new Error(`${file} has ${found} times, and not once, what is broken there: ${replace}`);
  // A function, so that no `$` in it means anything.
  return text.replace(replace, () => by);
}

/** Where the tests of a file are run from: a package, or `scripts`. @param {string} file */
export const packageOf = (file) =>
  file
    .split('/')
    .slice(0, file.startsWith('packages/') ? 2 : 1)
    .join('/');

/** What of a title is the same in each case of a test, as a regular expression. @param {string} title */
export const patternOf = (title) =>
  title
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/%[sdifjo#]|\\\$\w+/g, '.*')
    .replace(/"/g, '.');
