// What `pnpm run release` sends to a registry, here one on loopback.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offline } from '../programs/offline.js';
import { shell } from '../programs/pnpm.js';
import { copyOfRepository } from '../repository/copy.js';
import { manifestOf, packages, read, root } from '../repository/packages.js';
import { startRegistry } from './registry.js';

const release = manifestOf('.').scripts['release'] ?? '';
const copy = copyOfRepository();
/** @type {Awaited<ReturnType<typeof startRegistry>>} */
let registry;

beforeAll(async () => {
  for (const { folder } of packages) cpSync(join(root, folder, 'dist'), join(copy, folder, 'dist'), { recursive: true });
  registry = await startRegistry();
  writeFileSync(join(copy, '.npmrc'), `//${new URL(registry.url).host}/:_authToken=a-token\n`);
});

afterAll(() => {
  registry.close();
  rmSync(copy, { recursive: true, force: true });
});

// The flag wins over whatever registry the environment names.
/** @param {string} command @param {NodeJS.ProcessEnv} [changes] of the environment */
const run = (command, changes) =>
  shell(copy, `${command} --registry ${registry.url}`, { ...offline, GITHUB_REPOSITORY: '', GITHUB_ACTIONS: '', ...changes });

test('where the repository lives has to be known', async () => {
  expect(await run(release)).toMatchObject({
    status: 1,
    output: expect.stringContaining('GITHUB_REPOSITORY: expected the repository as owner/name'),
  });
  expect([...registry.published]).toEqual([]);
});

test('without a workflow that vouches for it nothing is published', async () => {
  const { status, output } = await run(release, { GITHUB_REPOSITORY: 'owner/repository' });
  expect(status).not.toBe(0);
  expect(output).toContain('PROVENANCE');
  expect([...registry.published]).toEqual([]);
});

test('each package is published once, with what the registry shows of it', async () => {
  const withoutProvenance = release.replace(' --provenance', '');
  expect(await run(withoutProvenance, { GITHUB_REPOSITORY: 'owner/repository' })).toMatchObject({ status: 0 });
  expect([...registry.published.keys()].sort()).toEqual(packages.map(({ manifest }) => manifest.name).sort());
  for (const { folder, manifest } of packages) {
    const document = registry.published.get(manifest.name);
    expect(document?.access).toBe('public');
    expect(document?.versions[manifest.version]).toMatchObject({
      license: 'MIT',
      readme: read(`${folder}/README.md`),
      repository: { type: 'git', url: 'git+https://github.com/owner/repository.git', directory: folder },
    });
  }
  const before = [...registry.published.values()];
  expect(await run(withoutProvenance, { GITHUB_REPOSITORY: 'owner/repository' })).toMatchObject({ status: 0 });
  for (const [index, document] of [...registry.published.values()].entries()) expect(document).toBe(before[index]);
});
