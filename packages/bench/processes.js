import { spawnSync } from 'node:child_process';

const memoryUsed = `data:text/javascript,process.on('exit',()=>console.error('memory',process.resourceUsage().maxRSS))`;
// The shell tells what a program has taken together with those that it has started, which Node does not.
const shell = ['-c', 'TIMEFORMAT="took %U %S"; time "$@"', 'bash', process.execPath];

/**
 * What a program took.
 *
 * @typedef {object} Timed
 * @property {number} wall seconds
 * @property {number} processor seconds, of programs that it has started, too
 * @property {number} memory MB at the most, without theirs
 * @property {string} stdout what it printed
 */

/**
 * Runs a program of Node and waits for its end.
 *
 * @param {string[]} args what `node` is given
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, accept?: number[] }} [options] exit codes that are no failure
 * @returns {Timed}
 * @throws Error with what it printed if it fails.
 */
export function timed(args, { cwd, env, accept = [0] } = {}) {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync('bash', [...shell, '--import', memoryUsed, ...args], {
    cwd,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status === null || !accept.includes(status)) throw new Error(`${args.join(' ')}: ${status}\n${stdout}${stderr}`.slice(0, 5000));
  const [user = 0, system = 0] = numbersIn(stderr, /^took (\S+) (\S+)$/gm);
  // A thread has said it, too, before the whole program has.
  const [memory = 0] = numbersIn(stderr, /^memory (\d+)$/gm);
  return { wall, processor: user + system, memory: memory / 1024, stdout };
}

/** The numbers of the last match. @param {string} text @param {RegExp} pattern */
const numbersIn = (text, pattern) => [...text.matchAll(pattern)].at(-1)?.slice(1).map(Number) ?? [];
