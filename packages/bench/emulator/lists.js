// What lists and starts of tasks take in datasets of different sizes, in this process.
import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { isQuick } from '../options.js';
import { digits, median, table } from '../table.js';
import { headers } from './server.js';

const sizes = [100, isQuick ? 1_000 : 100_000];
const times = isQuick ? 20 : 200;
const origin = 'http://localhost/v2/p/datasets';

/** @type {Record<string, string>} */
const asked = {
  'a page of the list': '/tasks?limit=10',
  'the last page': '/tasks?limit=10&offset=',
  'a page by name': '/tasks?limit=10&task_name=no-such-name',
  'a task': '/tasks/t7',
  'a page of another dataset': '/../small/tasks?limit=10',
};

/** @param {number} size */
function filled(size) {
  const emulator = createEmulator({ clock: createManualClock() });
  const { add } = emulator.intelligentTasks;
  for (let index = 0; index < 10; index += 1) add({ kind: 'auto-label', outcome: 'succeeded', projectId: 'p', datasetId: 'small' });
  const start = process.cpuUsage();
  for (let index = 0; index < size; index += 1)
    add({ kind: 'auto-label', outcome: 'succeeded', projectId: 'p', datasetId: 'd', taskId: `t${index}` });
  return { emulator, adding: secondsSince(start) / size };
}

/** @param {NodeJS.CpuUsage} start seconds of the processor */
function secondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The table, with what each takes in the large dataset, as a multiple of the small one. */
export async function lists() {
  const emulators = sizes.map(filled);
  const rows = [{ what: 'adding a task', seconds: emulators.map(({ adding }) => adding) }];
  for (const [what, path] of Object.entries(asked)) {
    const seconds = [];
    for (const [index, { emulator }] of emulators.entries()) {
      const url = `${origin}/d${path}${path.endsWith('=') ? (sizes[index] ?? 0) / 10 - 1 : ''}`;
      const rounds = [];
      for (let round = 0; round < 5; round += 1) {
        const start = process.cpuUsage();
        for (let time = 0; time < times; time += 1) {
          const response = await emulator.fetch(url, { headers });
          if (!response.ok) throw new Error(`${url}: ${response.status}`);
        }
        rounds.push(secondsSince(start) / times);
      }
      seconds.push(median(rounds));
    }
    rows.push({ what, seconds });
  }
  return table(
    rows.map(({ what, seconds }) => ({
      what,
      ...Object.fromEntries(sizes.map((size, index) => [`of ${size} tasks`, `${digits((seconds[index] ?? NaN) * 1e6)} µs`])),
      ratio: ((seconds[1] ?? NaN) / (seconds[0] ?? NaN)).toFixed(2),
    })),
  );
}
