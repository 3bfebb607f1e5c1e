// A release from a changeset to what people install: the workflows, as they stand, each job in a folder of its own. A bare repository
// stands for GitHub's, verdaccio on loopback for npm, and a stub for gh.
//
// What it leaves out: provenance, which only GitHub can vouch for; the job that tests, whose one command CI runs; building the
// reference, of which that is taken that is built here; and of the packed projects what looks at the bytes of packages, which are those
// that CI tests.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtHere, offline } from '../programs/offline.js';
import { printed } from '../programs/pnpm.js';
import { jobsOf, runStep } from '../release/workflow.js';
import { copyOfRepository } from '../repository/copy.js';
import { git } from '../repository/git.js';
import { version as before, packages, read, root } from '../repository/packages.js';
import { outside, runJob, stubs } from './machines.js';
import { startRegistry } from './registry.js';

const after = before.replace(/\d+$/, (patch) => `${Number(patch) + 1}`);
const folder = mkdtempSync(join(tmpdir(), 'dry-run-'));
const origin = join(folder, 'origin.git');
const home = join(folder, 'home');
/** A clone in which the commit of the release is built a second time, without any cache. */
const elsewhere = join(folder, 'else where');
const jobs = jobsOf(read('.github/workflows/release.yml'));
/** @type {Record<string, string>} */
const values = {
  'vars.RELEASES': 'on',
  'github.token': 'a-token',
  'github.repository': 'owner/repository',
  'secrets.NPM_TOKEN': 'a-token',
};
const built = { ...offline, ...outside, TURBO_CACHE_DIR: builtHere, GITHUB_REPOSITORY: 'owner/repository' };
/** @type {Awaited<ReturnType<typeof startRegistry>>} */
let registry;

/** @param {string} name @param {NodeJS.ProcessEnv} [env] */
async function run(name, env = built) {
  const job = jobs[name];
  if (!job) throw new Error(`release.yml: expected a job ${name}, got none`);
  const outputs = await runJob(job, { folder, origin, values }, env);
  for (const [key, value] of Object.entries(outputs ?? {})) values[`needs.${name}.outputs.${key}`] = value;
  return outputs;
}
const asked = () =>
  readFileSync(join(stubs(folder), 'asked'), 'utf8')
    .trim()
    .split('\n');
/** @param {string} ref */
const commitOf = (ref) => git(origin, 'rev-parse', ref).trim();

beforeAll(async () => {
  registry = await startRegistry(join(folder, 'registry'));
  const copy = copyOfRepository();
  git(copy, 'tag', `v${before}`);
  for (const file of readdirSync(join(copy, '.changeset')).filter((one) => one.endsWith('.md'))) rmSync(join(copy, '.changeset', file));
  writeFileSync(join(copy, '.changeset/one.md'), "---\n'@modelarts-openapi/client': patch\n---\n\nWaits better.\n");
  git(copy, 'add', '--all');
  git(copy, 'commit', '--quiet', '--message', 'fix: something');
  git(copy, 'clone', '--quiet', '--bare', copy, origin);
  rmSync(copy, { recursive: true, force: true });
});

afterAll(() => {
  registry?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('as long as there are changesets there is a pull request with the next version', async () => {
  expect(await run('version')).toEqual({ 'has-changesets': 'true', tag: `v${after}` });
  expect(await run('propose')).toEqual({});
  expect(asked().at(-1)).toMatch(new RegExp(`^pr create --base main --head release/next --title chore: release v${after} `));
  expect(JSON.parse(git(origin, 'show', 'release/next:packages/client/package.json')).version).toBe(after);
  expect(git(origin, 'ls-tree', '--name-only', 'release/next:.changeset').trim()).toBe('config.json');
  expect(commitOf('release/next^')).toBe(commitOf('main'));
  expect(await run('unreleased')).toBeUndefined();
});

test('when it is merged, that version is new, and packed', async () => {
  git(origin, 'update-ref', 'refs/heads/main', 'refs/heads/release/next');
  expect(await run('version')).toEqual({ 'has-changesets': 'false', tag: `v${after}` });
  expect(await run('propose')).toBeUndefined();
  expect(await run('unreleased')).toEqual({ 'is-new': 'true' });
  expect(await run('pack')).toEqual({ sums: expect.stringMatching(/^[0-9a-f]{64} {2}-$/) });
});

test('tarballs have the same bytes wherever the commit is built and packed', async () => {
  git(folder, 'clone', '--quiet', origin, elsewhere);
  await printed(elsewhere, 'pnpm run release:pack again', { ...built, TURBO_FORCE: 'true' });
  /** @param {string} sums */
  const ofTarballs = (sums) =>
    readFileSync(sums, 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('.tgz'));
  const first = ofTarballs(join(folder, 'artifacts/release/SHA256SUMS'));
  expect(first).toHaveLength(packages.length);
  expect(ofTarballs(join(elsewhere, 'again/SHA256SUMS'))).toEqual(first);
});

test('each bill of materials is CycloneDX', async () => {
  const { Spec, Validation } = createRequire(import.meta.url)('@cyclonedx/cyclonedx-library');
  const bills = readdirSync(join(folder, 'artifacts/release')).filter((file) => file.endsWith('.cdx.json'));
  expect(bills).toHaveLength(packages.length);
  for (const file of bills) {
    const text = readFileSync(join(folder, 'artifacts/release', file), 'utf8');
    const validator = new Validation.JsonStrictValidator(JSON.parse(text).specVersion);
    expect(Object.values(Spec.Version)).toContain(JSON.parse(text).specVersion);
    expect(await validator.validate(text), file).toBeNull();
    expect(await validator.validate(text.replace('"components"', '"parts"')), file).not.toBeNull();
  }
});

test('it is published, announced, and not published again', async () => {
  const env = { HOME: home, NPM_CONFIG_REGISTRY: registry.url, NPM_CONFIG_PROVENANCE: 'false' };
  console.log('Provenance is left out here: only GitHub can vouch for it. What gh is asked to do is noted, and not done.');
  await run('publish', env);
  for (const { manifest } of packages) {
    const { versions } = await (await fetch(`${registry.url}${manifest.name}`)).json();
    expect(Object.keys(versions), manifest.name).toEqual([after]);
  }
  await run('publish', env);
  await run('announce', { GITHUB_SHA: commitOf('main') });
  const [create = '', pages] = asked().slice(-2);
  expect(create).toContain(`release create v${after} --target ${commitOf('main')} --title v${after} --notes-file notes.md`);
  for (const file of readdirSync(join(folder, 'artifacts/release'))) expect(create).toContain(`./${file}`);
  expect(pages).toBe(`workflow run pages.yml --ref v${after}`);
});

test('the reference is published beside older ones', async () => {
  const { build, publish } = jobsOf(read('.github/workflows/pages.yml'));
  if (!build || !publish) throw new Error('pages.yml: expected the jobs build and publish');
  const taken = `pnpm install --frozen-lockfile --prefer-offline\nmkdir docs/dist && cp -r '${join(root, 'docs/dist')}/.' docs/dist`;
  const steps = build.steps.map((step) =>
    step.run?.endsWith('pnpm build') ? { ...step, run: step.run.replace('pnpm build', taken) } : step,
  );
  expect(steps).not.toEqual(build.steps);
  const env = { GITHUB_REF_NAME: `v${after}` };
  for (let round = 1; round <= 2; round += 1) {
    await runJob({ ...build, if: '', steps }, { folder, origin, values }, env);
    await runJob(publish, { folder, origin, values }, env);
    expect(git(origin, 'log', '--format=%s', 'gh-pages').trim()).toBe(`docs: publish the reference of v${after}`);
  }
  expect(git(origin, 'ls-tree', '--name-only', 'gh-pages').split('\n')).toEqual(expect.arrayContaining(['index.html', 'latest']));
});

test.each(['the action', 'the job of the guide'])('%s runs what is published, whatever the working folder says', async (name) => {
  const workspace = mkdtempSync(join(folder, 'hostile-'));
  const hostile = join(workspace, 'node_modules/@modelarts-openapi/drift');
  mkdirSync(hostile, { recursive: true });
  mkdirSync(join(workspace, 'node_modules/.bin'));
  mkdirSync(join(workspace, 'recordings'));
  writeFileSync(
    join(hostile, 'package.json'),
    JSON.stringify({ name: '@modelarts-openapi/drift', version: after, bin: { 'modelarts-drift': 'run.js' } }),
  );
  writeFileSync(join(hostile, 'run.js'), '#!/usr/bin/env node\n', { mode: 0o755 });
  symlinkSync('../@modelarts-openapi/drift/run.js', join(workspace, 'node_modules/.bin/modelarts-drift'));
  writeFileSync(join(workspace, 'package.json'), JSON.stringify({ dependencies: { '@modelarts-openapi/drift': after } }));
  writeFileSync(
    join(workspace, '.npmrc'),
    `registry=http://127.0.0.1:9/\n@modelarts-openapi:registry=http://127.0.0.1:9/\nnode-options=--require ${workspace}/run.cjs\n`,
  );
  writeFileSync(join(workspace, 'run.cjs'), `require('node:fs').writeFileSync(${JSON.stringify(join(workspace, 'ran'))}, '')`);
  writeFileSync(join(workspace, 'package-lock.json'), '{ "lockfileVersion": 3, "packages": ');
  writeFileSync(join(workspace, 'drift-accepted.json'), '[]');
  const url = 'https://modelarts.eu-de.otc.t-systems.com/v2/p/datasets/d/tasks/t';
  const drifted = { method: 'GET', url, status: 200, response_body: '{"status":1,"color":"red"}' };
  writeFileSync(join(workspace, 'recordings/one.ndjson'), `${JSON.stringify(drifted)}\n`);

  const settings = join(folder, 'npmrc');
  writeFileSync(settings, `@modelarts-openapi:registry=${registry.url}\n`);
  const clone = join(folder, 'action');
  if (!existsSync(clone)) git(folder, 'clone', '--quiet', origin, clone);
  const text = (/** @type {string} */ file) => readFileSync(join(clone, file), 'utf8');
  const step =
    name === 'the action'
      ? { run: parse(text('action.yml')).runs.steps[0].run }
      : { run: /^```sh\n(npx .*?)^```$/ms.exec(text('spec/guides/catching-drift.md'))?.[1] ?? '' };
  const inputs = { DRIFT_COMMAND: 'traffic', DRIFT_PATHS: 'recordings', DRIFT_FORMAT: 'github', DRIFT_ACCEPT: '', DRIFT_VERSION: '' };
  const env = { ...process.env, ...inputs, GITHUB_ACTION_PATH: clone, NPM_CONFIG_USERCONFIG: settings };
  const { status, output } = await runStep(step, { cwd: workspace, env, values: {} });
  expect([status, output]).toEqual([1, name === 'the action' ? expect.stringMatching(/^::error .*color/m) : '']);
  expect(existsSync(join(workspace, 'ran'))).toBe(false);
  if (name !== 'the action') expect(readFileSync(join(workspace, 'drift.xml'), 'utf8')).toContain('color');
});

test('all packed projects take it from the registry, and work', async () => {
  const output = await printed(
    elsewhere,
    'pnpm exec vitest run --root scripts --project packed contents first-contact libraries runtimes',
    {
      ...offline,
      PACKED_REGISTRY: registry.url,
    },
  );
  expect(output).toMatch(/Tests .*\d+ passed/);
});

test('a part of verdaccio still asks for node-fetch by a tag', () => {
  const verdaccio = createRequire(createRequire(import.meta.url).resolve('verdaccio'));
  expect(verdaccio('verdaccio-audit/package.json').dependencies['node-fetch']).toBe('cjs');
});
