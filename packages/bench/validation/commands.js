import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandsFor } from '../../drift/bench/commands.js';
import { isQuick } from '../options.js';
import { timed } from '../processes.js';
import { ratio } from '../rounds.js';
import { digits, median, table } from '../table.js';
import { exchangeOf } from './responses.js';

/** @import { Timed } from '../processes.js' */

const recorded = isQuick ? 200 : 20_000;
const rounds = isQuick ? 1 : 3;

/** Prints how many responses of a recording each command checks in a second, and in how much memory. */
export function measureCommands() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-validation-'));
  const all = Object.entries(commandsFor(folder)).map(([name, command]) => ({
    name,
    command,
    /** Seconds for a response, without what the command takes for a file of one. */
    paces: /** @type {number[]} */ ([]),
    /** The same of its processor time, which depends less on what else the machine does. */
    processor: /** @type {number[]} */ ([]),
    whole: /** @type {Timed[]} */ ([]),
  }));
  try {
    const [single, file] = [record(folder, 1), record(folder, recorded)];
    for (let round = 0; round < rounds; round++) {
      for (const { command, paces, processor, whole } of all) {
        const [one, many] = [timed(command(single), { accept: [0, 1] }), timed(command(file), { accept: [0, 1] })];
        paces.push((many.wall - one.wall) / (recorded - 1));
        processor.push((many.processor - one.processor) / (recorded - 1));
        whole.push(many);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const ours = all.find(({ name }) => name === 'modelarts-drift traffic');
  console.log(
    `\nThe same answers as a recording, ${digits(recorded)} exchanges a file, by whole commands; the middle of 3 runs. A second is without what the command takes for a file of one.\n`,
  );
  console.log(
    table(
      all.map(({ name, paces, processor, whole }) => ({
        command: name,
        'responses a second': digits(1 / median(paces)),
        '× ours': ratio(paces, ours?.paces ?? []).toFixed(2),
        'processor, a response': `${digits(median(processor) * 1e6)} µs`,
        '× our processor': ratio(processor, ours?.processor ?? []).toFixed(2),
        'the whole file': `${digits(median(whole.map(({ wall }) => wall)))} s`,
        memory: `${digits(median(whole.map(({ memory }) => memory)))} MB`,
      })),
    ),
  );
}

/** Writes a recording. @param {string} folder @param {number} count of exchanges */
function record(folder, count) {
  const file = join(folder, `${count}.ndjson`);
  writeFileSync(file, Array.from({ length: count }, (_, index) => `${JSON.stringify(exchangeOf(index))}\n`).join(''));
  return file;
}
