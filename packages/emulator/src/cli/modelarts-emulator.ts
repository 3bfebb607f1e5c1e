#!/usr/bin/env node
import { createSystemClock } from '../clock/clock.js';
import { createEmulator } from '../create-emulator.js';
import type { SeenRequest } from '../requests/request-log.js';
import { seedEmulator } from '../seed.js';
import { type RunningServer, startServer } from '../server/server.js';
import { parseOptions, USAGE } from './options.js';

const WRONG_USAGE = 2;
const FAILED = 1;

function fail(error: unknown, code: number): never {
  console.error(`modelarts-emulator: ${(error as Error).message}`);
  if (code === WRONG_USAGE) console.error('Try --help.');
  process.exit(code);
}

function line({ method, path, status, fault }: SeenRequest): string {
  return [method, path, status ?? 'no answer', ...(fault ? [`(${fault})`] : [])].join(' ');
}

async function main(): Promise<void> {
  const options = (() => {
    try {
      return parseOptions(process.argv.slice(2));
    } catch (error) {
      return fail(error, WRONG_USAGE);
    }
  })();
  if (options.help) return void console.log(USAGE);

  const emulator = createEmulator({
    clock: createSystemClock({ speed: options.speed }),
    onRequest: (request) => console.log(line(request)),
  });
  let server: RunningServer;
  try {
    server = await startServer(emulator, options);
  } catch (error) {
    // A host that is not loopback was asked for by the flags; all else is up to the machine.
    return fail(error, error instanceof TypeError ? WRONG_USAGE : FAILED);
  }
  const stop = () => void server.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);

  console.log(`The ModelArts API is emulated at ${server.url}`);
  const [first, ...others] = seedEmulator(emulator).intelligentTasks;
  if (!first) return;
  const tasks = `${server.url}/v2/${first.projectId}/datasets/${first.datasetId}/tasks`;
  console.log(`\n${tasks}/{task_id}, where task_id is one of`);
  for (const { taskId } of [first, ...others]) console.log(`  ${taskId}`);
  console.log(`\nPOST ${tasks} starts another one, in this dataset or any other.`);
  console.log(`\nAny X-Auth-Token is accepted, and any password where OS_AUTH_URL is ${server.url}/v3. Ctrl+C stops.\n`);
}

await main();
