// Runs every check of the workspace and adds up the tests that its packages report.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { runTurbo } from './programs/turbo.js';

const folders = ['scripts', 'spec', 'docs', ...readdirSync('packages').map((name) => `packages/${name}`)].map(
  (folder) => `${folder}/.results`,
);
const reports = () =>
  folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('tests.json'))
      .map((file) => `${folder}/${file}`),
  );
for (const report of reports()) rmSync(report);

// More than there are processors, at two of them: a browser, a package manager and what waits for a server leave some of one unused.
const flags = ['--continue=dependencies-successful', `--concurrency=${availableParallelism() + 1}`];
const checks = ['generated', 'api:check', 'check', 'style', 'types', 'unused'];
const tests = ['test', 'test:pipeline', 'test:packed', 'test:release', 'test:cache'];
const { status, tasks } = await runTurbo(['run', ...checks, ...tests, ...flags]);

let passed = 0;
let failed = 0;
for (const report of reports()) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: object[] }[] }} */
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  // A file that does not load has no tests to fail, and counts as one.
  failed +=
    numFailedTests + testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
}
const failedTasks = tasks.filter(({ execution }) => execution?.exitCode).map(({ task }) => task);
const checksThatFailed = failedTasks.filter((task) => !task.startsWith('test'));
if (checksThatFailed.length > 0) console.error(`These failed, and are no tests, see above: ${checksThatFailed.join(', ')}.`);
failed += checksThatFailed.length;
if (status !== 0) failed ||= 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
