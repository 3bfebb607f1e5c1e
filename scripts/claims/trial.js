import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtHere, offline } from '../programs/offline.js';
import { printed, shell } from '../programs/pnpm.js';
import { copyOfRepository } from '../repository/copy.js';
import { manifestOf } from '../repository/packages.js';
import { packageOf, partsOf, patternOf } from './claims.js';

/** How many tests of a title there are, by how they ended. @typedef {{ passed: number, failed: number, output: string }} Ended */

/** A copy of this repository in which something is broken and tests are run. It is removed when the process ends. */
export async function prepareTrial() {
  const copy = copyOfRepository();
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
  const env = { ...offline, TURBO_CACHE_DIR: builtHere };
  await printed(copy, 'pnpm install --frozen-lockfile --prefer-offline --silent', env);

  /** Builds what the tests of some packages need. @param {string[]} folders */
  async function build(folders) {
    const names = folders.flatMap((folder) =>
      folder === 'scripts'
        ? ['client', 'drift', 'emulator', 'spec'].map((name) => `@modelarts-openapi/${name}`)
        : [manifestOf(folder).name],
    );
    const filters = [...new Set(names)].map((name) => `--filter=${name}...`).join(' ');
    return shell(copy, `node_modules/.bin/turbo run build ${filters} --output-logs=errors-only --log-order=grouped`, env);
  }

  /**
   * Runs tests that are all of one package.
   *
   * @param {string[]} tests `file: title` each
   * @param {{ fromSources?: boolean }} [options] whether packages are taken as they stand there, and not as they were built
   * @returns {Promise<(test: string) => Ended>}
   */
  async function run(tests, { fromSources = false } = {}) {
    const folder = packageOf(partsOf(tests[0] ?? '').file);
    const isHere = folder === 'scripts';
    const report = join(copy, 'report.json');
    rmSync(report, { force: true });
    const files = [...new Set(tests.map((test) => partsOf(test).file.slice(folder.length + 1)))];
    const projects = new Set(files.map((file) => `--project ${/^(packed|release|cache|dry-run)\//.exec(file)?.[1] ?? 'pipeline'}`));
    const flags = [
      ...(isHere ? ['--root scripts', ...projects] : []),
      ...(fromSources ? ['--config ../../scripts/claims/sources.config.js'] : []),
      ...(fromSources || files.some((file) => file.endsWith('.test-d.ts')) ? [] : ['--typecheck.enabled=false']),
    ];
    // A workspace of its own.
    if (files.some((file) => file.startsWith('dry-run/')))
      await printed(copy, 'pnpm --dir scripts/dry-run install --frozen-lockfile --prefer-offline --silent', env);
    // Those of a release are a story: each goes on from where the one before has come to.
    const isStory = files.some((file) => /^(release|dry-run)\//.test(file));
    const title = isStory ? '' : [...new Set(tests.map((test) => patternOf(partsOf(test).words)))].join('|');
    const command = `${join(copy, 'node_modules/.bin/vitest')} run ${files.join(' ')} ${flags.join(' ')} --maxWorkers=1 -t "$TITLE" --reporter=json --outputFile=${report}`;
    const { output } = await shell(join(copy, isHere ? '' : folder), command, { ...env, TITLE: title });
    /** @type {{ testResults: { name: string, assertionResults: { fullName: string, status: string }[] }[] }} */
    const { testResults } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { testResults: [] };
    return (test) => {
      const { file, words } = partsOf(test);
      const pattern = new RegExp(patternOf(words));
      const found = testResults
        .filter(({ name }) => name.endsWith(file))
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ fullName }) => pattern.test(fullName));
      const count = (/** @type {string} */ status) => found.filter((one) => one.status === status).length;
      return { passed: count('passed'), failed: count('failed'), output: output.slice(-3_000) };
    };
  }

  return { copy, build, run };
}
