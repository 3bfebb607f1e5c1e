import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { printed } from '../programs/pnpm.js';
import { packages, root } from '../repository/packages.js';

/** @import { Tarball } from './provided.js' */

/** Packs the packages as they would be published. @param {string} folder where the tarballs are put */
export async function pack(folder) {
  await printed(root, `pnpm --recursive pack --no-ignore-pnpmfile --pack-destination ${folder}`);
  return tarballsIn(folder);
}

/** Fetches the packages as a registry has them. @param {string} folder where the tarballs are put @param {string} registry */
export async function published(folder, registry) {
  const wanted = packages.map(({ manifest: { name, version } }) => `${name}@${version}`).join(' ');
  await printed(root, `npm pack --silent --registry ${registry} --pack-destination ${folder} ${wanted}`);
  return tarballsIn(folder);
}

/** @param {string} folder */
function tarballsIn(folder) {
  return packages.map(({ manifest: { name, version } }) => ({
    name,
    file: join(folder, `${name.slice(1).replace('/', '-')}-${version}.tgz`),
  }));
}

/**
 * Copies a workspace that has a lock file, and installs it. The packages, which are new each time, cannot be in that file: they are
 * unpacked where it would have put them, and the workspace has what they depend on.
 *
 * @param {string} source
 * @param {string} folder
 * @param {Tarball[]} tarballs
 */
export async function installBeside(source, folder, tarballs) {
  cpSync(source, folder, { recursive: true, filter: (file) => !/^(node_modules|\.next)$/.test(basename(file)) });
  await printed(folder, 'pnpm install --frozen-lockfile --prefer-offline');
  for (const { name, file } of tarballs) {
    const target = join(folder, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', file, '-C', target, '--strip-components=1']);
  }
}
