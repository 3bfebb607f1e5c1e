import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { EQUIVALENT } from './equivalent.js';
import { report, rows } from './report.js';

const WANTED = 99;
const started = performance.now();

// Changes the description in every small way it can think of, one at a time, and reports which of
// these mutants the contract tests would not notice.
const step = availableParallelism();
const results = (await Promise.all([...Array(step).keys()].map(run))).flat();
results.sort((one, other) => one.index - other.index);
for (const result of results) {
  if (!result.finding) result.reason = EQUIVALENT[`${result.operator}: ${result.name}`];
}

const seconds = (performance.now() - started) / 1000;
const summary = rows(results);
console.log(report(summary, results, seconds));

const folder = new URL('../../.results/', import.meta.url);
mkdirSync(folder, { recursive: true });
const survivors = results.filter(({ finding }) => !finding);
writeFileSync(new URL('mutation.json', folder), `${JSON.stringify({ seconds, summary, survivors, results }, null, 2)}\n`);

process.exitCode = summary.total.percent >= WANTED ? 0 : 1;

function run(first) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: { first, step } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
