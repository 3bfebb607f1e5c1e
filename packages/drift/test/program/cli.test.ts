import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { entry, folderWith, har, task } from '../recording.js';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

function run(args: string[], cwd?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd });
  return { status, stdout, stderr };
}

const clean = har([entry(task())]);
const drifted = har([entry({ ...task(), status: 9 })]);

describe('the exit code is', () => {
  test('0 where there is no drift', () => {
    const { status, stdout, stderr } = run(['traffic', 'a.har'], folderWith({ 'a.har': clean }));
    expect([status, stdout, stderr]).toEqual([0, '1 files, 1 responses checked: 0 findings\n', '']);
  });

  test('1 where there is', () => {
    const { status, stdout, stderr } = run(['traffic', '.'], folderWith({ 'a.har': drifted }));
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(
      'unknown-value  getIntelligentTask 200 status\n  is 9, expected one of -1, 0, 1, 2, 3, 4, 5 (first in entry 1)\n  a.har:1\n',
    );
    expect(stdout).not.toContain('\u001b');
  });

  test('2 where something could not be read, and the rest is reported', () => {
    const { status, stdout } = run(['traffic', '.'], folderWith({ 'a.har': drifted, 'b.har': '{' }));
    expect(status).toBe(2);
    expect(stdout).toContain('unknown-value');
    expect(stdout).toContain('unreadable  b.har:1: is no JSON: it ends too early at line 1, column 2');
  });

  test('1 where a sample has drifted', () => {
    const folder = folderWith({ 'get-intelligent-task/a.json': '{"status":9}' });
    expect(run(['samples', folder]).status).toBe(1);
  });
});

test.each<[string[], string]>([
  [[], 'command: expected one of traffic, samples, got ""'],
  [['toString'], 'command: expected one of traffic, samples, got "toString"'],
  [['traffic'], 'traffic: expected a file or a folder, got none'],
  [['samples'], 'samples: expected a folder, got none'],
  [['traffic', 'a', '--format', 'xml'], '--format: expected one of human, json, sarif, github, junit, got "xml"'],
  [['traffic', 'a', '--verbose'], "Unknown option '--verbose'"],
  [['traffic', 'a', '--accept', 'nowhere.json'], '--accept nowhere.json: does not exist'],
])('%j is wrong use, 2', (args, message) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`modelarts-drift: ${message}`);
  expect(stderr).toMatch(/Try --help\.\n$/);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('known findings are accepted, and stale ones found', () => {
  const known = { rule: 'unknown-value', location: 'getIntelligentTask 200 status', reason: 'known', until: '9999-12-31' };
  const folder = folderWith({ 'a/a.har': drifted, 'b/b.har': clean, 'k.json': JSON.stringify([known]) });
  const accept = ['--accept', 'k.json', '--format', 'json'];
  expect(run(['traffic', 'a', ...accept], folder).status).toBe(0);
  const { status, stdout } = run(['traffic', 'b', ...accept], folder);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).findings).toMatchObject([{ rule: 'stale-acceptance', file: 'k.json' }]);
});

describe('a report that cannot be written ends with 2', () => {
  const folder = () => folderWith({ 'a.har': clean });
  test('to a full disk', () => {
    const full = openSync('/dev/full', 'w');
    const args = [command, 'traffic', 'a.har'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder(), stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect([status, stderr]).toEqual([2, 'modelarts-drift: the report cannot be written (ENOSPC)\n']);
  });

  test('to a pipe that is closed', async () => {
    const child = spawn(process.execPath, [command, 'traffic', 'a.har'], { cwd: folder(), stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([2, null]);
  });
});

test('a report has a bounded size, whatever is recorded', () => {
  const long = Array.from({ length: 300 }, (_none, index) =>
    entry({ status: 1, config: { [`a${'b'.repeat(index)}c`.padEnd(20_000, 'x')]: 1 } }, { method: 'X'.repeat(100_000) }),
  );
  const { status, stdout } = run(['traffic', '--show-values', 'a.har'], folderWith({ 'a.har': har(long) }));
  expect(status).toBe(1);
  expect(stdout.length).toBeLessThan(100_000);
});

test('--host may be given several times', () => {
  const folder = folderWith({ 'a.har': drifted });
  expect(run(['traffic', '--host', 'a.example', '--host', 'b.example', join(folder, 'a.har')]).stdout).toContain('0 responses');
});

test.each([['--help'], ['traffic', '--help'], ['samples', '--help']])('%j %s explains the flags', (...args) => {
  const { status, stdout } = run(args);
  expect(status).toBe(0);
  for (const flag of ['--format', '--accept', '--help']) expect(stdout).toContain(flag);
});
