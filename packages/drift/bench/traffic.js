// How fast recorded traffic is checked, beside `redocly drift` on the same file, and in how much memory;
// and what the reporter costs a call. `pnpm --filter @modelarts-openapi/drift bench`, `--huge` for a HAR of 1 GB too.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDriftReporter } from '../dist/index.js';
import { exchange, record, recordHar } from './recording.js';

const SMALL = 2_000;
const LARGE = 100_000;
const require = createRequire(import.meta.url);
const redocly = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js');
const closed = fileURLToPath(import.meta.resolve('@modelarts-openapi/spec/openapi.closed.json'));
const ours = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const peak = `data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`;

const folder = mkdtempSync(join(tmpdir(), 'modelarts-drift-'));
try {
  const single = join(folder, 'single.ndjson');
  const small = join(folder, 'small.ndjson');
  const large = join(folder, 'large.ndjson');
  const theirs = (file) => timed([redocly, 'drift', file, '--api', closed, '--format', 'json', '-o', join(folder, 'redocly.json')]);
  const own = (file) => timed(['--import', peak, ours, 'traffic', file, '--format', 'json']);

  for (const distinct of [false, true]) {
    await record(single, 1, distinct);
    await record(small, SMALL, distinct);
    await record(large, LARGE, distinct);
    // What starting takes is measured with one response, and is no part of the time per response.
    const theirPace = pace(theirs, single, small, SMALL);
    const ourPace = pace(own, single, large, LARGE);
    console.log(distinct ? 'Every body another one:' : 'Bodies that repeat, as those of who follows tasks:');
    console.log(`  redocly drift    ${rate(theirPace)}, measured on ${SMALL}`);
    console.log(`  modelarts-drift  ${rate(ourPace)}, measured on ${LARGE}`);
    console.log(`                   ${(theirPace / ourPace).toFixed(0)} times as fast per response (goal: 20)`);
    console.log(`                   ${own(small).seconds.toFixed(2)} s against ${theirs(small).seconds.toFixed(2)} s for the same ${SMALL} responses, with starting`);
    console.log(`                   ${own(large).peak} MB at the most for ${LARGE} responses (goal: 300)`);
  }

  if (process.argv.includes('--huge')) {
    const huge = join(folder, 'huge.har');
    const count = await recordHar(huge, 1024 ** 3);
    const { seconds, peak } = own(huge);
    console.log(`HAR of 1 GB      ${count} entries in ${seconds.toFixed(1)} s, ${peak} MB at the most`);
  }
  console.log(`reporter         ${(await reporterCost(10_000)).toFixed(1)} µs a call before the caller goes on`);
} finally {
  rmSync(folder, { recursive: true });
}

function timed(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, peak: Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024) };
}

/** Seconds per response. */
function pace(command, single, file, count) {
  return (command(file).seconds - command(single).seconds) / (count - 1);
}

function rate(seconds) {
  return `${Math.round(1 / seconds).toLocaleString('en')} responses a second (${(seconds * 1e6).toFixed(0)} µs each)`;
}

/** Microseconds that a call waits for the reporter. */
async function reporterCost(count) {
  const reporter = createDriftReporter({ onDrift: () => {} });
  const request = new Request('https://modelarts.eu-de.otc.t-systems.com/');
  let spent = 0n;
  for (let index = 0; index < count; index++) {
    const { status, headers, body } = exchange(index).response;
    const response = new Response(body, { status, headers });
    const start = process.hrtime.bigint();
    reporter.onResponse({ request, response, schemaPath: '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}' });
    spent += process.hrtime.bigint() - start;
    await response.text();
    if (index % 100 === 0) await reporter.settled();
  }
  await reporter.settled();
  return Number(spent) / 1e3 / count;
}
