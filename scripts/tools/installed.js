import { join } from 'node:path';
import { printed } from '../programs/pnpm.js';
import { root } from '../repository/packages.js';

const folder = join(root, 'scripts/tools');

/** Installs what only some tests need, with the versions in its own lock file, unless it is installed. */
export function installTools() {
  return printed(folder, 'pnpm install --frozen-lockfile --prefer-offline');
}

/**
 * The file of a tool.
 *
 * @param {string} path in the folder of what is installed, such as `vite/bin/vite.js`
 */
export function tool(path) {
  return join(folder, 'node_modules', path);
}
