import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {{ taskId: string, hash: string, cache: { status: string }, resolvedTaskDefinition: { cache: boolean } }} Task */

// Not from where all packages are read: a build that has nothing to do is to take no longer than it has to.
const root = dirname(dirname(import.meta.dirname));
const env = { TURBO_TELEMETRY_DISABLED: '1', ...process.env };
const lock = join(root, '.turbo/running');
const runs = join(root, '.turbo/runs');

/**
 * Runs turbo in this checkout, once at a time: of two, each would remove what the other one reads. What is edited meanwhile is not
 * kept as what was there before.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runTurbo(args) {
  await take(lock);
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
    rmSync(lock, { force: true });
  }
}

/**
 * Takes what one run at a time has, as soon as nobody has it: a file with the ID of its process.
 *
 * @param {string} file
 */
export async function take(file) {
  mkdirSync(join(file, '..'), { recursive: true });
  for (let isTold = false; !made(file); ) {
    const other = ownerOf(file);
    // Whoever has made it may not have written into it yet; one that was killed has left it behind.
    if (other > 0 && !isRunning(other)) rmSync(file, { force: true });
    else await pause(100);
    if (other === 0 || isTold || !isRunning(other)) continue;
    console.error(`Something else is built or tested here, by process ${other}: this waits for its end.`);
    isTold = true;
  }
}

/** Whether this process has made the file, and no other one. @param {string} file */
function made(file) {
  try {
    writeFileSync(file, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** The ID of the process that has the file; 0 where that is not known. @param {string} file */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

/** @param {number} id of a process */
function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
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
