import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn, git } from './git.js';
import { root } from './packages.js';

/**
 * A copy of this repository as a fresh clone would be, with what is not committed yet, committed.
 *
 * @param {string} [copy] its folder; a new one unless given
 */
export function copyOfRepository(copy = mkdtempSync(join(tmpdir(), 'modelarts-openapi-'))) {
  // What is deleted and not committed is known to git, but not there.
  for (const file of filesIn(root).filter((one) => existsSync(join(root, one)))) {
    cpSync(join(root, file), join(copy, file), { recursive: true });
  }
  mkdirSync(copy, { recursive: true });
  git(copy, 'init', '--quiet', '--initial-branch', 'main');
  git(copy, 'config', 'user.name', 'A test');
  git(copy, 'config', 'user.email', 'test@example.com');
  commitAll(copy);
  return copy;
}

/**
 * Commits everything that has changed, if anything has.
 *
 * @param {string} copy the folder of a repository
 */
export function commitAll(copy) {
  git(copy, 'add', '--all');
  git(copy, 'commit', '--quiet', '--allow-empty', '--message', 'test: a state');
}
