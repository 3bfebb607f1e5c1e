import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandsFor } from '../../drift/bench/commands.js';
import { isQuick } from '../options.js';
import { timed } from '../processes.js';
import { digits, median, table } from '../table.js';
import { exchangeOf } from './responses.js';

/** @import { Timed } from '../processes.js' */

const recorded = isQuick ? 100 : 10_000;
const rounds = isQuick ? 1 : 3;
const counts = isQuick ? [0, 10] : [0, 1, 10, 100, 1_000, 10_000];

/** Prints how time and memory grow with what is found: every answer drifts, in so many different ways. */
export function measureFindings() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-findings-'));
  const commands = Object.entries(commandsFor(folder));
  const rows = [];
  try {
    for (const count of counts) {
      const file = record(folder, count);
      /** @type {Timed[][]} */
      const runs = commands.map(() => []);
      // In turn, so that what else the machine does hits both.
      for (let round = 0; round < rounds; round++) {
        for (const [index, [, command]] of commands.entries()) runs[index]?.push(timed(command(file), { accept: [0, 1] }));
      }
      const cells = commands.map(([name], index) => {
        const of = runs[index] ?? [];
        const [processor, memory] = [median(of.map((one) => one.processor)), median(of.map((one) => one.memory))];
        return { [`${name}: processor`]: `${digits(processor)} s`, [`${name}: memory`]: `${digits(memory)} MB` };
      });
      rows.push(Object.assign({ 'different findings': count.toLocaleString('en-US') }, ...cells));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(
    `\nWhat findings cost: ${digits(recorded)} answers, each of which has one field that is not described, under so many names; the middle of ${rounds} runs of the whole command.\n`,
  );
  console.log(table(rows));
}

/** Writes a recording whose answers drift in so many ways; in none for 0. @param {string} folder @param {number} count */
function record(folder, count) {
  const file = join(folder, `${count}.ndjson`);
  const lines = Array.from({ length: recorded }, (_, index) => {
    // Every hundredth has drifted already.
    const exchange = exchangeOf(index % 100 === 99 ? index - 1 : index);
    if (count === 0) return JSON.stringify(exchange);
    const { response } = exchange;
    const body = JSON.stringify({ ...JSON.parse(response.body), [`undescribed_${index % count}`]: true });
    return JSON.stringify({ ...exchange, response: { ...response, body } });
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
