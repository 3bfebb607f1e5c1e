// What a call through the client costs beside the same call with others.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isQuick } from '../options.js';
import { inTurns, ratio } from '../rounds.js';
import { digits, median, table } from '../table.js';
import { callersOf } from './callers.js';

const turns = isQuick ? 40 : 8_000;
const server = fork(fileURLToPath(new URL('server.js', import.meta.url)));
const [url] = await once(server, 'message');
const callers = callersOf(url);
for (const [name, call] of Object.entries(callers)) {
  if (!(await call())?.status) throw new Error(`${name}: expected a task`);
}

const measured = await inTurns(callers, { turns });
server.disconnect();

const base = measured['openapi-fetch'];
console.log(
  `\`getTask\`, on a connection that is kept, from a server in another process: the middle of ${digits(turns)} calls, one after the other, each time in another order.\n`,
);
console.log(
  table(
    Object.entries(measured).map(([name, { wall, processor }]) => ({
      caller: name,
      'a call': `${digits(median(wall))} µs`,
      '× openapi-fetch': ratio(wall, base.wall).toFixed(2),
      processor: `${digits(median(processor))} µs`,
      '× its processor': ratio(processor, base.processor).toFixed(2),
    })),
  ),
);
