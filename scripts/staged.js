// Looks at what is about to be committed: its form and faults, and the types of the projects that it belongs to.
// `git config core.hooksPath .githooks` lets git run it before each commit.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './repository/git.js';

const root = process.cwd();
const staged = git(root, 'diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z').split('\0').filter(Boolean);

/** The configurations of TypeScript that lie nearest to a file, such as those of sources and of tests. @param {string} file */
function projectsOf(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const found = readdirSync(join(root, folder)).filter((name) => /^tsconfig(\.(?!base)\w+)?\.json$/.test(name));
    if (found.length > 0 || folder === '.') return found.map((name) => join(folder, name));
  }
}

/** @param {string} name @param {string[]} args */
function run(name, ...args) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', name), args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

run('biome', 'check', '--staged', '--no-errors-on-unmatched');
const code = staged.filter((file) => /\.[cm]?[jt]s$/.test(file));
for (const project of new Set(code.flatMap(projectsOf))) run('tsc', '--noEmit', '--project', project);
