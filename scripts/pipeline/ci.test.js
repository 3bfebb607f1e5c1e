// Whether the last line of `.ci/run` says all that it has found.
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { commitAll } from '../repository/copy.js';
import { git } from '../repository/git.js';
import { root } from '../repository/packages.js';

const outside = mkdtempSync(join(tmpdir(), 'ci-'));
const bin = join(outside, 'bin');
const stale = 'packages/types/types.api.ts';
/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(outside, 'checkout-'));
  mkdirSync(join(folder, '.ci'));
  cpSync(join(root, '.ci/run'), join(folder, '.ci/run'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const file of ['spec/openapi.bundled.yaml', 'spec/openapi.bundled.strict.json', stale, 'scripts/release/promises.txt']) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  git(folder, 'init', '--quiet');
  git(folder, 'config', 'user.name', 'A test');
  git(folder, 'config', 'user.email', 'test@example.com');
  commitAll(folder);
});
afterAll(() => rmSync(outside, { recursive: true }));

/**
 * The exit code and the last line.
 *
 * @param {{ tools?: number, test?: number, prints?: string }} commands how the two of pnpm end, and what the second one prints
 */
function run({ tools = 0, test = 0, prints = '12 passed, 0 failed' }) {
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\ncase "$3" in\n test:interop:short) exit ${tools};;\n test) echo "${prints}"; exit ${test};;\n *) exit 99;;\nesac\n`,
  );
  chmodSync(join(bin, 'npx'), 0o755);
  const { status, stdout } = spawnSync('bash', [join(folder, '.ci/run')], {
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    encoding: 'utf8',
  });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

test('all is well', () => {
  expect(run({})).toEqual({ status: 0, last: '12 passed, 0 failed' });
});

test('a test that fails counts once', () => {
  expect(run({ test: 1, prints: '11 passed, 1 failed' })).toEqual({ status: 1, last: '11 passed, 1 failed' });
});

test('other people’s tools that fail count, beside tests that do', () => {
  expect(run({ tools: 1 })).toEqual({ status: 1, last: '12 passed, 1 failed' });
  expect(run({ tools: 1, test: 1, prints: '10 passed, 2 failed' })).toEqual({ status: 1, last: '10 passed, 3 failed' });
});

test('generated files that are stale count', () => {
  appendFileSync(join(folder, stale), 'changed\n');
  expect(run({}).status).toBe(1);
  expect(run({}).last).toBe('12 passed, 1 failed');
});

test('a run that ends before its last line counts as one that failed', () => {
  expect(run({ tools: 1, test: 1, prints: 'Nothing can be built here' })).toEqual({ status: 1, last: '0 passed, 2 failed' });
  expect(run({ test: 1, prints: '' })).toEqual({ status: 1, last: '0 passed, 1 failed' });
});
