// How fast answers are held against the description: the validators alone, and commands on a recording.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsFor } from '../../drift/bench/commands.js';
import { isQuick } from '../options.js';
import { timed } from '../processes.js';
import { inRounds, ratio } from '../rounds.js';
import { digits, median, table } from '../table.js';
import { bodyOf, exchangeOf } from './responses.js';
import { validators } from './validators.js';

const rounds = isQuick ? 2 : 11;
const starts = isQuick ? 1 : 5;
const recorded = isQuick ? 200 : 20_000;
const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

await validatorsAlone();
commands();

async function validatorsAlone() {
  const answers = Array.from({ length: 1000 }, (_, index) => bodyOf(index));
  const things = {};
  const wrong = {};
  for (const [name, load] of Object.entries(validators)) {
    const validate = await load();
    wrong[name] = answers.filter(({ body, drifted }) => validate(body) === drifted).length;
    let next = 0;
    things[name] = () => validate(answers[next++ % answers.length].body);
  }
  // A call takes less than a clock can tell, so many are made at once.
  const batch = isQuick ? 10 : 1000;
  const batches = Object.fromEntries(
    Object.entries(things).map(([name, thing]) => [
      name,
      () => {
        for (let i = 0; i < batch; i++) thing();
      },
    ]),
  );
  const measured = await inRounds(batches, { rounds, time: isQuick ? 20 : 300 });
  const first = {};
  for (let round = 0; round < starts; round++) {
    for (const name of Object.keys(validators)) (first[name] ??= []).push(timed([pathOf('first.js'), name]).wall * 1000);
  }

  const ours = measured['compiled by this build'].wall;
  console.log(
    `Bodies of \`getIntelligentTask\`, parsed already and all different, one in a hundred drifted; the middle of ${rounds} rounds. The first is what a new process takes until it has an answer checked. (Prism takes the schemas for draft 7, which has no \`prefixItems\`, and refuses what is right.)\n`,
  );
  console.log(
    table(
      Object.entries(measured).map(([name, { wall }]) => ({
        validator: name,
        'responses a second': digits((1e6 * batch) / median(wall)),
        '× ours': ratio(wall, ours).toFixed(2),
        'the first': `${digits(median(first[name]))} ms`,
        'judged wrong': `${digits((100 * wrong[name]) / answers.length)} %`,
      })),
    ),
  );
}

function commands() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-validation-'));
  const all = commandsFor(folder);
  try {
    const files = { one: record(1), many: record(recorded) };
    const paces = {};
    const whole = {};
    for (let round = 0; round < (isQuick ? 1 : 3); round++) {
      for (const [name, command] of Object.entries(all)) {
        const [one, many] = [files.one, files.many].map((file) => timed(command(file), { accept: [0, 1] }));
        (paces[name] ??= []).push((many.wall - one.wall) / (recorded - 1));
        (whole[name] ??= []).push(many);
      }
    }
    console.log(
      `\nThe same answers as a recording, ${digits(recorded)} exchanges a file, by whole commands; the middle of 3 runs. A second is without what the command takes for a file of one.\n`,
    );
    console.log(
      table(
        Object.keys(all).map((name) => ({
          command: name,
          'responses a second': digits(1 / median(paces[name])),
          '× ours': ratio(paces[name], paces['modelarts-drift traffic']).toFixed(2),
          'the whole file': `${digits(median(whole[name].map(({ wall }) => wall)))} s`,
          memory: `${digits(median(whole[name].map(({ memory }) => memory)))} MB`,
        })),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }

  function record(count) {
    const file = join(folder, `${count}.ndjson`);
    writeFileSync(file, Array.from({ length: count }, (_, index) => `${JSON.stringify(exchangeOf(index))}\n`).join(''));
    return file;
  }
}
