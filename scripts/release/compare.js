// Prints, as annotations of GitHub, what this commit breaks of what an earlier one promised beside the description, where its version
// number does not tell: `node scripts/release/compare.js HEAD^1`. It runs where the repository is.
import readChangesets from '@changesets/read';
import { reportFormats } from '../../packages/drift/dist/findings/index.js';
import { promisesChanged } from './promises.js';

const folder = process.cwd();
const [commit] = process.argv.slice(2);
try {
  if (!commit) throw new Error('expected a commit to compare with, such as HEAD^1, got nothing');
  const summaries = (await readChangesets(folder)).map(({ summary }) => summary);
  const { changes, low } = await promisesChanged(commit, folder, summaries);
  // GitHub shows ten of a step, so what breaks goes first.
  const sorted = [...low].sort((one, other) => Number(other.kind === 'breaking') - Number(one.kind === 'breaking'));
  const findings = sorted.map(({ kind, location, message, file }) => ({ rule: `${kind}-promise`, location, message, file, count: 1 }));
  const outcome = { findings, unreadable: [], checked: { promises: changes.length }, notes: [] };
  const report = reportFormats['github']?.(outcome, { tool: 'promises' });
  if (report) console.log(report.trimEnd());
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`compare: ${/** @type {Error} */ (error).message}`);
  process.exitCode = 2;
}
