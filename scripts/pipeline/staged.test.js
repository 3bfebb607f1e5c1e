// What git asks before a commit, if somebody has set it up, in a repository with one package.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../repository/git.js';
import { root } from '../repository/packages.js';

const copy = mkdtempSync(join(tmpdir(), 'staged-'));

/** Commits a file with this text: what the hook says against it, if it stops the commit. @param {string} text */
function commit(text) {
  writeFileSync(join(copy, 'packages/one/src/one.ts'), text);
  git(copy, 'add', '--all');
  const author = ['-c', 'user.name=A test', '-c', 'user.email=test@example.com'];
  const { status, stdout, stderr } = spawnSync('git', [...author, 'commit', '--message', 'test: a state'], { cwd: copy, encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
}

beforeAll(() => {
  for (const file of [
    '.editorconfig',
    '.githooks',
    '.gitignore',
    'biome.jsonc',
    'tsconfig.base.json',
    'scripts/staged.js',
    'scripts/repository/git.js',
  ]) {
    cpSync(join(root, file), join(copy, file), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  mkdirSync(join(copy, 'packages/one/src'), { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(copy, 'packages/one/tsconfig.json'), '{ "extends": "../../tsconfig.base.json", "include": ["src"] }\n');
  git(copy, 'init', '--quiet', '--initial-branch', 'main');
  git(copy, 'config', 'core.hooksPath', '.githooks');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a commit without a fault passes', () => {
  expect(commit("export const one: string = '1';\n")).toBe('');
});

test('a commit whose types are wrong is stopped', () => {
  expect(commit('export const one: string = 1;\n')).toContain(
    "one.ts(1,14): error TS2322: Type 'number' is not assignable to type 'string'",
  );
});

test('a commit whose form is wrong is stopped', () => {
  expect(commit('export const one: string = "1"\n')).toContain('Formatter would have printed');
});
