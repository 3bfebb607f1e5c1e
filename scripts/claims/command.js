// Breaks each promise in a copy of this repository, and sees that the test of it turns red. Arguments are parts of what is to be
// broken: of its words, of the name of its test or of the file that is changed.
import { claims, packageOf, partsOf } from './claims.js';
import { openTests } from './from-sources.js';
import { prepareTrial } from './trial.js';

/** @import { Claim } from './claims.js' */
/** @import { Ended } from './ended.js' */

const began = performance.now();
const wanted = process.argv.slice(2);
const chosen = claims.filter((claim) => wanted.every((part) => Object.values(claim).some((text) => text.includes(part))));
if (chosen.length === 0) throw new Error(`No promise has ${wanted.join(' and ')}.`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
let wrong = 0;

/** @param {Claim[]} some @returns {[folder: string, claims: Claim[]][]} by the package that has the test */
function byPackage(some) {
  const folders = [...new Set(some.map(({ test }) => packageOf(partsOf(test).file)))];
  return folders.map((folder) => [folder, some.filter(({ test }) => packageOf(partsOf(test).file) === folder)]);
}
/** @param {Claim[]} some */
const testsOf = (some) => [...new Set(some.map(({ test }) => test))];
/** @param {Ended} ended */
const isGreen = ({ passed, failed }) => passed > 0 && failed === 0;

/** Says how it went. @param {Claim} claim @param {number} from @param {string} [problem] */
function tell(claim, from, problem) {
  if (problem) wrong++;
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  console.log(`${problem ? '✗' : '✓'} ${seconds} s  ${claim.says}  (${claim.test}, ${claim.file})${problem ? `\n  ${problem}` : ''}`);
}

/** What has to be built before it is seen: a page, a packed package, a type; and what starts programs. @param {Claim} claim */
const needsMore = ({ test }) => /^docs\/|^scripts\/(?!rules\/)|\.test-d\.ts: /.test(test);

/** Breaks what tests see in the sources. @param {Claim[]} some @returns {Promise<Claim[]>} those that have to be built to be seen */
async function breakSources(some) {
  if (some.length === 0) return [];
  /** @type {Claim[]} */
  const left = [];
  const trial = await prepareTrial();
  for (const [folder, here] of byPackage(some)) {
    const { status, output } = await trial.build([folder]);
    if (status !== 0) throw new Error(`${folder} does not build:\n${output}`);
    const tests = await openTests(trial.copy, folder);
    const before = await tests.run(testsOf(here));
    for (const claim of here) {
      const from = performance.now();
      // Only what is green as it is can turn red.
      const isRed =
        isGreen(before(claim.test)) &&
        (await trial.withBroken(claim, async () => {
          tests.changed(claim.file);
          return (await tests.run([claim.test], { bail: true }))(claim.test).failed > 0;
        }));
      tests.changed(claim.file);
      if (isRed) tell(claim, from);
      else left.push(claim);
    }
    await tests.close();
  }
  return left;
}

/** Breaks what is built, one after the other. @param {Claim[]} some */
async function breakBuilt(some) {
  if (some.length === 0) return;
  const trial = await prepareTrial();
  for (const [folder, here] of byPackage(some)) {
    const { status, output } = await trial.build([folder]);
    if (status !== 0) throw new Error(`${folder} does not build:\n${output}`);
    const before = await trial.run(testsOf(here));
    for (const claim of here) {
      const from = performance.now();
      const problem = isGreen(before(claim.test))
        ? await trial.withBroken(claim, async () => {
            const { status, output } = await trial.build([folder]);
            if (status !== 0) return `is not seen by a test, for this does not build:\n${output.slice(-2_000)}`;
            const ended = (await trial.run([claim.test], { bail: true }))(claim.test);
            if (ended.failed > 0) return undefined;
            return ended.passed > 0 ? 'can be broken, and its test stays green' : `has a test that does not run:\n${ended.output}`;
          })
        : `has a test that is red, or not there, before anything is broken:\n${before(claim.test).output}`;
      tell(claim, from, problem);
    }
  }
}

// One waits for programs, the other one for the processor.
const [left] = await Promise.all([breakSources(chosen.filter((claim) => !needsMore(claim))), breakBuilt(chosen.filter(needsMore))]);
await breakBuilt(left);
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(
  wrong > 0
    ? `${wrong} of ${chosen.length} promises are not held (${minutes} min).`
    : `All ${chosen.length} promises turn red when they are broken (${minutes} min).`,
);
process.exit(wrong > 0 ? 1 : 0);
