// Breaks each promise in a copy of this repository, and sees that the test of it turns red. Arguments are parts of what is to be
// broken: of its words, of the name of its test or of the file that is changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { broken, claims, packageOf, partsOf } from './claims.js';
import { prepareTrial } from './trial.js';

/** @import { Claim } from './claims.js' */

const wanted = process.argv.slice(2);
const chosen = claims.filter((claim) => wanted.every((part) => Object.values(claim).some((text) => text.includes(part))));
if (chosen.length === 0) throw new Error(`No promise has ${wanted.join(' and ')}.`);
const trial = await prepareTrial();
let wrong = 0;

/** The package that a claim is tested in. @param {Claim} claim */
const packageWith = ({ test }) => packageOf(partsOf(test).file);

// Only what is green as it is can turn red.
for (const folder of new Set(chosen.map(packageWith))) {
  const tests = [...new Set(chosen.filter((claim) => packageWith(claim) === folder).map(({ test }) => test))];
  const { status, output } = await trial.build([folder]);
  if (status !== 0) throw new Error(`${folder} does not build:\n${output}`);
  const endedOf = await trial.run(tests);
  for (const test of tests) {
    const ended = endedOf(test);
    if (ended.passed > 0 && ended.failed === 0) continue;
    wrong++;
    console.log(`✗ is red, or not there, before anything is broken: ${test}\n${ended.output}`);
  }
}

/** What is wrong with a claim; nothing where its test turns red. @param {Claim} claim */
async function problemOf(claim) {
  const { file, test } = claim;
  const folder = packageWith(claim);
  const isSource = /^packages\/[\w-]+\/src\//.test(file);
  // Most tests see what stands in the sources. What needs more is built then.
  if (isSource && folder.startsWith('packages/')) {
    const endedOf = await trial.run([test], { fromSources: true });
    if (endedOf(test).failed > 0) return undefined;
  }
  if (/^(packages\/[\w-]+\/(src|scripts)|spec|docs)\//.test(file)) {
    const { status, output } = await trial.build([folder]);
    if (status !== 0) return `is not seen by a test, for this does not build:\n${output.slice(-2_000)}`;
  }
  const { passed, failed, output } = (await trial.run([test]))(test);
  if (failed > 0) return undefined;
  return passed > 0 ? 'can be broken, and its test stays green' : `has a test that does not run:\n${output}`;
}

for (const claim of chosen) {
  const began = performance.now();
  const path = join(trial.copy, claim.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, broken(claim, text));
  const problem = await problemOf(claim);
  writeFileSync(path, text);
  if (problem) wrong++;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${problem ? '✗' : '✓'} ${seconds} s  ${claim.says}  (${claim.test}, ${claim.file})${problem ? `\n  ${problem}` : ''}`);
}
console.log(
  wrong > 0 ? `${wrong} of ${chosen.length} promises are not held.` : `All ${chosen.length} promises turn red when they are broken.`,
);
process.exitCode = wrong > 0 ? 1 : 0;
