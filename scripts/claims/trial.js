import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtHere, offline } from '../programs/offline.js';
import { printed, shell } from '../programs/pnpm.js';
import { copyOfRepository } from '../repository/copy.js';
import { manifestOf } from '../repository/packages.js';
import { broken, packageOf, partsOf, patternOf } from './claims.js';
import { endedAmong } from './ended.js';

/** @import { Claim } from './claims.js' */
/** @import { Ended } from './ended.js' */

/** @typedef {Awaited<ReturnType<typeof prepareTrial>>} Trial */

/** A copy of this repository in which something is broken and tests are run. It is removed when the process ends. */
export async function prepareTrial() {
  const copy = copyOfRepository();
  removeAfterwards(copy);
  const env = { ...offline, TURBO_CACHE_DIR: builtHere };
  await printed(copy, 'pnpm install --frozen-lockfile --prefer-offline --silent', env);

  /**
   * With a claim broken there, what something comes to.
   *
   * @template Result
   * @param {Claim} claim
   * @param {() => Promise<Result>} use
   */
  async function withBroken(claim, use) {
    const path = join(copy, claim.file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, broken(claim, text));
    try {
      return await use();
    } finally {
      writeFileSync(path, text);
    }
  }

  /** Builds what the tests of some packages need. @param {string[]} folders */
  async function build(folders) {
    const names = folders.flatMap((folder) =>
      folder === 'scripts'
        ? ['client', 'drift', 'emulator', 'spec', 'versions'].map((name) => `@modelarts-openapi/${name}`)
        : [manifestOf(folder).name],
    );
    const filters = [...new Set(names)].map((name) => `--filter=${name}...`).join(' ');
    return shell(copy, `node_modules/.bin/turbo run build ${filters} --output-logs=errors-only --log-order=grouped`, env, {
      detached: true,
    });
  }

  /**
   * Runs tests of one package with what is built, in a process of their own.
   *
   * @param {string[]} tests `file: title` each
   * @param {{ bail?: boolean }} [options] whether one that is red is enough
   * @returns {Promise<(test: string) => Ended>}
   */
  async function run(tests, { bail = false } = {}) {
    const folder = packageOf(partsOf(tests[0] ?? '').file);
    const isHere = folder === 'scripts';
    const report = join(copy, 'report.json');
    rmSync(report, { force: true });
    const files = [...new Set(tests.map((test) => partsOf(test).file.slice(folder.length + 1)))];
    const projects = new Set(files.map((file) => `--project ${/^(packed|release|cache)\//.exec(file)?.[1] ?? 'pipeline'}`));
    // Those of a release and of the cache are stories: each goes on from where the one before has come to.
    const isStory = isHere && files.some((file) => /^(release|cache)\//.test(file));
    const flags = [
      ...(isHere ? ['--root scripts', ...projects] : []),
      ...(files.some((file) => file.endsWith('.test-d.ts')) ? [] : ['--typecheck.enabled=false']),
      ...(bail && !isStory ? ['--bail=1'] : []),
    ];
    const title = isStory ? '' : [...new Set(tests.map((test) => patternOf(partsOf(test).words)))].join('|');
    const command = `${join(copy, 'node_modules/.bin/vitest')} run ${files.join(' ')} ${flags.join(' ')} --maxWorkers=1 -t "$TITLE" --reporter=json --outputFile=${report}`;
    const { output } = await shell(join(copy, isHere ? '' : folder), command, { ...env, TITLE: title }, { detached: true });
    /** @type {{ testResults: { name: string, assertionResults: { fullName: string, status: string }[] }[] }} */
    const { testResults } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { testResults: [] };
    const all = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({ file: name, title: fullName, status })),
    );
    return endedAmong(all, output);
  }

  return { copy, build, run, withBroken };
}

/** Removes a folder when this process has ended, however it has, and nothing writes there any more. @param {string} folder */
function removeAfterwards(folder) {
  const remove = `process.stdin.resume().on('end', () => fs.rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 9, retryDelay: 200 }))`;
  spawn(process.execPath, ['-e', remove, folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] }).unref();
}
