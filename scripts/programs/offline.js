import { dirname, join, resolve } from 'node:path';
import { git } from '../repository/git.js';
import { root } from '../repository/packages.js';

/** Where turbo keeps what it has built here, which is the same for all worktrees of a repository. */
export const builtHere = process.env.TURBO_CACHE_DIR ?? join(repository(), '.turbo/cache');

function repository() {
  try {
    return dirname(resolve(root, git(root, 'rev-parse', '--git-common-dir').trim()));
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
