import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';

/**
 * Takes a folder that one run at a time has, as soon as nobody has it. A run that was killed has it for ten seconds more.
 *
 * @param {string} folder
 * @returns {Promise<() => Promise<void>>} gives it back
 * @throws Error of the system where the folder cannot be written to.
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
