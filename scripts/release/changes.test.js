import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../repository/git.js';
import { root } from '../repository/packages.js';
import { changesSince, lastRelease } from './changes.js';
import { withVersion } from './numbers.js';

const folder = mkdtempSync(join(tmpdir(), 'releases-'));
const repository = join(folder, 'repository');
const released = withVersion(readFileSync(join(root, 'spec/dist/openapi.yaml'), 'utf8'), '0.9.0');
/** @param {string} text */
const describe = (text) => writeFileSync(join(repository, 'spec/dist/openapi.yaml'), text);
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
  writeFileSync(join(repository, 'spec/openapi.bundled.yaml'), released);
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

test('a version is as high as what changed in the description since the release needs', () => {
  // Links name the operation, too.
  const renamed = released.replaceAll(/operationId: stopIntelligentTask$/gm, '$&s');
  describe(withVersion(renamed, '0.9.1'));
  expect(() => changesSince('v0.9.0', repository)).toThrow(
    /too low a version.+\n {2}stopIntelligentTask \(operationId\): .+ This needs version 0\.10\.0 or higher, info\.version is 0\.9\.1\./,
  );

  describe(withVersion(renamed, '0.10.0'));
  expect(changesSince('v0.9.0', repository).filter(({ kind }) => kind === 'breaking')).toEqual([
    {
      kind: 'breaking',
      location: 'stopIntelligentTask (operationId)',
      message: expect.stringContaining("from 'stopIntelligentTask' to 'stopIntelligentTasks'"),
    },
  ]);
});

test('a description that has only another version has no changes', () => {
  describe(withVersion(released, '0.9.1'));
  expect(changesSince('v0.9.0', repository)).toEqual([]);
});

test('what cannot be compared is no release without changes', () => {
  describe('openapi: 3.1.1\n');
  expect(() => changesSince('v0.9.0', repository)).toThrow('could not compare v0.9.0 with spec/dist/openapi.yaml');
});
