// 1,000 callers wait for a task each, all at once, against an emulator in a process of its own. Prints what
// that takes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createModelArtsClient, waitForIntelligentTask } from '@modelarts-openapi/client';

const WAITERS = Number(process.argv[2] ?? 1_000);
const MB = 1_000_000;

const cli = fileURLToPath(new URL('cli/modelarts-emulator.js', import.meta.resolve('@modelarts-openapi/emulator')));
const emulator = spawn(process.execPath, [cli, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const [first] = await once(emulator.stdout, 'data');
emulator.stdout.resume();
const endpoint = /http:\/\/[\w.:]+/.exec(String(first))?.[0] ?? '';

/** @param {string} path @param {object} [body] */
const admin = (path, body) => fetch(`${endpoint}/_emulator/${path}`, body && { method: 'POST', body: JSON.stringify(body) });
const durations = { queuing: 2_000, initialized: 2_000, running: 16_000 };
/** @type {{ projectId: string, datasetId: string, taskId: string }[]} */
const tasks = [];
for (let index = 0; index < WAITERS; index++) {
  const answer = await admin('intelligent-tasks', { kind: 'auto-label', outcome: 'succeeded', taskId: `task-${index}`, durations });
  tasks.push(await answer.json());
}

globalThis.gc?.();
const before = process.memoryUsage();
let peak = 0;
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
const began = performance.now();

const ended = await Promise.all(
  tasks.map(({ projectId, datasetId, taskId }) => {
    const client = createModelArtsClient({ endpoint, projectId, token: 'token' });
    return waitForIntelligentTask(client, { datasetId, taskId }, { minInterval: 1_000, maxInterval: 5_000 });
  }),
);

const seconds = (performance.now() - began) / 1_000;
clearInterval(watch);
const { count } = await (await admin('requests')).json();
emulator.kill();
await once(emulator, 'exit');

console.table({
  waiters: WAITERS,
  'tasks that succeeded': ended.filter(({ status }) => status === 3).length,
  seconds: Number(seconds.toFixed(1)),
  calls: count,
  'calls per waiter': Number((count / WAITERS).toFixed(1)),
  'memory before (MB, RSS)': Math.round(before.rss / MB),
  'memory at most (MB, RSS)': Math.round(peak / MB),
  'memory per waiter (kB)': Math.round((peak - before.rss) / WAITERS / 1_000),
});
