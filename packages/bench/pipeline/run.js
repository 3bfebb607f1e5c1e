// How long `pnpm build` takes: from nothing, after a description has changed, and with nothing to do.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clone, pnpm } from '../clone.js';
import { isQuick } from '../options.js';
import { digits, median, table } from '../table.js';

/** @import { SpawnSyncReturns } from 'node:child_process' */

const rounds = isQuick ? 1 : 2;
const folder = clone('pipeline');
const options = { cwd: folder, encoding: /** @type {const} */ ('utf8') };
// Of somebody who has installed pnpm.
const PATH = spawnSync('npx', ['--yes', '--package', pnpm.at(-1) ?? 'pnpm', '--call', 'node -p process.env.PATH'], options).stdout.trim();
const env = { ...process.env, PATH };
/** @type {Record<string, string | number>[]} */
const rows = [];
try {
  const dist = ['spec/dist', 'docs/dist', ...readdirSync(join(folder, 'packages')).map((name) => `packages/${name}/dist`)];
  measure('cold: nothing is built or cached', rounds, () => {
    for (const path of ['.turbo', 'node_modules/.cache', ...dist]) rmSync(join(folder, path), { recursive: true, force: true });
  });
  measure('the summary of one operation has changed', rounds, (round) => {
    edit('spec/resources/intelligent-tasks/get-intelligent-task/operation.yaml', /^(summary: .*)/m, `$1 ${round}`);
  });
  measure('one line of the client has changed', rounds, (round) => {
    edit('packages/client/src/client.ts', /$/, `// ${round}\n`);
  });
  measure('nothing has changed', isQuick ? 1 : 11, () => {});
  measure(
    'nothing has changed, and pnpm is installed: `pnpm build`',
    isQuick ? 1 : 11,
    () => {},
    () => spawnSync('pnpm', ['build'], { ...options, env }),
  );
  measure(
    '(no build: what `npx` and pnpm take to print their version)',
    isQuick ? 1 : 11,
    () => {},
    () => spawnSync('npx', [...pnpm, '--version'], options),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\`npx ${pnpm.join(' ')} build\` in a clone where everything is installed, wall time.\n`);
console.log(table(rows));

/** @param {string} file @param {RegExp} pattern @param {string} by */
function edit(file, pattern, by) {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, by));
}

/**
 * @param {string} before what was done before the build
 * @param {number} times
 * @param {(round: number) => void} prepare
 * @param {() => SpawnSyncReturns<string>} [run]
 */
function measure(before, times, prepare, run = () => spawnSync('npx', [...pnpm, 'build'], options)) {
  /** @type {number[]} */
  const took = [];
  let ran = '';
  for (let round = 0; round < times; round++) {
    prepare(round);
    const start = process.hrtime.bigint();
    const { status, stdout, stderr } = run();
    took.push(Number(process.hrtime.bigint() - start) / 1e9);
    if (status !== 0) throw new Error(stdout + stderr);
    const [, cached, total] = /Cached: +(\d+) cached, (\d+) total/.exec(stdout) ?? [];
    ran = total ? `${Number(total) - Number(cached)} of ${total}` : '';
  }
  rows.push({
    'before the build': before,
    middle: `${digits(median(took))} s`,
    best: `${digits(Math.min(...took))} s`,
    runs: times,
    'tasks that ran': ran,
  });
}
