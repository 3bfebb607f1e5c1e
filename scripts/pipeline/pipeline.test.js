// What is built again after a change, as turbo sees it, in a copy of this repository.
import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { offline } from '../programs/offline.js';
import { copyOfRepository } from '../repository/copy.js';
import { root } from '../repository/packages.js';

const turbo = join(root, 'node_modules/.bin/turbo');
const copy = copyOfRepository();

/**
 * What turbo knows of a task.
 *
 * @typedef {object} Task
 * @property {string} taskId
 * @property {string} hash
 * @property {{ status: string }} cache
 */

/**
 * Each task by its name, as turbo would run it now.
 *
 * @param {string} cwd
 * @param {string[]} tasks those of packages, without names all that are built
 * @returns {Record<string, Task>}
 */
function tasksIn(cwd, ...tasks) {
  const output = execFileSync(turbo, ['run', ...(tasks.length > 0 ? tasks : ['build']), '--dry=json'], {
    cwd,
    encoding: 'utf8',
    env: offline,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  /** @type {{ tasks: Task[] }} */
  const planned = JSON.parse(output);
  return Object.fromEntries(planned.tasks.map((task) => [task.taskId.replace('@modelarts-openapi/', ''), task]));
}

/** The tasks of `pnpm build` that a text at the end of a file changes. @param {string} file @param {string} text */
function changedBy(file, text) {
  const before = tasksIn(copy, 'build', 'generated');
  appendFileSync(join(copy, file), text);
  return Object.entries(tasksIn(copy, 'build', 'generated'))
    .filter(([name, { hash }]) => hash !== before[name]?.hash && name !== '//#generated')
    .map(([name]) => name)
    .sort();
}

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('everything is built before these tests run', () => {
  expect(Object.keys(tasksIn(root, 'test:pipeline'))).toEqual(expect.arrayContaining(Object.keys(tasksIn(root))));
});

test('a second build has nothing to do', () => {
  const tasks = Object.entries(tasksIn(root));
  expect(tasks.length).toBeGreaterThan(4);
  expect(tasks.filter(([, { cache }]) => cache.status !== 'HIT').map(([task]) => task)).toEqual([]);
});

test('a description that changes is linted and bundled, and all that is made from the bundle is made again', () => {
  const changed = changedBy('spec/resources/intelligent-tasks/schemas/IntelligentTaskStatus.yaml', '# changed\n');
  const published = ['client#build', 'drift#build', 'emulator#build', 'types#build'];
  const made = [...published, 'docs#build', 'new-operation#build', 'test-operation#build', 'vendor-pages#build', 'versions#build'];
  expect(changed).toEqual([...made, '//#promises', 'spec#build', 'spec#lint'].sort());
});

test('a change of the client builds the client, the list of what it promises, and the page of the reference that sends requests with it', () => {
  expect(changedBy('packages/client/src/client.ts', '// changed\n')).toEqual(['//#promises', 'client#build', 'docs#build']);
});

test('a change of the emulator, which tests of the client need, does not build the client', () => {
  const changed = changedBy('packages/emulator/src/index.ts', '// changed\n');
  expect(changed).toContain('emulator#build');
  expect(changed).not.toContain('client#build');
});

test('a change of what the client sends again changes the guide to it, and all that has that guide, in the same build', () => {
  const changed = changedBy('packages/client/src/retry.ts', '// changed\n');
  expect(changed).toEqual(expect.arrayContaining(['//#guides', 'client#build', 'docs#build', 'spec#build']));
});

test('a change of the look of the reference builds the reference alone', () => {
  expect(changedBy('docs/browser/template.hbs', '<!-- changed -->\n')).toEqual(['docs#build']);
});

test('a change of what only tests read builds nothing', () => {
  expect(changedBy('spec/resources/intelligent-tasks/get-intelligent-task/cases.json', '\n')).toEqual([]);
  expect(changedBy('packages/client/test/browser.test.ts', '// changed\n')).toEqual([]);
  expect(changedBy('README.md', 'changed\n')).toEqual([]);
});

test('a change of what is generated and committed builds nothing, so that a build leaves nothing to do for the next one', () => {
  expect(changedBy('spec/openapi.bundled.yaml', '# changed\n')).toEqual([]);
  expect(changedBy('spec/openapi.bundled.strict.json', '\n')).toEqual([]);
  expect(changedBy('packages/types/types.api.ts', '// changed\n')).toEqual([]);
  expect(changedBy('spec/guides/sent-again.md', 'changed\n')).toEqual([]);
  expect(changedBy('spec/guides/what-is-checked.md', 'changed\n')).toEqual([]);
});

test('what is generated and committed is not written again where it is the same, so that nothing that watches it wakes', () => {
  const copies = ['spec/openapi.bundled.yaml', 'packages/types/types.api.ts', 'scripts/release/promises.txt'];
  const written = () => copies.map((file) => statSync(join(root, file)).mtimeMs);
  const before = written();
  execFileSync(process.execPath, ['scripts/generated.js'], { cwd: root });
  expect(written()).toEqual(before);
});
