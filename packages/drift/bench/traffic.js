// How fast recorded traffic is checked beside `redocly drift`, both on the very same files and one after
// the other, and in how much memory; and what the reporter costs a call.
// `pnpm --filter @modelarts-openapi/drift bench`, `--huge` for a HAR of 1 GB too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { record, recordHar } from './recording.js';
import { reporterCost } from './reporter.js';

const COUNTS = [2_000, 100_000];
const ROUNDS = 3;
const require = createRequire(import.meta.url);
const redocly = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js');
const closed = fileURLToPath(import.meta.resolve('@modelarts-openapi/spec/openapi.closed.json'));
const ours = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const floor = fileURLToPath(new URL('./floor.js', import.meta.url));
const usage = `data:text/javascript,process.on('exit',()=>console.error('usage',JSON.stringify(process.resourceUsage())))`;

const folder = mkdtempSync(join(tmpdir(), 'modelarts-drift-'));
const commands = {
  // It takes the token's header, which is described as security, for undocumented; it is spared the finding.
  'redocly drift': (file) => [
    redocly,
    'drift',
    file,
    '--api',
    closed,
    '--ignore-headers',
    'x-auth-token',
    '--format',
    'json',
    '-o',
    join(folder, 'redocly.json'),
  ],
  'modelarts-drift': (file) => [ours, 'traffic', file, '--format', 'json'],
  // No command that parses what was recorded can be faster.
  'JSON.parse alone': (file) => [floor, file],
};

try {
  console.log(`Medians of ${ROUNDS} runs of the whole command. Per response is without what the command takes for a file of one.`);
  console.log('Processor time depends less on what else the machine does.\n');
  row(
    'bodies',
    'responses',
    'command',
    'wall',
    'per response',
    'times as fast',
    'processor',
    'per response',
    'times as fast',
    'peak memory',
  );
  row('---', '---:', '---', ...Array(7).fill('---:'));
  for (const distinct of [false, true]) {
    const single = join(folder, 'single.ndjson');
    await record(single, 1, distinct);
    for (const count of COUNTS) {
      const file = join(folder, 'traffic.ndjson');
      await record(file, count, distinct);
      const took = measured(single, file);
      const pace = (name, time) => (took[name].file[time] - took[name].single[time]) / (count - 1);
      for (const name of Object.keys(commands)) {
        const times = ['wall', 'processor'].flatMap((time) => [
          `${took[name].file[time].toFixed(2)} s`,
          `${(pace(name, time) * 1e6).toFixed(1)} µs`,
          name !== 'redocly drift' ? (pace('redocly drift', time) / pace(name, time)).toFixed(1) : '',
        ]);
        row(distinct ? 'all different' : 'repeating', count, name, ...times, `${took[name].file.peak} MB`);
      }
    }
  }
  console.log();

  if (process.argv.includes('--huge')) {
    const huge = join(folder, 'huge.har');
    const count = await recordHar(huge, 1024 ** 3);
    const { wall, peak } = timed(commands['modelarts-drift'](huge));
    console.log(`HAR of 1 GB: ${count} entries in ${wall.toFixed(1)} s, ${peak} MB at the most`);
  }
  console.log(`Reporter: ${(await reporterCost(10_000)).toFixed(1)} µs a call before the caller goes on`);
} finally {
  rmSync(folder, { recursive: true });
}

/** What each command takes for each file. They take turns, so that what else the machine does hits both. */
function measured(single, file) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, { single: [], file: [] }]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, command] of Object.entries(commands)) {
      runs[name].single.push(timed(command(single)));
      runs[name].file.push(timed(command(file)));
    }
  }
  return Object.fromEntries(Object.entries(runs).map(([name, { single, file }]) => [name, { single: median(single), file: median(file) }]));
}

/** Seconds and megabytes. */
function timed(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', usage, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(/usage (.*)/.exec(stderr)[1]);
  return { wall, processor: (userCPUTime + systemCPUTime) / 1e6, peak: Math.round(maxRSS / 1024) };
}

function median(runs) {
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { wall: middle('wall'), processor: middle('processor'), peak: middle('peak') };
}

function row(...cells) {
  console.log(`| ${cells.join(' | ')} |`);
}
