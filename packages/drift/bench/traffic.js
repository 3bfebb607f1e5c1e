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

const COUNTS = [2_000, 100_000];
const ROUNDS = 3;
const floor = fileURLToPath(new URL('./floor.js', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'modelarts-drift-'));
const commands = {
  ...commandsFor(folder),
  // No command that parses what was recorded can be faster.
  'JSON.parse alone': (file) => [floor, file],
};
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
      const took = measured(single, file);
      const pace = (name, time) => (took[name].file[time] - took[name].single[time]) / (count - 1);
      for (const name of Object.keys(commands)) {
        const times = (time) => ({
          [time]: `${took[name].file[time].toFixed(2)} s`,
          [`${time} per response`]: `${(pace(name, time) * 1e6).toFixed(1)} µs`,
          [`times as fast by ${time}`]: name !== 'redocly drift' ? (pace('redocly drift', time) / pace(name, time)).toFixed(1) : '',
        });
        const memory = `${Math.round(took[name].file.memory)} MB`;
        rows.push({
          bodies: distinct ? 'all different' : 'repeating',
          responses: count,
          command: name,
          ...times('wall'),
          ...times('processor'),
          memory,
        });
      }
    }
  }
  console.log(`${table(rows)}\n`);

  if (process.argv.includes('--huge')) {
    const huge = join(folder, 'huge.har');
    const count = await recordHar(huge, 1024 ** 3);
    const { wall, memory } = run(commands['modelarts-drift traffic'](huge));
    console.log(`HAR of 1 GB: ${count} entries in ${wall.toFixed(1)} s, ${Math.round(memory)} MB at the most`);
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
      runs[name].single.push(run(command(single)));
      runs[name].file.push(run(command(file)));
    }
  }
  return Object.fromEntries(Object.entries(runs).map(([name, { single, file }]) => [name, { single: middle(single), file: middle(file) }]));
}

function middle(runs) {
  const of = (key) => median(runs.map((one) => one[key]));
  return { wall: of('wall'), processor: of('processor'), memory: of('memory') };
}
