import { execFileSync } from 'node:child_process';

/** What `git` prints. A description is longer than what Node takes by itself. */
export function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
}
