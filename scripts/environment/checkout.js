import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offline } from '../programs/offline.js';
import { PATH, printed } from '../programs/pnpm.js';
import { copyOfRepository } from '../repository/copy.js';
import { allPackages } from '../repository/packages.js';

/**
 * A checkout of this repository in a folder of its own, with all that a build needs installed, and nothing built.
 *
 * @param {string} [name] of its folder
 */
export async function checkout(name = 'checkout') {
  const outside = mkdtempSync(join(tmpdir(), 'environment-'));
  const folder = copyOfRepository(join(outside, name));
  // A copy of each package, and no link to what pnpm keeps: a test may change who it belongs to.
  await printed(folder, 'pnpm install --frozen-lockfile --prefer-offline --package-import-method=copy --silent');

  /**
   * Runs a command line there.
   *
   * @param {string} command
   * @param {{ env?: NodeJS.ProcessEnv, onOutput?: (all: string, run: import('node:child_process').ChildProcess) => void }} [options]
   * @returns {Promise<{ status: number | null, signal: string | null, output: string }>}
   */
  function run(command, { env = {}, onOutput = () => {} } = {}) {
    const child = spawn(command, { cwd: folder, env: { ...offline, PATH, ...env }, shell: true, detached: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text;
        onOutput(output, child);
      });
    return new Promise((done, fail) => child.on('error', fail).on('close', (status, signal) => done({ status, signal, output })));
  }

  return {
    folder,
    run,
    /** Builds everything, whatever turbo has. @param {Parameters<typeof run>[1]} [options] */
    build: (options) => run('pnpm run build --force --output-logs=new-only --ui=stream', options),
    remove: () => rmSync(outside, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/**
 * What is built in a checkout: each file with a hash of what is in it.
 *
 * @param {string} folder
 */
export function builtIn(folder) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const { folder: name } of allPackages.filter(({ manifest }) => manifest.scripts?.build)) {
    const dist = join(folder, name, 'dist');
    for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile()) files[file.slice(folder.length + 1)] = createHash('sha256').update(readFileSync(file)).digest('hex');
    }
  }
  return files;
}
