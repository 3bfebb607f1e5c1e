// What a release consists of, and what the workflow sends to a registry, here one on loopback.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offline } from '../programs/offline.js';
import { printed, shell } from '../programs/pnpm.js';
import { manifestOf, packages, read, root, version } from '../repository/packages.js';
import { withBuiltIn } from './bill.js';
import { entryIn } from './changelog.js';
import { startRegistry } from './registry.js';
import { jobsOf, runStep } from './workflow.js';

const temporary = mkdtempSync(join(tmpdir(), 'published-'));
const folder = join(temporary, 'release');
/** @type {Awaited<ReturnType<typeof startRegistry>>} */
let registry;

/** @param {string} [repository] */
const pack = (repository = '') => shell(root, `node scripts/release/pack.js '${folder}'`, { ...offline, GITHUB_REPOSITORY: repository });
/** @param {string} file */
const inRelease = (file) => readFileSync(join(folder, file), 'utf8');
/** @param {string} command */
const bash = (command) => execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' }).trim();
const sums = () => bash('sha256sum < SHA256SUMS');
/** @param {string} name @param {string} ending */
const fileOf = (name, ending) => `${name.slice(1).replace('/', '-')}-${version}.${ending}`;

const jobs = jobsOf(read('.github/workflows/release.yml'));
const upload = jobs['publish']?.steps.find(({ name }) => name === 'Upload') ?? {};
const announce = jobs['announce']?.steps.at(-1) ?? {};
/** @param {NodeJS.ProcessEnv} changes of the environment */
const publish = (changes = {}, said = sums(), step = upload) =>
  runStep(step, {
    cwd: temporary,
    env: {
      PATH: process.env.PATH,
      HOME: temporary,
      RUNNER_TEMP: temporary,
      NPM_CONFIG_REGISTRY: registry.url,
      // Nobody can vouch for it here.
      NPM_CONFIG_PROVENANCE: 'false',
      ...changes,
    },
    values: {
      'needs.pack.outputs.sums': said,
      'needs.version.outputs.tag': `v${version}`,
      'github.token': 'a-token',
      'github.repository': 'owner/repository',
    },
  });

beforeAll(async () => {
  registry = await startRegistry();
  writeFileSync(join(temporary, '.npmrc'), `//${new URL(registry.url).host}/:_authToken=a-token\n`);
});

afterAll(() => {
  registry.close();
  rmSync(temporary, { recursive: true, force: true });
});

test('where the repository lives has to be known', async () => {
  expect(await pack()).toMatchObject({
    status: 1,
    output: expect.stringContaining('GITHUB_REPOSITORY: expected the repository as owner/name'),
  });
});

test('a release has each package that is published, what it is made of, notes and checksums, and nothing else', async () => {
  const { status, output } = await pack('owner/repository');
  expect(status, output).toBe(0);
  const files = packages.flatMap(({ manifest: { name } }) => [fileOf(name, 'tgz'), fileOf(name, 'cdx.json')]);
  expect(readdirSync(folder).sort()).toEqual([...files, 'notes.md', 'SHA256SUMS'].sort());
  expect(inRelease('notes.md')).toBe(entryIn(read('spec/guides/changelog.md'), version));
  expect(bash('sha256sum --check --strict SHA256SUMS').split('\n')).toEqual([...files, 'notes.md'].sort().map((file) => `${file}: OK`));
  expect(await pack('owner/repository')).toMatchObject({ status: 1, output: expect.stringContaining('expected an empty folder') });
});

test('a bill of materials names what comes along, what is built in, and the license of each', () => {
  for (const { manifest } of packages) {
    const bill = JSON.parse(inRelease(fileOf(manifest.name, 'cdx.json')));
    expect([bill.bomFormat, bill.metadata.component.purl]).toEqual([
      'CycloneDX',
      `pkg:npm/${manifest.name.replace('@', '%40')}@${version}`,
    ]);
    const [sum] = bash(`sha512sum ${fileOf(manifest.name, 'tgz')}`).split(' ');
    expect(bill.metadata.component.hashes).toEqual([{ alg: 'SHA-512', content: sum }]);
    /** @type {{ group?: string, name: string, licenses: { license: { id: string } }[] }[]} */
    const components = bill.components;
    const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    expect(names, manifest.name).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies ?? {})));
    expect(components.filter(({ licenses }) => !licenses?.[0]?.license.id)).toEqual([]);
    if (/drift|emulator/.test(manifest.name))
      expect(names).toEqual(expect.arrayContaining(['@hyperjump/json-pointer', 'ajv', 'ajv-formats']));
  }
});

test('what is built in is what the package depends on', () => {
  const bill = { metadata: { component: { 'bom-ref': 'a' } }, components: [], dependencies: [{ ref: 'a', dependsOn: ['b'] }] };
  const licenses = '# @some/thing 1.2.3 (MIT)\n\nWords.\n\n# other 4.5.6 (ISC)\n\nWords.\n';
  const locked = {
    '@some/thing@1.2.3': { resolution: { integrity: 'sha512-AQ==' } },
    'other@4.5.6': { resolution: { integrity: 'sha512-/w==' } },
  };
  const { components, dependencies } = withBuiltIn(bill, licenses, locked);
  expect(() => withBuiltIn(bill, licenses, {})).toThrow('pnpm-lock.yaml: expected @some/thing@1.2.3, which is built in, got none');
  expect(components).toMatchObject([
    {
      group: '@some',
      name: 'thing',
      version: '1.2.3',
      purl: 'pkg:npm/%40some/thing@1.2.3',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: '01' }],
    },
    { name: 'other', version: '4.5.6', purl: 'pkg:npm/other@4.5.6', licenses: [{ license: { id: 'ISC' } }], hashes: [{ content: 'ff' }] },
  ]);
  expect(dependencies).toEqual([
    { ref: 'a', dependsOn: ['b', 'pkg:npm/%40some/thing@1.2.3', 'pkg:npm/other@4.5.6'] },
    { ref: 'pkg:npm/%40some/thing@1.2.3' },
    { ref: 'pkg:npm/other@4.5.6' },
  ]);
});

test('without a workflow that vouches for it nothing is published', async () => {
  const { status, output } = await publish({ NPM_CONFIG_PROVENANCE: upload.env?.['NPM_CONFIG_PROVENANCE'] });
  expect(status).not.toBe(0);
  expect(output).toMatch(/provenance/i);
  expect([...registry.published]).toEqual([]);
});

test('files that are not those that were packed are not published', async () => {
  expect((await publish({}, `${'0'.repeat(64)}  -`)).status).not.toBe(0);
  const [tarball = ''] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  const other = mkdtempSync(join(temporary, 'other-'));
  cpSync(folder, join(other, 'release'), { recursive: true });
  writeFileSync(join(other, 'release', tarball), 'something else');
  for (const step of [upload, announce]) {
    const outcome = await publish({ RUNNER_TEMP: other }, sums(), step);
    expect(outcome).toMatchObject({ status: 1, output: expect.stringContaining(`${tarball}: FAILED`) });
  }
  expect([...registry.published]).toEqual([]);
});

test('what is attached to a release can be held against its checksums', async () => {
  const [bin, attached] = [join(temporary, 'bin'), join(temporary, 'attached')];
  for (const one of [bin, attached]) mkdirSync(one);
  // What follows the notes is attached; a workflow is started after that.
  const gh = `#!/usr/bin/env bash\nif [ "$1" = release ]; then cp "\${@:10}" '${attached}'; fi\n`;
  writeFileSync(join(bin, 'gh'), gh, { mode: 0o755 });
  const path = `${bin}:${process.env.PATH}`;
  const { status, output } = await publish({ PATH: path, GITHUB_SHA: '0123456' }, sums(), announce);
  expect(status, output).toBe(0);
  expect(await shell(attached, 'sha256sum --check --strict SHA256SUMS')).toMatchObject({ status: 0 });
});

test('each package is published once, with what the registry shows of it', async () => {
  const { status, output } = await publish();
  expect(status, output).toBe(0);
  expect([...registry.published.keys()].sort()).toEqual(packages.map(({ manifest }) => manifest.name).sort());
  for (const { folder: source, manifest } of packages) {
    const document = registry.published.get(manifest.name);
    expect(document?.access).toBe('public');
    expect(document?.versions[manifest.version]).toMatchObject({
      license: 'MIT',
      readme: read(`${source}/README.md`),
      repository: { type: 'git', url: 'git+https://github.com/owner/repository.git', directory: source },
    });
  }
  const before = [...registry.published.values()];
  expect(await publish()).toMatchObject({ status: 0 });
  for (const [index, document] of [...registry.published.values()].entries()) expect(document).toBe(before[index]);
});

test('a version that is published with something else in it is an error, and stays as it is', async () => {
  const [name = '', document] = [...registry.published][0] ?? [];
  Object.assign(document?.versions[version] ?? {}, { dist: { integrity: 'sha512-other' } });
  expect(await publish()).toMatchObject({
    status: 1,
    output: expect.stringContaining(`::error::${name}@${version} is published, and is another one`),
  });
});

test('the pnpm that packs is held against its hash', async () => {
  const copy = join(temporary, 'pinned');
  for (const file of ['.ci', 'package.json']) cpSync(join(root, file), join(copy, file), { recursive: true });
  const folder = (await printed(copy, '.ci/pnpm 2> /dev/null')).trim();
  expect(`pnpm@${(await printed(folder, './pnpm --version')).trim()}`).toBe(manifestOf('.').packageManager);
  rmSync(folder, { recursive: true });
  const hashes = join(copy, '.ci/pnpm.sha512');
  writeFileSync(hashes, read('.ci/pnpm.sha512').replace(/^.{4}/gm, '0000'));
  expect(await shell(copy, '.ci/pnpm')).toMatchObject({ status: 1, output: expect.stringContaining('FAILED') });
  writeFileSync(hashes, '');
  expect(await shell(copy, '.ci/pnpm')).toMatchObject({
    status: 1,
    output: expect.stringMatching(/expected the hash of pnpm-exe\S+, got none/),
  });
});
