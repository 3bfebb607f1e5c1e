import { execFileSync, spawn } from 'node:child_process';
import { manifestOf } from '../repository/packages.js';
import { offline } from './offline.js';

const { packageManager } = manifestOf('.');
/** Where programs are looked for, with the pnpm that this repository names in front. */
export const PATH = execFileSync('npx', ['--yes', '--package', packageManager, '--call', 'node -p process.env.PATH'], {
  encoding: 'utf8',
}).trim();

/**
 * Runs a command line, in which `pnpm` is the one that this repository names.
 *
 * @param {string} cwd
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 * @param {{ detached?: boolean }} [options] whether it gets a group of processes, which ends with this one at the latest
 * @returns {Promise<{ status: number | null, output: string }>}
 */
export async function shell(cwd, command, env = offline, { detached = false } = {}) {
  const child = spawn(command, { cwd, env: { ...env, PATH }, shell: true, detached });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const stop = () => child.pid && process.kill(-child.pid, 'SIGKILL');
  if (detached) process.once('exit', stop);
  const status = await new Promise((done, fail) => child.on('close', done).on('error', fail));
  process.off('exit', stop);
  return { status, output };
}

/**
 * What a command line prints.
 *
 * @param {string} cwd
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 * @throws Error with all that it printed if it fails.
 */
export async function printed(cwd, command, env) {
  const { status, output } = await shell(cwd, command, env);
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${output}`);
  return output;
}
