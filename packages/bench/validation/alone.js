import { fileURLToPath } from 'node:url';
import { isQuick } from '../options.js';
import { timed } from '../processes.js';
import { entriesOf, inRounds, mapped, ratio } from '../rounds.js';
import { digits, median, table } from '../table.js';
import { bodyOf } from './responses.js';
import { validators } from './validators.js';

const rounds = isQuick ? 2 : 11;
const starts = isQuick ? 1 : 5;
// A call takes less than a clock can tell, so many are made at once.
const batch = isQuick ? 10 : 1000;
const first = fileURLToPath(new URL('first.js', import.meta.url));

/** Prints how many bodies each validator checks in a second, and how soon it has checked the first one. */
export async function measureValidators() {
  const answers = Array.from({ length: 1000 }, (_, index) => bodyOf(index));
  /** @type {Record<string, () => void>} */
  const batches = {};
  /** @type {Record<string, number>} */
  const wrong = {};
  for (const [name, load] of Object.entries(validators)) {
    const validate = await load();
    wrong[name] = answers.filter(({ body, drifted }) => validate(body) === drifted).length;
    let next = 0;
    batches[name] = () => {
      for (let i = 0; i < batch; i++) validate(answers[next++ % answers.length]?.body);
    };
  }
  const measured = await inRounds(batches, { rounds, time: isQuick ? 20 : 300 });
  const firsts = mapped(validators, () => /** @type {number[]} */ ([]));
  for (let start = 0; start < starts; start++) {
    for (const [name, times] of entriesOf(firsts)) times.push(timed([first, name]).wall * 1000);
  }

  const ours = measured['compiled by this build']?.wall ?? [];
  console.log(
    `Bodies of \`getIntelligentTask\`, parsed already and all different, one in a hundred drifted; the middle of ${rounds} rounds. The first is what a new process takes until it has an answer checked. (Prism takes the schemas for draft 7, which has no \`prefixItems\`, and refuses what is right.)\n`,
  );
  console.log(
    table(
      Object.entries(measured).map(([name, { wall }]) => ({
        validator: name,
        'responses a second': digits((1e6 * batch) / median(wall)),
        '× ours': ratio(wall, ours).toFixed(2),
        'the first': `${digits(median(firsts[name] ?? []))} ms`,
        wrong: `${digits((100 * (wrong[name] ?? 0)) / answers.length)} %`,
      })),
    ),
  );
}
