// Whether the last line of `pnpm test` says all that it has found.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../repository/packages.js';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'last-line-'));

beforeAll(() => {
  for (const name of ['package.json', 'scripts/test.js', 'scripts/programs', 'scripts/build']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  for (const made of ['packages/client/.results', 'node_modules', 'bin']) mkdirSync(join(folder, made), { recursive: true });
  symlinkSync(join(root, 'node_modules/proper-lockfile'), join(folder, 'node_modules/proper-lockfile'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * The exit code and the last line, where turbo does nothing but report this.
 *
 * @param {{ passed: number, failed: number, tasks: Record<string, number> }} report tests of a package, and how tasks ended
 */
function run({ passed, failed, tasks }) {
  const tests = JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: [] });
  const summary = JSON.stringify({
    tasks: Object.entries(tasks).map(([task, exitCode]) => ({
      task,
      execution: { exitCode },
      directory: '',
      cache: {},
      outputs: null,
      resolvedTaskDefinition: {},
    })),
  });
  const status = Object.values(tasks).some(Boolean) ? 1 : 0;
  writeFileSync(
    join(folder, 'bin/turbo'),
    `#!/bin/sh\nmkdir -p .turbo/runs\necho '${tests}' > packages/client/.results/tests.json\necho '${summary}' > .turbo/runs/$$.json\nexit ${status}\n`,
  );
  chmodSync(join(folder, 'bin/turbo'), 0o755);
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, TURBO_HASH: '' };
  const ended = spawnSync(process.execPath, ['scripts/test.js'], { cwd: folder, env, encoding: 'utf8' });
  return { status: ended.status, last: ended.stdout.trimEnd().split('\n').at(-1) };
}

test('all is well', () => {
  expect(run({ passed: 12, failed: 0, tasks: { test: 0, check: 0 } })).toEqual({ status: 0, last: '12 passed, 0 failed' });
});

test('each test that fails counts, and each check that is none, beside them', () => {
  expect(run({ passed: 10, failed: 2, tasks: { test: 1 } })).toEqual({ status: 1, last: '10 passed, 2 failed' });
  expect(run({ passed: 12, failed: 0, tasks: { check: 2, style: 1 } })).toEqual({ status: 1, last: '12 passed, 2 failed' });
  expect(run({ passed: 11, failed: 1, tasks: { 'test:packed': 1, types: 1 } })).toEqual({ status: 1, last: '11 passed, 2 failed' });
});

test('tests that end before they report are one that failed', () => {
  expect(run({ passed: 12, failed: 0, tasks: { test: 1 } })).toEqual({ status: 1, last: '12 passed, 1 failed' });
});
