// Runs the tests again and again, and names each that failed only now and then: `pnpm test:repeat [--times 10] [--busy 2] [name …]`.
// Names are those of packages, of projects in `scripts`, or parts of names of test files.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allPackages, root } from '../repository/packages.js';

const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '10' }, busy: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const times = wholeNumber('--times', values.times, 1);
const busy = wholeNumber('--busy', values.busy, 0);

/** What vitest runs by itself: a package, or a project of `scripts`. @typedef {{ name: string, folder: string, args: string[] }} Suite */

/** @type {Suite[]} */
const suites = [
  ...allPackages
    .filter(({ folder, manifest }) => manifest.scripts?.test?.includes('vitest run') && existsSync(join(root, folder, 'vitest.config.js')))
    .map(({ folder }) => ({ name: folder.replace('packages/', ''), folder, args: [] })),
  ...['pipeline', 'packed', 'release', 'cache'].map((name) => ({ name, folder: '.', args: ['--root', 'scripts', '--project', name] })),
];
const names = suites.map(({ name }) => name);
const files = positionals.filter((one) => !names.includes(one));
const chosen = suites.filter(({ name }) => positionals.length === files.length || positionals.includes(name));

const reports = mkdtempSync(join(tmpdir(), 'repeat-'));
// Each takes a processor for itself, as other work on a machine does.
const loops = Array.from({ length: busy }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
process.on('exit', () => {
  for (const loop of loops) loop.kill();
  rmSync(reports, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/** In which runs a test failed, by its name. @type {Map<string, number[]>} */
const failures = new Map();
let ran = 0;
for (const { name, folder, args } of chosen) {
  for (let time = 1; time <= times; time++) {
    const report = join(reports, `${name}-${time}.json`);
    const flags = [...args, ...files, '--passWithNoTests', '--reporter=json', `--outputFile=${report}`];
    const status = await run(join(root, folder), ['run', ...flags]);
    const results = existsSync(report) ? failedIn(report) : { count: 0, failed: [`${name}: vitest ended with ${status}`] };
    ran += results.count;
    for (const test of results.failed) failures.set(test, [...(failures.get(test) ?? []), time]);
    if (results.count > 0) console.log(`${name} ${time} of ${times}: ${results.count} tests, ${results.failed.length} failed`);
  }
}
if (ran === 0) console.error(`No test is called ${positionals.join(', ')}.`);
for (const [test, when] of failures) console.log(`✗ ${when.length} of ${times} times (${when.join(', ')}): ${test}`);
console.log(`${ran - [...failures.values()].flat().length} passed, ${[...failures.values()].flat().length} failed`);
process.exitCode = failures.size > 0 || ran === 0 ? 1 : 0;

/** @param {string} cwd @param {string[]} args @returns {Promise<number | null>} */
function run(cwd, args) {
  const child = spawn(join(root, 'node_modules/.bin/vitest'), args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((done, fail) => child.on('error', fail).on('close', done));
}

/** @param {string} report @returns {{ count: number, failed: string[] }} */
function failedIn(report) {
  /** @type {{ numTotalTests: number, testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} */
  const { numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = name.slice(root.length + 1);
    const tests = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => `${file}: ${fullName}`);
    // A file that does not load has no tests to fail.
    return status === 'failed' && tests.length === 0 ? [`${file} could not be run`] : tests;
  });
  return { count: numTotalTests, failed };
}

/** @param {string} name @param {string} text @param {number} least */
function wholeNumber(name, text, least) {
  if (/^\d{1,4}$/.test(text) && Number(text) >= least) return Number(text);
  console.error(`${name}: expected a whole number from ${least} on, got ${JSON.stringify(text)}`);
  process.exit(2);
}
