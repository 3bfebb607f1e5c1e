import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** @import { ChildProcess } from 'node:child_process' */
/** @import { AddressInfo } from 'node:net' */

export const PATH = '/v2/6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731/datasets/OBegCXHxTJ2JHRAZWr0/tasks/auto-label-succeeded';
export const headers = { 'X-Auth-Token': 'a-token' };

/**
 * Starts a server with a command, and waits until it answers getIntelligentTask.
 *
 * @param {(port: string) => string[]} command what `node` is given for a port
 * @returns {Promise<{ child: ChildProcess, url: string, upAfter: number }>} the process, the address of a task, and the
 * milliseconds until it was answered
 */
export async function start(command) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${PATH}`;
  const start = performance.now();
  // What it prints is read, as by a terminal, and thrown away.
  const child = spawn(process.execPath, command(String(port)), { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  while (
    !(await fetch(url, { headers }).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${command(String(port)).join(' ')}: expected a server, it ended with ${child.exitCode}`);
    await sleep(10);
  }
  return { child, url, upAfter: performance.now() - start };
}

/** @param {ChildProcess} child @returns seconds that the processor has spent on it; NaN where there is no /proc */
export function processorTime({ pid }) {
  if (process.platform !== 'linux') return Number.NaN;
  // The fields after the name, which may have blanks. These two are in hundredths of a second.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}
