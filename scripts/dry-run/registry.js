import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listen } from '../programs/listen.js';

/**
 * Verdaccio on loopback, for packages of ours alone: what they depend on comes from where it always comes from.
 *
 * @param {string} folder  where it keeps what is published
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function startRegistry(folder) {
  const { runServer } = createRequire(import.meta.url)('verdaccio');
  mkdirSync(folder, { recursive: true });
  const server = await runServer({
    configPath: join(folder, 'config.yaml'),
    self_path: folder,
    storage: join(folder, 'storage'),
    uplinks: {},
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    packages: { '@modelarts-openapi/*': { access: '$all', publish: '$all', unpublish: '$none' } },
    log: { type: 'stdout', level: 'fatal' },
  });
  return { url: `${await listen(server)}/`, close: () => server.close() };
}
