#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createSystemClock } from '../clock/clock.js';
import { createEmulator } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import type { SeenRequest } from '../requests/request-log.js';
import { seedEmulator } from '../seed.js';
import { type RunningServer, startServer } from '../server/server.js';
import { type CliOptions, parseOptions, USAGE } from './options.js';

const WRONG_USAGE = 2;
const FAILED = 1;

function fail(error: unknown, code: number): never {
  console.error(`modelarts-emulator: ${(error as Error).message}`);
  if (code === WRONG_USAGE) console.error('Try --help.');
  process.exit(code);
}

/** @returns what `run` returns; what it throws is told, and ends the command. */
function used<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    return fail(error, WRONG_USAGE);
  }
}

/** What fills an emulator with what was dumped into a file. @throws TypeError if it is no such file. */
function seedFrom(file: string): (emulator: Emulator) => void {
  try {
    const dump = JSON.parse(readFileSync(file, 'utf8'));
    return (emulator) => emulator.load(dump);
  } catch (error) {
    throw new TypeError(`--seed: ${(error as Error).message}`);
  }
}

function line({ method, path, status, fault }: SeenRequest): string {
  return [method, path, status ?? 'no answer', ...(fault ? [`(${fault})`] : [])].join(' ');
}

let waiting = '';
/** Prints a line together with those that come at the same time: to print each by itself takes longer than to answer. */
function print(line: string): void {
  if (waiting === '') {
    setImmediate(() => {
      process.stdout.write(waiting);
      waiting = '';
    });
  }
  waiting += `${line}\n`;
}

async function main(options: CliOptions): Promise<void> {
  const { help, version, quiet, speed, latency, tokens, accessKeys, seed: file, seedIds, strict, ...listening } = options;
  if (help) return void console.log(USAGE);
  if (version) return void console.log(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);
  // Who reads what is printed may stop at the line that it waited for.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }

  const emulator = used(() =>
    createEmulator({
      clock: createSystemClock({ speed }),
      latency,
      seedIds,
      strict,
      seed: file === undefined ? (emulator) => seedEmulator(emulator, { ended: true }) : seedFrom(file),
      ...(tokens && { tokens }),
      ...(accessKeys && { accessKeys }),
      ...(!quiet && { onRequest: (request: SeenRequest) => print(line(request)) }),
    }),
  );
  let server: RunningServer;
  try {
    server = await startServer(emulator, listening);
  } catch (error) {
    // A host that is not loopback was asked for by the flags; all else is up to the machine.
    return fail(error, error instanceof TypeError ? WRONG_USAGE : FAILED);
  }
  const stop = () => void server.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);

  console.log(`The ModelArts API is emulated at ${server.url}`);
  const [first, ...others] = emulator.intelligentTasks.list();
  if (!first || quiet) return;
  const tasks = `${server.url}/v2/${first.projectId}/datasets/${first.datasetId}/tasks`;
  console.log(`\n${tasks}/{task_id}, where task_id is one of`);
  for (const { taskId } of [first, ...others]) console.log(`  ${taskId}`);
  console.log(`\nPOST ${tasks} starts another one, in this dataset or any other.`);
  const accepted = tokens ? 'The X-Auth-Token of --token is accepted' : 'Any X-Auth-Token is accepted';
  console.log(`\n${accepted}, and any password where OS_AUTH_URL is ${server.url}/v3. Ctrl+C stops.\n`);
}

await main(used(() => parseOptions(process.argv.slice(2))));
