import { spawnSync } from 'node:child_process';

const usage = `data:text/javascript,process.on('exit',()=>console.error('usage',JSON.stringify(process.resourceUsage())))`;

/**
 * What a program took.
 *
 * @typedef {object} Timed
 * @property {number} wall seconds
 * @property {number} processor seconds
 * @property {number} memory MB at the most
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
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', usage, ...args], {
    cwd,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status === null || !accept.includes(status)) throw new Error(`${args.join(' ')}: ${status}\n${stdout}${stderr}`.slice(0, 5000));
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(/^usage (.*)$/m.exec(stderr)?.[1] ?? '{}');
  return { wall, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, stdout };
}
