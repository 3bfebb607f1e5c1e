// What SECURITY.md promises: that the tests it names are there, and what no package can test by itself.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jobsOf } from '../release/workflow.js';
import { filesIn } from '../repository/git.js';
import { manifestOf, read, root } from '../repository/packages.js';

/** @import { Job } from '../release/workflow.js' */
/** @typedef {[name: string, version: string]} Dependency */

const rows = read('SECURITY.md')
  .split('\n')
  .filter((line) => /^\|.*\|$/.test(line))
  .slice(2);
const named = rows.map((row) => row.slice(1, -1).split('|').at(-1)?.trim() ?? '');

test('every threat names its test', () => {
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((one) => !/^[\w./-]+\.test\.(js|ts): .+$/.test(one))).toEqual([]);
});

test.each(named)('a test that SECURITY.md names is there, and runs: %s', (one) => {
  const [, file = '', name = ''] = /^(\S+): (.+)$/.exec(one) ?? [];
  expect(existsSync(join(root, file))).toBe(true);
  const text = read(file);
  expect(
    text
      .split('\n')
      // The name of a test that has cases may begin a line, or follow the end of these.
      .filter((line) => /\b(test|it)\b|^\s*(\S*\]\)\()?['"`]/.test(line))
      .some((line) => line.includes(name)),
  ).toBe(true);
  expect(text).not.toMatch(/\b(test|it|describe)\.(skip|todo|only|skipIf|runIf)\b/);
});

test('install scripts are off', () => {
  const builds = /^allowBuilds:\n((?: +.+\n?)+)/m.exec(read('pnpm-workspace.yaml'))?.[1]?.trim().split('\n') ?? [];
  expect(builds.filter((line) => !line.endsWith(': false'))).toEqual([]);
  expect(read('pnpm-workspace.yaml')).not.toMatch(/dangerouslyAllowAllBuilds|onlyBuiltDependencies/);
});

test('no version is younger than three days', () => {
  const files = filesIn(root, '*pnpm-workspace.yaml');
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file) => !/^minimumReleaseAge: 4320$/m.test(read(file)))).toEqual([]);
  expect(files.filter((file) => /minimumReleaseAge\w|trustLockfile/.test(read(file)))).toEqual([]);
});

/** @param {string} file @returns {Dependency[]} */
const versionsIn = (file) => {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifestOf(dirname(file));
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
};
/** @param {Dependency} dependency */
const isExact = ([, version]) => /^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
const workspace = /** @type {{ catalog: Record<string, string>, catalogs: { api: Record<string, string> } }} */ (
  parse(read('pnpm-workspace.yaml'))
);
/** @type {Dependency[]} */
const catalog = Object.entries(workspace.catalog);
const catalogOfApis = Object.entries(workspace.catalogs.api);
// What a build does not install is in workspaces of its own, which cannot read the catalog.
const apart = [
  'packages/bench/package.json',
  ...filesIn(root, 'packages/interop/*package.json'),
  'scripts/dry-run/package.json',
  'scripts/next/package.json',
  'scripts/packed/libraries/package.json',
  'scripts/tools/package.json',
];

test('dependencies have exact versions, which all packages take from one catalog', () => {
  expect(catalog.length).toBeGreaterThan(20);
  expect([...catalog, ...catalogOfApis].filter((one) => !isExact(one))).toEqual([]);
  const files = filesIn(root, '*package.json').filter((file) => !apart.includes(file));
  expect(files.length).toBeGreaterThan(5);
  expect(
    files.flatMap((file) =>
      versionsIn(file)
        .filter(([, version]) => !/^(catalog:(api)?|workspace:\*)$/.test(version))
        .map((one) => `${file}: ${one.join(' ')}`),
    ),
  ).toEqual([]);
});

test.each(apart)('dependencies have exact versions, the same as in the catalog: %s', (file) => {
  const versions = versionsIn(file).filter(([, version]) => !/^link:.+/.test(version));
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((one) => !isExact(one))).toEqual([]);
  // Other people's tools are tried with what each of them asks for.
  const shared = versions.filter(([name]) => name !== 'typescript' && catalog.some(([known]) => known === name));
  expect(shared).toEqual(shared.map(([name]) => catalog.find(([known]) => known === name)));
});

test('what is installed from each lock file is kept up to date', () => {
  /** @type {{ updates: { directory?: string, directories?: string[] }[] }} */
  const { updates } = parse(read('.github/dependabot.yml'));
  const folders = updates.flatMap(({ directory, directories = [] }) => [directory ?? [], directories].flat());
  const locks = filesIn(root, '*pnpm-lock.yaml', '*package-lock.json', '*yarn.lock').map((file) => join('/', dirname(file)));
  expect(locks.length).toBeGreaterThan(4);
  expect(locks.filter((folder) => !folders.includes(folder))).toEqual([]);
});

test.each(filesIn(root, '.github/workflows'))('CI names actions by commit, and keeps no credentials: %s', (file) => {
  const workflow = read(file);
  const uses = workflow.match(/uses: .+/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((one) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$|: \.\/\.github\//.test(one))).toEqual([]);
  expect(workflow.match(/actions\/checkout@.+\n +with:\n +persist-credentials: false/g)).toHaveLength(
    workflow.match(/actions\/checkout@/g)?.length ?? 0,
  );
  expect(workflow).toMatch(/^permissions:( \{\}|\n {2}contents: read)\n(?! )/m);
});

describe.each(['release', 'pages'])('the workflow %s', (name) => {
  const jobs = Object.entries(jobsOf(read(`.github/workflows/${name}.yml`)));
  /** @param {Job} job */
  const hasRights = ({ permissions }) => Object.values(permissions).some((right) => right === 'write');

  test('gives no job a right that runs code of this repository, or of what it installs', () => {
    // What is ours, what installs, and what runs what was installed. npm publishes a tarball, and runs no script of it.
    const ours = /\b(pnpm|npx|turbo|corepack)\b|\bnode (?!-p)|\.ci\/|\bnpm (?!(publish|view|config) )|\bnpm publish (?!.*--ignore-scripts)/;
    expect(jobs.filter(([, job]) => hasRights(job)).length).toBeGreaterThan(0);
    for (const [job, { steps }] of jobs.filter(([, one]) => hasRights(one))) {
      expect(
        steps.filter(({ run = '' }) => ours.test(run)),
        job,
      ).toEqual([]);
      expect(
        steps.filter(({ uses = 'actions/' }) => !uses.startsWith('actions/')),
        job,
      ).toEqual([]);
    }
  });

  test('names rights for each job', () => {
    for (const [job, { permissions }] of jobs) expect(permissions, job).toBeDefined();
  });
});

test('packages are published with provenance, by a job that alone may sign', () => {
  const jobs = Object.values(jobsOf(read('.github/workflows/release.yml')));
  const signing = jobs.filter(({ permissions }) => permissions['id-token'] === 'write');
  expect(signing).toHaveLength(1);
  const publishing = jobs.flatMap((job) => job.steps.filter(({ run = '' }) => run.includes('npm publish')).map((step) => ({ job, step })));
  expect(publishing).toHaveLength(1);
  expect(publishing[0]?.job).toBe(signing[0]);
  expect(publishing[0]?.step.env?.['NPM_CONFIG_PROVENANCE']).toBe('true');
});
