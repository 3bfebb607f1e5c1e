// Makes what this package publishes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { removeLeftovers } from '../../scripts/build/leftovers.js';

/** Ends this if the command fails, which has said why. @param {string} command */
async function run(command) {
  const [code] = await once(spawn(command, { shell: true, stdio: 'inherit' }), 'close');
  if (code !== 0) process.exit(1);
}

const begun = Date.now();
// At the very end, when threads have written, too: each file is written anew, so what is older an earlier build has left.
process.on('exit', (code) => {
  if (code !== 0) return;
  const dist = resolve('dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  removeLeftovers(
    dist,
    files.filter((file) => statSync(join(dist, file)).mtimeMs >= begun),
  );
});
await run('redocly bundle');
await import('./permissions.js');
// The forms need nothing of it, so both are made at once.
const permissions = run('tsc --project permissions && node ../scripts/build/commonjs.js ./permissions');
await import('./forms.js');
await permissions;
