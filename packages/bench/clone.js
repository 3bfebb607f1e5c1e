import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The pnpm that the repository names, as `npx` is told. */
export const pnpm = ['--yes', String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager)];

/**
 * Makes a copy of this repository in a temporary folder, with what is not committed yet, and installs there.
 *
 * @param {string} name of the benchmark
 * @returns {string} the folder
 */
export function clone(name) {
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of list.split('\0').filter(Boolean)) cpSync(join(root, file), join(folder, file), { recursive: true });
  execFileSync('npx', [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline'], { cwd: folder, stdio: 'ignore' });
  return folder;
}
