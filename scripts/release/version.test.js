// A release of a copy of this repository, with everything that `pnpm run version` does.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { builtHere, offline } from '../programs/offline.js';
import { printed, shell } from '../programs/pnpm.js';
import { commitAll, copyOfRepository } from '../repository/copy.js';
import { git } from '../repository/git.js';
import { version as before, packages } from '../repository/packages.js';

const after = before.replace(/\.(\d+)\.\d+$/, (_, minor) => `.${Number(minor) + 1}.0`);
const copy = copyOfRepository();

/** @import { Document } from 'yaml' */

/** @param {string} file */
const read = (file) => readFileSync(join(copy, file), 'utf8');
/** @param {string} file @param {(document: Document) => void} change */
function edit(file, change) {
  const path = `spec/resources/intelligent-tasks/${file}`;
  const document = parseDocument(read(path));
  change(document);
  writeFileSync(join(copy, path), document.toString({ lineWidth: 0 }));
}

const changed = () =>
  git(copy, 'status', '--porcelain')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3))
    .sort();
// What is built here need not be built there.
const version = () => shell(copy, 'pnpm run version', { ...offline, TURBO_CACHE_DIR: builtHere });

beforeAll(async () => {
  const changesets = readdirSync(join(copy, '.changeset')).filter((file) => file.endsWith('.md'));
  for (const file of changesets) rmSync(join(copy, '.changeset', file));
  commitAll(copy);
  git(copy, 'tag', `v${before}`);
  await printed(copy, 'pnpm install --frozen-lockfile --prefer-offline');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('without a changeset there is nothing to release, and nothing changes', async () => {
  const { status, output } = await version();
  expect(status).toBe(1);
  expect(output).toContain('.changeset: expected a file for each change, got none');
  expect(changed()).toEqual([]);
});

test('a release gives everything one number, and says what changed', async () => {
  edit('schemas/IntelligentTaskStatus.yaml', (schema) => {
    schema.addIn(['enum'], 6);
    // What each value means and is called, and whatever else is said of each.
    for (const keyword of Object.keys(schema.toJS()).filter((one) => one.startsWith('x-enum'))) schema.setIn([keyword, '6'], 'Paused');
  });
  edit('get-intelligent-task/operation.yaml', (operation) => operation.addIn(['x-job', 'running'], 6));
  const queue = { type: 'string', description: 'Where it waits.', examples: ['first'] };
  edit('schemas/StartedIntelligentTask.yaml', (schema) => schema.setIn(['properties', 'queue'], queue));
  commitAll(copy);
  writeFileSync(join(copy, '.changeset/one.md'), "---\n'@modelarts-openapi/spec': minor\n---\n\nKnows tasks that pause.\n\nSome do.\n");
  writeFileSync(join(copy, '.changeset/two.md'), "---\n'@modelarts-openapi/client': patch\n---\n\nWaits for them.\n");
  const [description, changelog] = [read('spec/openapi.yaml'), read('spec/guides/changelog.md')];

  const { status, output } = await version();
  expect(status, output).toBe(0);

  const manifests = packages.map(({ folder }) => `${folder}/package.json`);
  expect(manifests.map((file) => JSON.parse(read(file)).version)).toEqual(manifests.map(() => after));
  expect(read('spec/openapi.yaml')).toBe(description.replace(/^ {2}version: .+$/m, `  version: ${after}`));
  expect(read('spec/openapi.bundled.yaml')).toMatch(new RegExp(`^info:\n.*\n  version: ${after}\n`, 'm'));
  expect(read('spec/guides/catching-drift.md')).toContain(`modelarts-openapi@v${after}\n`);
  expect(read('packages/types/types.api.ts')).toContain('[-1, 0, 1, 2, 3, 4, 5, 6]');
  const logs = packages.map(({ folder }) => `${folder}/CHANGELOG.md`);
  const made = [
    'packages/types/types.api.ts',
    'spec/openapi.bundled.strict.json',
    'spec/openapi.bundled.yaml',
    'spec/guides/catching-drift.md',
    'spec/guides/changelog.md',
    'spec/openapi.yaml',
  ];
  expect(changed()).toEqual([...logs, ...manifests, ...made].sort());

  const [intro = '', entry = ''] = read('spec/guides/changelog.md').split(`**${after}**\n\n`);
  expect(changelog.startsWith(intro)).toBe(true);
  expect(entry.endsWith(changelog.slice(intro.length))).toBe(true);
  const [words, generated = ''] = entry.split(`<!-- Generated: what \`pnpm versions\` finds since v${before}. -->`);
  expect(words).toBe('- Knows tasks that pause.\n\n  Some do.\n- Waits for them.\n\n');
  const [, breaking, additions] =
    /^\n\nBreaks somebody:\n\n([\s\S]+)\n\nNew:\n\n([\s\S]+)\n\n<!-- End of what is generated\. -->\n/.exec(generated) ?? [];
  expect(breaking).toMatch(/^- `\w+IntelligentTask.*\bstatus \(enum\)`: It names 6 now\./m);
  // That such a task goes on is no change of a schema. What the new status is called and means belongs to it.
  expect(additions).toBe('- `startIntelligentTask 200 queue`: It is new.\n\nOther changes, of words and examples: 1.');
});
