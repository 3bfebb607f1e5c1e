// What runs all commands in turn, with a pnpm that runs none of them.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { manifestOf, root } from '../repository/packages.js';

const folder = mkdtempSync(join(tmpdir(), 'everything-'));
// One fails, and while another one runs, somebody stops all.
const pnpm = `#!/bin/sh
shift
echo "ran $*"
case "$*" in test:next) exit 3;; load) kill -INT $PPID; exit 130;; esac
`;
writeFileSync(join(folder, 'pnpm'), pnpm);
chmodSync(join(folder, 'pnpm'), 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {string[]} args */
function everything(...args) {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/everything/command.js'), ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, ran: [...stdout.matchAll(/^ran (.*)$/gm)].map(([, command]) => command) };
}

test('commands run in turn, whatever comes of one, and a table says what each took', () => {
  const { status, stdout, ran } = everything('--only', 'test:next', '--only', 'mutation', '--only', 'test');
  expect(ran).toEqual(['test', 'test:next', 'mutation --all']);
  expect(stdout.replace(/\d+:\d\d/g, '0:00')).toMatch(
    /\n✓ {3}0:00 {2}pnpm test\n✗ {3}0:00 {2}pnpm test:next\n✓ {3}0:00 {2}pnpm mutation --all\n {4,}0:00 {2}all of them\n2 passed, 1 failed\n$/,
  );
  expect(status).toBe(1);
});

test('commands that all pass end well', () => {
  const { status, stdout } = everything('--only', 'test');
  expect(stdout).toMatch(/\n1 passed, 0 failed\n$/);
  expect(status).toBe(0);
});

test('Ctrl+C is the end, and tells what was not run', () => {
  const { status, stdout, stderr, ran } = everything('--only', 'load', '--only', 'load:emulator');
  expect(ran).toEqual(['load']);
  expect(stderr).toBe('Stopped before 1 of 2 commands.\n');
  expect(stdout).toMatch(/0 passed, 1 failed\n$/);
  expect(status).toBe(130);
});

test('a command that there is not is named', () => {
  const { status, stderr, ran } = everything('--only', 'test:all');
  expect(stderr).toMatch(/^--only: there is no command test:all, expected one of test, test:interop, /);
  expect({ status, ran }).toEqual({ status: 2, ran: [] });
});

test('everything is every command that tests, but for parts of one, and what takes hours', () => {
  const { stderr } = everything('--only', '');
  const names = stderr
    .replace(/.*expected one of |\.\n$/g, '')
    .split(', ')
    .map((command) => command.split(' ')[0]);
  const { scripts } = manifestOf('.');
  const others = ['test:operation', 'test:repeat', 'test:interop:short', 'test:everything'];
  const partsOfTest = Object.keys(scripts).filter((name) => /\.tests\.json$/.test(scripts[name] ?? ''));
  const tests = Object.keys(scripts).filter((name) => /^(test|types:|load|claims|mutation|release:dry-run)/.test(name));
  expect(names.toSorted()).toEqual(tests.filter((name) => ![...others, ...partsOfTest].includes(name)).toSorted());
});
