// Makes what this package publishes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';

/** Ends this if the command fails, which has said why. @param {string} command */
async function run(command) {
  const [code] = await once(spawn(command, { shell: true, stdio: 'inherit' }), 'close');
  if (code !== 0) process.exit(1);
}

// What an earlier build has left is not published.
rmSync('dist', { recursive: true, force: true });
await run('redocly bundle');
await import('./permissions.js');
// The forms need nothing of it, so both are made at once.
const permissions = run('tsc --project permissions && node ../scripts/build/commonjs.js ./permissions');
await import('./forms.js');
await permissions;
