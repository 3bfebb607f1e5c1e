import { execFileSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { root } from '../repository/packages.js';

/** Where turbo keeps what it has built here, which is the same for all worktrees of a repository. */
export const builtHere = process.env.TURBO_CACHE_DIR ?? join(repository(), '.turbo/cache');

function repository() {
  try {
    // What git says where it has nothing to do is nobody's concern.
    const folder = execFileSync('git', ['rev-parse', '--git-common-dir'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return dirname(resolve(root, folder.trim()));
  } catch {
    // Without git, or in what was downloaded without its history, there are no worktrees.
    return root;
  }
}

/**
 * An environment in which turbo talks to nobody: no telemetry, and no cache but the one on this disk.
 *
 * @type {NodeJS.ProcessEnv}
 */
export const offline = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TURBO_'))),
  TURBO_CACHE: 'local:rw',
  TURBO_TELEMETRY_DISABLED: '1',
};
