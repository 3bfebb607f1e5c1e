// What is built again after a change, as turbo sees it, in a copy of this repository.
import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offline } from '../programs/offline.js';
import { copyOfRepository } from '../repository/copy.js';
import { root } from '../repository/packages.js';

const turbo = join(root, 'node_modules/.bin/turbo');
let copy;

/** The hash of each build task, as `turbo run build` would compute it now. */
function hashes(cwd = copy) {
  const plan = execFileSync(turbo, ['run', 'build', '--dry=json'], {
    cwd,
    encoding: 'utf8',
    env: offline,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Object.fromEntries(
    JSON.parse(plan).tasks.map(({ taskId, hash, cache }) => [taskId.replace('@modelarts-openapi/', ''), { hash, cache }]),
  );
}

function changedBy(file, text) {
  const before = hashes();
  appendFileSync(join(copy, file), text);
  const after = hashes();
  return Object.keys(after)
    .filter((task) => after[task].hash !== before[task].hash)
    .sort();
}

beforeAll(() => {
  copy = copyOfRepository();
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a second build has nothing to do', () => {
  const tasks = Object.entries(hashes(root));
  expect(tasks.length).toBeGreaterThan(4);
  expect(tasks.filter(([, { cache }]) => cache.status !== 'HIT').map(([task]) => task)).toEqual([]);
});

test('a description that changes is linted and bundled, and all that is made from the bundle is made again', () => {
  const changed = changedBy('spec/resources/intelligent-tasks/schemas/IntelligentTaskStatus.yaml', '# changed\n');
  const made = ['client#build', 'docs#build', 'drift#build', 'emulator#build', 'types#build', 'vendor-pages#build', 'versions#build'];
  expect(changed).toEqual([...made, 'spec#build', 'spec#lint'].sort());
});

test('a change of the client builds the client alone', () => {
  expect(changedBy('packages/client/src/client.ts', '// changed\n')).toEqual(['client#build']);
});

test('a change of the look of the reference builds the reference alone', () => {
  expect(changedBy('docs/browser/template.hbs', '<!-- changed -->\n')).toEqual(['docs#build']);
});

test('a change of what only tests read builds nothing', () => {
  expect(changedBy('spec/resources/intelligent-tasks/get-intelligent-task/cases.json', '\n')).toEqual([]);
  expect(changedBy('packages/client/test/client.test.ts', '// changed\n')).toEqual([]);
  expect(changedBy('README.md', 'changed\n')).toEqual([]);
});

test('a change of what is generated and committed builds nothing, so that a build leaves nothing to do for the next one', () => {
  expect(changedBy('spec/openapi.bundled.yaml', '# changed\n')).toEqual([]);
  expect(changedBy('packages/types/types.api.ts', '// changed\n')).toEqual([]);
});
