// How many requests a second the emulator answers beside Prism, which answers with the samples of the same description.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { isQuick } from '../options.js';
import { ratio } from '../rounds.js';
import { digits, median, table } from '../table.js';
import { headers, start } from './server.js';

const rounds = isQuick ? 1 : 5;
const duration = isQuick ? 1 : 2;
const connections = 10;
const require = createRequire(import.meta.url);
const yaml = fileURLToPath(import.meta.resolve('@modelarts-openapi/spec/openapi.yaml'));
const prism = join(dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist/index.js');
const commands = {
  'modelarts-emulator': (port) => [
    fileURLToPath(new URL('../../emulator/dist/cli/modelarts-emulator.js', import.meta.url)),
    '--port',
    port,
  ],
  'the emulator in a program, which prints nothing': (port) => [fileURLToPath(new URL('quiet.js', import.meta.url)), port],
  'prism mock': (port) => [prism, 'mock', '--port', port, yaml],
  'prism mock, silent': (port) => [prism, 'mock', '--verboseLevel', 'silent', '--port', port, yaml],
};

const servers = {};
try {
  for (const [name, command] of Object.entries(commands)) servers[name] = await start(command);
  const results = Object.fromEntries(Object.keys(servers).map((name) => [name, { pace: [], time: [], p99: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, { url }] of Object.entries(servers)) {
      const { requests, latency, non2xx, errors } = await autocannon({ url, connections, duration, headers });
      if (non2xx + errors > 0) throw new Error(`${name}: expected 200 only, got ${non2xx} others and ${errors} errors`);
      results[name].pace.push(requests.average);
      results[name].time.push(1 / requests.average);
      results[name].p99.push(latency.p99);
    }
  }
  console.log(
    `\`getIntelligentTask\` over ${connections} connections that are kept, ${duration} s a round, from autocannon in another process; the middle of ${rounds} rounds. What the commands print is read and thrown away.\n`,
  );
  console.log(
    table(
      Object.entries(results).map(([name, { pace, time, p99 }]) => ({
        command: name,
        'requests a second': digits(median(pace)),
        'time × ours': ratio(time, results['modelarts-emulator'].time).toFixed(2),
        '99 % within': `${digits(median(p99))} ms`,
        'up after': `${digits(servers[name].upAfter)} ms`,
      })),
    ),
  );
} finally {
  for (const { child } of Object.values(servers)) child.kill();
}
