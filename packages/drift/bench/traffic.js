// How fast recorded traffic is checked beside `redocly drift`, both on the very same files and one after
// the other, and in how much memory; and what the reporter costs a call.
// `pnpm --filter @modelarts-openapi/drift bench`, `--huge` for a HAR of 1 GB too.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timed } from '../../bench/processes.js';
import { median, table } from '../../bench/table.js';
import { commandsFor } from './commands.js';
import { record, recordHar } from './recording.js';
import { reporterCost } from './reporter.js';

/** @import { Timed } from '../../bench/processes.js' */

const COUNTS = [2_000, 100_000];
const ROUNDS = 3;
const floor = fileURLToPath(new URL('./floor.js', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'modelarts-drift-'));
/** @type {Record<string, (file: string) => string[]>} */
const commands = {
  ...commandsFor(folder),
  // No command that parses what was recorded can be faster.
  'JSON.parse alone': (file) => [floor, file],
};
/** @param {string[]} args */
const run = (args) => timed(args, { accept: [0, 1] });

try {
  console.log(`Medians of ${ROUNDS} runs of the whole command. Per response is without what the command takes for a file of one.`);
  console.log('Processor time depends less on what else the machine does.\n');
  const rows = [];
  for (const distinct of [false, true]) {
    const single = join(folder, 'single.ndjson');
    await record(single, 1, distinct);
    for (const count of COUNTS) {
      const file = join(folder, 'traffic.ndjson');
      await record(file, count, distinct);
      for (const row of rowsOf(measured(single, file), count)) rows.push({ bodies: distinct ? 'all different' : 'repeating', ...row });
    }
  }
  console.log(`${table(rows)}\n`);

  if (process.argv.includes('--huge')) {
    const huge = join(folder, 'huge.har');
    const count = await recordHar(huge, 1024 ** 3);
    const { wall, memory } = run(commands['modelarts-drift traffic']?.(huge) ?? []);
    console.log(`HAR of 1 GB: ${count} entries in ${wall.toFixed(1)} s, ${Math.round(memory)} MB at the most`);
  }
  console.log(`Reporter: ${(await reporterCost(10_000)).toFixed(1)} µs a call before the caller goes on`);
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * @typedef {Omit<Timed, 'stdout'>} Cost
 * @typedef {{ name: string, single: Cost, file: Cost }} Measured
 */

/**
 * What each command takes for each file. They take turns, so that what else the machine does hits both.
 *
 * @param {string} single a recording of one exchange
 * @param {string} file
 * @returns {Measured[]}
 */
function measured(single, file) {
  const all = Object.entries(commands).map(([name, command]) => ({
    name,
    command,
    single: /** @type {Timed[]} */ ([]),
    file: /** @type {Timed[]} */ ([]),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of all) {
      one.single.push(run(one.command(single)));
      one.file.push(run(one.command(file)));
    }
  }
  return all.map((one) => ({ name: one.name, single: middle(one.single), file: middle(one.file) }));
}

/** @param {Timed[]} runs @returns {Cost} */
function middle(runs) {
  /** @param {keyof Cost} key */
  const of = (key) => median(runs.map((one) => one[key]));
  return { wall: of('wall'), processor: of('processor'), memory: of('memory') };
}

/** @param {Measured[]} all @param {number} count of responses */
function rowsOf(all, count) {
  const other = all.find(({ name }) => name === 'redocly drift');
  /** @param {Measured} one @param {'wall' | 'processor'} time */
  const pace = (one, time) => (one.file[time] - one.single[time]) / (count - 1);
  return all.map((one) => {
    /** @param {'wall' | 'processor'} time */
    const times = (time) => ({
      [time]: `${one.file[time].toFixed(2)} s`,
      [`${time} per response`]: `${(pace(one, time) * 1e6).toFixed(1)} µs`,
      [`times as fast by ${time}`]: other && one !== other ? (pace(other, time) / pace(one, time)).toFixed(1) : '',
    });
    const memory = `${Math.round(one.file.memory)} MB`;
    return { responses: count, command: one.name, ...times('wall'), ...times('processor'), memory };
  });
}
