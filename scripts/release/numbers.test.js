import { expect, test } from 'vitest';
import { allPackages, manifestOf, packages, read, version } from '../repository/packages.js';
import { entryIn, entryOf, withEntry } from './changelog.js';
import { withVersion, withVersionInExamples } from './numbers.js';

test('the description, the packages, the changelog and the examples of the guide have one version', () => {
  expect(packages.map(({ manifest }) => [manifest.name, manifest.version])).toEqual(
    packages.map(({ manifest }) => [manifest.name, version]),
  );
  for (const file of ['spec/openapi.yaml', 'spec/openapi.bundled.yaml']) expect(withVersion(read(file), version), file).toBe(read(file));
  expect(JSON.parse(read('spec/openapi.bundled.strict.json')).info.version).toBe(version);
  expect(withVersionInExamples(read('spec/guides/catching-drift.md'), version)).toBe(read('spec/guides/catching-drift.md'));
  expect(entryIn(read('spec/guides/changelog.md'), version)).not.toBe('');
});

test('hashes are noted of the pnpm that this repository names', () => {
  const pinned = manifestOf('.').packageManager.replace('pnpm@', '');
  const files = read('.ci/pnpm.sha512')
    .trim()
    .split('\n')
    .map((line) => line.split('  ')[1]);
  expect(files).toEqual(['arm64', 'x64'].map((machine) => `pnpm-exe.linux-${machine}-${pinned}.tgz`));
});

test('all packages support the Node that is developed with, and CI begins with it', () => {
  const oldest = read('.nvmrc').trim();
  expect(allPackages.map(({ manifest }) => manifest.engines?.node)).toEqual(allPackages.map(() => `>=${oldest}`));
  expect(read('.github/workflows/ci.yml')).toContain(`node: [${oldest}, `);
});

test('a version is set where it stands, and comments stay', () => {
  const description =
    'openapi: 3.1.1\n# About it\ninfo:\n  # Its name\n  title: It\n\n  version: 0.1.0 # see below\nservers:\n  - version: 0.1.0\n';
  expect(withVersion(description, '0.2.0')).toBe(description.replace('0.1.0 #', '0.2.0 #'));
  expect(() => withVersion('info:\n  title: It\npaths:\n  version: 1\n', '0.2.0')).toThrow('expected info.version');
});

test('examples get the version of what is published here, and other versions stay', () => {
  const guide =
    'uses: OWNER/modelarts-openapi@v1.0.0\nwith:\n  version: 1.0.0\nnpx @modelarts-openapi/drift@1.0.0 and @redocly/cli@1.0.0, from 1.0.0 on';
  expect(withVersionInExamples(guide, '1.2.0')).toBe(
    'uses: OWNER/modelarts-openapi@v1.2.0\nwith:\n  version: 1.2.0\nnpx @modelarts-openapi/drift@1.2.0 and @redocly/cli@1.0.0, from 1.0.0 on',
  );
});

test('guides are no changes of the API', () => {
  /** @param {string} kind @param {string} location @returns {any} */
  const change = (kind, location, rule = 'property-added') => ({ kind, location, message: 'It is new.', change: { rule } });
  const changes = [
    change('change', 'tags errors', 'words-changed'),
    change('change', 'description (x-tagGroups)', 'words-changed'),
    change('change', 'info (description)', 'words-changed'),
    change('addition', 'getIntelligentTask 504'),
    change('strict', 'getIntelligentTask 200 progress (maximum)'),
  ];
  const entry = entryOf({ version: '1.1.0', summaries: ['A.'], previous: 'v1.0.0', changes });
  expect(entry).toContain('New:\n\n- `getIntelligentTask 504`: It is new.\n\nOnly in the strict form');
  expect(entry).toContain(
    'drift finds:\n\n- `getIntelligentTask 200 progress (maximum)`: It is new.\n\nOther changes, of words and examples: 3.\n',
  );
  expect(entryOf({ version: '1.1.0', summaries: ['A.'], previous: 'v1.0.0' })).toContain('The description has not changed.');
});

test('a version has one entry, which can be read again', () => {
  const first = withEntry('Words.\n', entryOf({ version: '1.0.0', summaries: ['A.'] }));
  const second = withEntry(first, entryOf({ version: '1.0.1', summaries: ['B.'] }));
  expect(second).toBe('Words.\n\n**1.0.1**\n\n- B.\n\n**1.0.0**\n\n- A.\n');
  expect([entryIn(second, '1.0.1'), entryIn(second, '1.0.0')]).toEqual(['- B.\n', '- A.\n']);
  expect(() => entryIn(second, '1.0')).toThrow('expected an entry **1.0**');
  expect(() => withEntry(second, entryOf({ version: '1.0.0', summaries: [] }))).toThrow('expected no entry of **1.0.0** yet');
});
