import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from './git.js';
import { root } from './packages.js';

/** A copy of this repository as a fresh clone would be, with what is not committed yet, committed. */
export function copyOfRepository() {
  const copy = mkdtempSync(join(tmpdir(), 'modelarts-openapi-'));
  const files = git(root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0').filter(Boolean);
  for (const file of files) cpSync(join(root, file), join(copy, file), { recursive: true });
  git(copy, 'init', '--quiet', '--initial-branch', 'main');
  git(copy, 'config', 'user.name', 'A test');
  git(copy, 'config', 'user.email', 'test@example.com');
  commitAll(copy);
  return copy;
}

/** Commits everything that has changed, if anything has. */
export function commitAll(copy) {
  git(copy, 'add', '--all');
  git(copy, 'commit', '--quiet', '--allow-empty', '--message', 'test: a state');
}
