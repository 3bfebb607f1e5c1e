import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Starts a program that serves: `{ ready, stop }`, the part of what it prints that says where.
 *
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
