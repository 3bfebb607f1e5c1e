// The commands that hold a recording against the description.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
const closed = fileURLToPath(import.meta.resolve('@modelarts-openapi/spec/openapi.strict.json'));
const ours = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/**
 * What `node` is given for a recording, by the name of the command. Both end with 1 where there is drift.
 *
 * @param {string} folder where a report may be left
 * @returns {Record<string, (file: string) => string[]>}
 */
export const commandsFor = (folder) => ({
  'modelarts-drift traffic': (file) => [ours, 'traffic', file, '--format', 'json'],
  // It takes the token's header, which is described as security, for undocumented; it is spared the finding.
  'redocly drift': (file) => [
    redocly,
    'drift',
    file,
    '--api',
    closed,
    '--ignore-headers',
    'x-auth-token',
    '--format',
    'json',
    '-o',
    join(folder, 'redocly.json'),
  ],
});
