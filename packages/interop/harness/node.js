import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';

// The newest of the oldest line that all tools run on: Prism wants 24, several want 22.
const VERSION = '24.21.0';

/** The folder of a Node that is new enough for all of them: this one, or one from npm. */
export const nodeFolder = dirname(
  Number(process.versions.node.split('.')[0]) >= 24
    ? process.execPath
    : execFileSync('npx', ['--yes', '--package', `node@${VERSION}`, 'node', '-p', 'process.execPath'], {
        cwd: tmpdir(),
        encoding: 'utf8',
      }).trim(),
);
