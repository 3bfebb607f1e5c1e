// What a call through the client costs beside the same call with others.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isQuick } from '../options.js';
import { inTurns, mapped, ratio } from '../rounds.js';
import { digits, median, table } from '../table.js';
import { callersOf } from './callers.js';

const turns = isQuick ? 40 : 8_000;
const server = fork(fileURLToPath(new URL('server.js', import.meta.url)));
const [url] = await once(server, 'message');
const callers = callersOf(url);
for (const [name, call] of Object.entries(callers)) {
  const task = await call();
  if (typeof task !== 'object' || !task || !('status' in task)) throw new Error(`${name}: expected a task`);
}

const timed = mapped(callers, (call) => () => time(call));
const measured = await inTurns(timed, { turns, before: turns / 8 });
server.disconnect();

/** @param {string} caller @param {'wall' | 'processor'} key */
const all = (caller, key) => (measured[caller] ?? []).map((one) => one[key]);
/** @param {string} caller @param {'wall' | 'processor'} key */
const times = (caller, key) => ratio(all(caller, key), all('openapi-fetch', key)).toFixed(2);
console.log(
  `\`getIntelligentTask\`, on a connection that is kept, from a server in another process: the middle of ${turns.toLocaleString('en-US')} calls, one after the other, each time in another order.\n`,
);
console.log(
  table(
    Object.keys(callers).map((caller) => ({
      caller,
      'a call': `${digits(median(all(caller, 'wall')))} µs`,
      '× openapi-fetch': times(caller, 'wall'),
      processor: `${digits(median(all(caller, 'processor')))} µs`,
      '× its processor': times(caller, 'processor'),
    })),
  ),
);

/** Microseconds of wall time and of processor time that a call takes. @param {() => Promise<unknown>} call */
async function time(call) {
  const before = process.cpuUsage();
  const start = performance.now();
  await call();
  const wall = (performance.now() - start) * 1000;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: user + system };
}
