import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeLeftovers } from '../build/leftovers.js';
import { take } from './lock.js';
import { turboProgram } from './turbo-program.js';

/**
 * @typedef {object} Task as turbo sums it up
 * @property {string} taskId
 * @property {string} task without its package
 * @property {string} hash
 * @property {string} directory of its package, relative to the folder of the repository
 * @property {string[] | null} outputs
 * @property {string[]} expandedOutputs the files, relative to the folder of the repository
 * @property {{ status: string }} cache
 * @property {{ cache: boolean }} resolvedTaskDefinition
 * @property {{ exitCode: number | null }} [execution] if it was run
 */

// Not from where all packages are read: a build that has nothing to do is to take no longer than it has to.
const root = dirname(dirname(import.meta.dirname));
const env = { TURBO_TELEMETRY_DISABLED: '1', ...process.env };
const runs = join(root, '.turbo/runs');
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs turbo in this checkout, once at a time: of two, each would remove what the other one reads. What is edited meanwhile is not
 * kept as what was there before, and what an earlier build has left goes.
 *
 * @param {string[]} args
 * @param {{ onOutput?: (text: string) => void, afterwards?: () => Promise<unknown> }} [options] what gets what turbo prints, in place of
 *   the terminal, and what is done when that went well, before another run may begin
 * @returns {Promise<{ status: number, tasks: Task[] }>} the exit code, and what was run as far as turbo has summed it up
 */
export async function runTurbo(args, { onOutput, afterwards } = {}) {
  /** @type {() => unknown} */
  let giveBack = () => {};
  try {
    // Redocly takes what comes behind "#" for a location in a file, and vitest decodes what comes behind "%": both then miss files.
    if (/[#%]/.test(root)) throw new Error(`expected a path without "#" and "%", got ${root}`);
    // A task of turbo runs where it is taken already.
    if (!process.env.TURBO_HASH) giveBack = await take(join(root, '.turbo'));
    const before = namesIn(runs);
    const status = await untilItEnds(args, onOutput);
    const [summary] = namesIn(runs).filter((name) => !before.includes(name));
    const tasks = summary === undefined ? [] : tasksIn(join(runs, summary));
    removeWhatEarlierBuildsLeft(tasks);
    await forgetWhatWasEdited(args, tasks);
    // It has printed where the last one is.
    for (const name of before) rmSync(join(runs, name), { force: true });
    if (status === 0) await afterwards?.();
    return { status, tasks };
  } catch (error) {
    console.error(`Nothing can be built here: ${/** @type {Error} */ (error).message}`);
    return { status: 1, tasks: [] };
  } finally {
    await giveBack();
  }
}

/** @param {string[]} args @param {((text: string) => void) | undefined} onOutput @returns {Promise<number>} */
function untilItEnds(args, onOutput) {
  const turbo = spawn(turboProgram, [...args, '--summarize'], { cwd: root, env, stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  for (const stream of [turbo.stdout, turbo.stderr]) stream?.setEncoding('utf8').on('data', onOutput ?? (() => {}));
  let isStopped = false;
  /** @param {NodeJS.Signals} signal */
  function stop(signal) {
    isStopped = true;
    // Ctrl+C is for turbo, too, which ends what it has begun. What else ends this has to be told to it.
    if (signal !== 'SIGINT') turbo.kill(signal);
  }
  for (const signal of SIGNALS) process.on(signal, stop);
  return new Promise((done, fail) => {
    // Turbo says that all went well where it was told to end.
    turbo.on('error', fail).on('close', (code) => done(code === null || (code === 0 && isStopped) ? 130 : code));
  }).finally(() => {
    for (const signal of SIGNALS) process.off(signal, stop);
  });
}

/** @param {string} summary @returns {Task[]} */
function tasksIn(summary) {
  try {
    return JSON.parse(readFileSync(summary, 'utf8')).tasks;
  } catch (error) {
    throw new Error(`turbo has not written all of ${summary}, as where a disk is full`, { cause: error });
  }
}

/**
 * Of what turbo restores it removes nothing that was there before. What is made anew, its build cleans itself.
 *
 * @param {Task[]} tasks those of the run
 */
function removeWhatEarlierBuildsLeft(tasks) {
  for (const { directory, outputs, expandedOutputs, cache } of tasks) {
    if (cache.status !== 'HIT' || !outputs?.includes('dist/**')) continue;
    removeLeftovers(
      join(root, directory, 'dist'),
      expandedOutputs.map((file) => join(root, file)),
    );
  }
}

/**
 * Turbo keeps what was made under what its sources were at the beginning. Where they are others at the end, that is not what was made.
 *
 * @param {string[]} args
 * @param {Task[]} tasks those of the run
 */
async function forgetWhatWasEdited(args, tasks) {
  const made = tasks.filter(({ cache, resolvedTaskDefinition }) => cache.status === 'MISS' && resolvedTaskDefinition.cache);
  if (made.length === 0) return;
  const { builtHere } = await import('./offline.js');
  const { stdout } = spawnSync(turboProgram, [...args, '--dry=json'], { cwd: root, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  /** @type {Map<string, string>} */
  const now = new Map(JSON.parse(stdout).tasks.map((/** @type {Task} */ { taskId, hash }) => [taskId, hash]));
  const edited = made.filter(({ taskId, hash }) => now.get(taskId) !== hash);
  for (const { hash } of edited) {
    for (const name of namesIn(builtHere).filter((one) => one.startsWith(hash))) rmSync(join(builtHere, name), { force: true });
  }
  if (edited.length > 0)
    console.error(`Edited while it was made, and made again the next time: ${edited.map(({ taskId }) => taskId).join(', ')}.`);
}

/** @param {string} folder */
const namesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : []);
