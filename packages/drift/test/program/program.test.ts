import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, example = ''] = /^```ts\n(import \{ runProgram .*?)^```$/ms.exec(readme) ?? [];

function run(...args: string[]) {
  // In a folder of this package, so that it finds itself by its name, and in one that git ignores, as does what looks for unused files.
  mkdirSync(join(root, '.results'), { recursive: true });
  const folder = mkdtempSync(join(root, '.results/program-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'program.js'), example);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['program.js', ...args], { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('the program that the README shows reports as modelarts-drift does', () => {
  expect(run('compare', 'mocks')).toEqual({ status: 0, output: 'Note: looked into mocks\n0 mocks checked: 0 findings\n' });
  expect(run('compare', 'mocks', '--format', 'junit').output).toContain('<testsuites name="our-mocks"');
  expect(run('--help').output).toMatch(/^our-mocks: compares our mocks with what we recorded\n\n {2}our-mocks compare <folder>\n/);
});

test('it tells what is wrong with its arguments, by its own name', () => {
  expect(run('count')).toEqual({ status: 2, output: 'our-mocks: command: expected one of compare, got "count"\nTry --help.\n' });
});

test('who installs it gets nothing else but what reads archives', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys(dependencies)).toEqual(['fflate']);
});
