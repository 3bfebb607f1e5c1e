import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';

/** @typedef {{ taskId: string, hash: string, cache: { status: string }, resolvedTaskDefinition: { cache: boolean } }} Task */

// Not from where all packages are read: a build that has nothing to do is to take no longer than it has to.
const root = dirname(dirname(import.meta.dirname));
const env = { TURBO_TELEMETRY_DISABLED: '1', ...process.env };
const runs = join(root, '.turbo/runs');

/**
 * Runs turbo in this checkout, once at a time: of two, each would remove what the other one reads. What is edited meanwhile is not
 * kept as what was there before.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runTurbo(args) {
  const giveBack = await take(join(root, '.turbo'));
  // Ctrl+C is for turbo, too, which ends what it has begun.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  const before = namesIn(runs);
  try {
    const turbo = spawn('turbo', [...args, '--summarize'], { cwd: root, env, stdio: 'inherit' });
    const status = await new Promise((done, fail) => turbo.on('error', fail).on('close', (code) => done(code ?? 130)));
    const [summary] = namesIn(runs).filter((name) => !before.includes(name));
    if (summary !== undefined) await forgetWhatWasEdited(args, JSON.parse(readFileSync(join(runs, summary), 'utf8')).tasks);
    // It has printed where the last one is.
    for (const name of before) rmSync(join(runs, name), { force: true });
    return status;
  } finally {
    await giveBack();
  }
}

/**
 * Takes a folder that one run at a time has, as soon as nobody has it. A run that was killed has it for ten seconds more.
 *
 * @param {string} folder
 * @returns {Promise<() => Promise<void>>} gives it back
 */
export async function take(folder) {
  mkdirSync(folder, { recursive: true });
  // Who was asleep for too long, as a laptop is, may have lost it, and goes on all the same.
  const options = { lockfilePath: join(folder, 'running'), onCompromised() {} };
  const held = await lock(folder, options).catch((error) => {
    if (error.code !== 'ELOCKED') throw error;
    console.error('Something else is built or tested here: this waits for its end.');
    return lock(folder, { ...options, retries: { forever: true, factor: 1, minTimeout: 100 } });
  });
  return () => held().catch(() => {});
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
  const { stdout } = spawnSync('turbo', [...args, '--dry=json'], { cwd: root, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
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
