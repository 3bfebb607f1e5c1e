// How many requests a second the emulator answers beside Prism, which answers with the examples of the same description.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { isQuick } from '../options.js';
import { ratio } from '../rounds.js';
import { digits, median, table } from '../table.js';
import { lists } from './lists.js';
import { headers, processorTime, start } from './server.js';

/** @typedef {Awaited<ReturnType<typeof start>>} Started */

const rounds = isQuick ? 1 : 5;
const duration = isQuick ? 1 : 2;
const connections = 10;
const require = createRequire(import.meta.url);
const yaml = fileURLToPath(import.meta.resolve('@modelarts-openapi/spec/openapi.yaml'));
const prism = join(dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist/index.js');
const OURS = 'modelarts-emulator';
/** @type {Record<string, (port: string) => string[]>} */
const commands = {
  [OURS]: (port) => [fileURLToPath(new URL('../../emulator/dist/cli/modelarts-emulator.js', import.meta.url)), '--port', port],
  'the emulator in a program, which prints nothing': (port) => [fileURLToPath(new URL('quiet.js', import.meta.url)), port],
  'prism mock': (port) => [prism, 'mock', '--port', port, yaml],
  'prism mock, silent': (port) => [prism, 'mock', '--verboseLevel', 'silent', '--port', port, yaml],
  'node:http alone, with the same body': (port) => [fileURLToPath(new URL('bare.js', import.meta.url)), port],
};

/** @type {{ name: string, server: Started, pace: number[], time: number[], p99: number[], processor: number[] }[]} */
const all = [];
try {
  for (const [name, command] of Object.entries(commands))
    all.push({ name, server: await start(command), pace: [], time: [], p99: [], processor: [] });
  for (let round = 0; round < rounds; round++) {
    for (const { name, server, pace, time, p99, processor } of all) {
      const before = processorTime(server.child);
      const { requests, latency, non2xx, errors } = await autocannon({ url: server.url, connections, duration, headers });
      if (non2xx + errors > 0) throw new Error(`${name}: expected 200 only, got ${non2xx} others and ${errors} errors`);
      pace.push(requests.average);
      time.push(1 / requests.average);
      p99.push(latency.p99);
      processor.push((processorTime(server.child) - before) / requests.total);
    }
  }
  console.log(
    `\`getIntelligentTask\` over ${connections} connections that are kept, ${duration} s a round, from autocannon in another process; the middle of ${rounds} rounds. What the commands print is read and thrown away. The time of the processor is that of the server's process, which says more where a machine does other things, too.\n`,
  );
  const ours = all.find(({ name }) => name === OURS) ?? { time: [], processor: [] };
  console.log(
    table(
      all.map(({ name, server, pace, time, p99, processor }) => ({
        command: name,
        'requests a second': digits(median(pace)),
        'time × ours': ratio(time, ours.time).toFixed(2),
        'processor a request': `${digits(median(processor) * 1e6)} µs`,
        'processor × ours': ratio(processor, ours.processor).toFixed(2),
        '99 % within': `${digits(median(p99))} ms`,
        'up after': `${digits(server.upAfter)} ms`,
      })),
    ),
  );
  console.log(
    '\nProcessor time of one request in this process, in a small dataset and in a large one beside it; the middle of 5 rounds.\n',
  );
  console.log(await lists());
} finally {
  for (const { server } of all) server.child.kill();
}
