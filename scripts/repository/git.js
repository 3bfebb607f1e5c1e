import { execFileSync } from 'node:child_process';

/**
 * What `git` prints. A description is longer than what Node takes by itself.
 *
 * @param {string} cwd
 * @param {string[]} args
 */
export function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

/**
 * The files that git knows, or would know: what is there and not ignored.
 *
 * @param {string} cwd
 * @param {string[]} patterns those of git; all files where there is none
 */
export function filesIn(cwd, ...patterns) {
  return git(cwd, 'ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...patterns)
    .split('\0')
    .filter(Boolean);
}
