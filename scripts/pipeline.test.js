// What is built again after a change, as turbo sees it, in a copy of this repository.
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const turbo = join(import.meta.dirname, '../node_modules/.bin/turbo');
const root = dirname(import.meta.dirname);
const copy = mkdtempSync(join(tmpdir(), 'pipeline-'));
const git = (cwd, ...args) => execFileSync('git', args, { cwd, encoding: 'utf8' });

/** The hash of each build task, as `turbo run build` would compute it now. */
function hashes(cwd = copy) {
  const plan = execFileSync(turbo, ['run', 'build', '--dry=json'], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Object.fromEntries(JSON.parse(plan).tasks.map(({ taskId, hash, cache }) => [taskId.replace('@modelarts-openapi/', ''), { hash, cache }]));
}

function changedBy(file, text) {
  const before = hashes();
  appendFileSync(join(copy, file), text);
  const after = hashes();
  return Object.keys(after).filter((task) => after[task].hash !== before[task].hash).sort();
}

beforeAll(() => {
  const files = git(root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0').filter(Boolean);
  for (const file of files) cpSync(join(root, file), join(copy, file), { recursive: true });
  git(copy, 'init', '--quiet');
  git(copy, 'add', '--all');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a second build has nothing to do', () => {
  const tasks = Object.entries(hashes(root));
  expect(tasks.length).toBeGreaterThan(4);
  expect(tasks.filter(([, { cache }]) => cache.status !== 'HIT').map(([task]) => task)).toEqual([]);
});

test('a description that changes is linted and bundled, and all that is made from the bundle is made again', () => {
  const changed = changedBy('spec/resources/tasks/schemas/TaskStatus.yaml', '# changed\n');
  const made = ['client#build', 'docs#build', 'drift#build', 'emulator#build', 'types#build'];
  expect(changed).toEqual([...made, 'spec#build', 'spec#lint'].sort());
});

test('a change of the client builds the client alone', () => {
  expect(changedBy('packages/client/src/client.ts', '// changed\n')).toEqual(['client#build']);
});

test('a change of the look of the reference builds the reference alone', () => {
  expect(changedBy('docs/template.hbs', '<!-- changed -->\n')).toEqual(['docs#build']);
});

test('a change of what only tests read builds nothing', () => {
  expect(changedBy('spec/resources/tasks/samples/get-task.refused.json', '\n')).toEqual([]);
  expect(changedBy('packages/client/test/client.test.ts', '// changed\n')).toEqual([]);
  expect(changedBy('README.md', 'changed\n')).toEqual([]);
});
