import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** @import { SpawnOptions } from 'node:child_process' */

/**
 * A program that serves.
 *
 * @typedef {object} Started
 * @property {string} ready the part of what it prints that says where
 * @property {() => Promise<unknown>} stop ends it
 */

/**
 * Starts a program that serves.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions & { ready: RegExp }} options what it prints when it is ready, with a group that says where
 * @returns {Promise<Started>}
 * @throws Error if it ends before it says so.
 */
export async function start(command, args, { ready, ...options }) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.on('exit', done));
  for await (const line of createInterface(child.stdout)) {
    const [, found] = ready.exec(line) ?? [];
    if (!found) continue;
    child.stdout.resume();
    return {
      ready: found,
      stop() {
        child.kill();
        return ended;
      },
    };
  }
  throw new Error(`${command} ${args.join(' ')} ended before it printed ${ready}.`);
}
