import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../repository/git.js';
import { root } from '../repository/packages.js';
import { entryOf } from './changelog.js';
import { changesSince, lastRelease } from './changes.js';

const folder = mkdtempSync(join(tmpdir(), 'releases-'));
const repository = join(folder, 'repository');
/** @param {string} form @returns {any} what is built, as the version that was released */
const built = (form) => withVersion(JSON.parse(readFileSync(join(root, `spec/dist/openapi${form}.json`), 'utf8')), '0.9.0');
/** @param {{ info: object }} description @param {string} version */
const withVersion = (description, version) => ({ ...description, info: { ...description.info, version } });
const [released, releasedStrict] = [built(''), built('.strict')];
/** @param {string} file @param {object} description JSON, which is YAML, too */
const write = (file, description) => writeFileSync(join(repository, file), JSON.stringify(description, null, 1));
/** @param {object} description @param {object} strict */
function describe(description, strict) {
  write('spec/dist/openapi.yaml', description);
  write('spec/dist/openapi.strict.json', strict);
}
function commit() {
  git(repository, 'add', 'spec');
  git(
    repository,
    '-c',
    'user.name=A test',
    '-c',
    'user.email=test@example.com',
    'commit',
    '--quiet',
    '--allow-empty',
    '--message',
    'test: a state',
  );
}

beforeAll(() => {
  mkdirSync(join(repository, 'spec/dist'), { recursive: true });
  symlinkSync(join(root, 'packages'), join(repository, 'packages'), 'junction');
  git(repository, 'init', '--quiet', '--initial-branch', 'main');
  write('spec/openapi.bundled.yaml', released);
  write('spec/openapi.bundled.strict.json', releasedStrict);
  commit();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the last release is the highest version that this commit descends from', () => {
  expect(lastRelease(repository)).toBeUndefined();
  for (const tag of ['v0.9.0', 'v0.10.0', 'v0.11.0-beta.1', 'v1', 'vendor-3.0.0']) git(repository, 'tag', tag);
  git(repository, 'switch', '--quiet', '--create', 'next');
  commit();
  git(repository, 'tag', 'v2.0.0');
  git(repository, 'switch', '--quiet', 'main');
  expect(lastRelease(repository)).toBe('v0.10.0');
});

test('a clone that may lack tags is refused', () => {
  const shallow = join(folder, 'shallow');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, shallow]);
  expect(() => lastRelease(shallow)).toThrow('git: expected a clone with its whole history, got a shallow one');
});

test('a version is as high as what changed in the description since the release needs', async () => {
  /** @param {object} description Links name the operation, too. */
  const renamed = (description) =>
    JSON.parse(JSON.stringify(description), (key, value) =>
      key === 'operationId' && value === 'stopIntelligentTask' ? `${value}s` : value,
    );
  const [next, nextStrict] = [renamed(released), renamed(releasedStrict)];
  describe(withVersion(next, '0.9.1'), withVersion(nextStrict, '0.9.1'));
  await expect(changesSince('v0.9.0', repository)).rejects.toThrow(
    /too low a version.+\n {2}stopIntelligentTask \(operationId\): .+ This needs version 0\.10\.0 or higher, info\.version is 0\.9\.1\./,
  );

  describe(withVersion(next, '0.10.0'), withVersion(nextStrict, '0.10.0'));
  const changes = await changesSince('v0.9.0', repository);
  expect(changes.filter(({ kind }) => kind === 'breaking')).toMatchObject([
    {
      kind: 'breaking',
      change: { rule: 'operation-id-changed', before: 'stopIntelligentTask', after: 'stopIntelligentTasks' },
      location: 'stopIntelligentTask (operationId)',
      message: expect.stringContaining('`stopIntelligentTask` is called `stopIntelligentTasks` now.'),
    },
  ]);
});

test('a description that has only another version has no changes', async () => {
  describe(withVersion(released, '0.9.1'), withVersion(releasedStrict, '0.9.1'));
  expect(await changesSince('v0.9.0', repository)).toEqual([]);
});

test('what only the strict form shows is a change of its own kind', async () => {
  const next = structuredClone(releasedStrict);
  delete next.components.schemas.LabelProperty.properties['@modelarts:color'].pattern;
  describe(withVersion(released, '0.9.1'), withVersion(next, '0.9.1'));
  expect(await changesSince('v0.9.0', repository)).toMatchObject([
    {
      kind: 'strict',
      location: expect.stringMatching(/\bproperty\.@modelarts:color \(pattern\)$/),
      message: expect.stringMatching(/^Only in the strict form: .+ find less drift\.$/),
    },
  ]);
});

test('what cannot be compared is no release without changes', async () => {
  describe({ openapi: '3.1.1' }, releasedStrict);
  await expect(changesSince('v0.9.0', repository)).rejects.toThrow('could not compare v0.9.0 with spec/dist/openapi.yaml');
});

test('the changelog says of every kind of change what it is, and stops at one that it does not know', () => {
  /** @param {string} kind @param {string} rule @returns {any} */
  const change = (kind, rule = 'property-added') => ({ kind, change: { rule }, location: `${kind} 200`, message: 'It is new.' });
  const all = ['breaking', 'addition', 'change', 'strict'].map((kind) => change(kind));
  const entry = entryOf({
    version: '1.0.0',
    summaries: ['Words.'],
    previous: 'v0.9.0',
    changes: [...all, change('change', 'words-changed')],
  });
  for (const { location } of all) expect(entry).toContain(`- \`${location}\`: It is new.`);
  expect(entry).toContain('Other changes, of words and examples: 1.');
  expect(() => entryOf({ version: '1.0.0', summaries: [], changes: [change('unheard-of')] })).toThrow(
    'changelog: expected a change of a kind that has a heading, got "unheard-of" at unheard-of 200',
  );
});
