// 100,000 requests and 60,000 hostile connections to the command. Prints what it takes of memory, and fails where that grows,
// where it ends, or where it answers nothing any more. Other numbers: `pnpm load:emulator 1000 1000`.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { hostile } from './hostile.js';

const [REQUESTS = 100_000, HOSTILE = 60_000] = process.argv.slice(2).map(Number);
const AT_ONCE = 50;
/** What memory may differ by from one look to another, in MB: the garbage of a moment. */
const NOISE = 40;

const cli = fileURLToPath(new URL('../dist/cli/modelarts-emulator.js', import.meta.url));
const emulator = spawn(process.execPath, ['--max-semi-space-size=2', cli, '--port', '0', '--quiet'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(emulator.stdout, 'data');
const port = Number(/:(\d+)\n/.exec(String(line))?.[1]);
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const kinds = Object.entries(hostile);

/** Does something so many times, some at once. @param {number} count @param {(n: number) => Promise<void>} one */
async function times(count, one) {
  let next = 0;
  const work = async () => {
    while (next < count) await one(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const headers = { 'X-Auth-Token': 't', 'Content-Type': 'application/json' };
/** Requests that leave nothing behind, of a project and a dataset that nothing else has. @param {number} n */
function ask(n) {
  const dataset = `/v2/project-${n}/datasets/dataset-${n}`;
  const paths = [
    `${dataset}/tasks?limit=1`,
    `${dataset}/tasks/none`,
    `${dataset}/auto-annotations/samples`,
    `/nothing/${n}`,
    '/_emulator/health',
  ];
  const isPost = n % 7 === 0;
  const path = isPost ? `${dataset}/tasks` : paths[n % paths.length];
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      request({ agent, port, host: '127.0.0.1', path, method: isPost ? 'POST' : 'GET', headers: n % 11 ? headers : {} }, (response) => {
        response.resume().on('end', resolve);
      })
        .on('error', reject)
        .end(isPost ? '{"task_type":"none"}' : undefined);
    })
  );
}

/** One hostile connection: what comes back does not matter, and who waits too long goes away. @param {number} n */
function harm(n) {
  const [, bytes] = kinds[n % kinds.length] ?? ['', () => ''];
  return /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes(n)));
      const leave = () => socket.resetAndDestroy();
      socket.setTimeout(200, leave);
      socket
        .on('data', () => setImmediate(leave))
        .on('error', () => {})
        .on('close', () => resolve());
    })
  );
}

const memory = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(emulator.pid)], { encoding: 'utf8' })) / 1_000;
/** @type {Record<string, unknown>[]} */
const rows = [];
/** @param {string} what @param {number} count @param {(n: number) => Promise<void>} one */
async function measured(what, count, one) {
  const began = performance.now();
  /** @type {number[]} after each third: the first fills what is filled once, and a leak grows in the last as in all. */
  const looks = [];
  for (let third = 0; third < 3; third += 1) {
    await times(Math.ceil(count / 3), (n) => one(third * count + n));
    looks.push(Math.round(memory()));
  }
  const [, before = 0, after = 0] = looks;
  rows.push({
    what,
    count,
    'a second': Math.round((count * 1_000) / (performance.now() - began)),
    'MB after each third': looks.join(', '),
  });
  if (after - before > NOISE) throw new Error(`${what}: memory grew from ${before} to ${after} MB in the last third`);
}

try {
  await measured('requests', REQUESTS, ask);
  await measured('hostile connections', HOSTILE, harm);
  await ask(1);
  if (emulator.exitCode !== null) throw new Error(`the emulator ended with ${emulator.exitCode}`);
} finally {
  agent.destroy();
  emulator.kill();
  console.table(rows);
}
