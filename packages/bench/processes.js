import { spawnSync } from 'node:child_process';

const usage = `data:text/javascript,process.on('exit',()=>console.error('usage',JSON.stringify(process.resourceUsage())))`;

/**
 * Runs a program of Node and waits for its end.
 *
 * @param args What `node` is given.
 * @param options.accept Exit codes that are no failure.
 * @returns Seconds of wall time and of processor time, its peak memory in MB, and what it printed.
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
  if (!accept.includes(status)) throw new Error(`${args.join(' ')}: ${status}\n${stdout}${stderr}`.slice(0, 5000));
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(stderr.match(/^usage (.*)$/m)[1]);
  return { wall, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, stdout };
}
