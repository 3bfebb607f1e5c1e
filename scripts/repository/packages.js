import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this repository. */
export const root = dirname(dirname(import.meta.dirname));

/**
 * The text of a file.
 *
 * @param {string} file relative to the folder of the repository, unless it is absolute
 */
export function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

/**
 * What a package says of itself.
 *
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {string} packageManager
 * @property {{ node: string }} [engines]
 * @property {Record<string, string>} scripts
 * @property {Record<string, string | { default?: string }>} [exports]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * The `package.json` in a folder.
 *
 * @param {string} folder relative to the folder of the repository
 * @returns {Manifest}
 */
export function manifestOf(folder) {
  return JSON.parse(read(join(folder, 'package.json')));
}

/**
 * @typedef {object} Package
 * @property {string} folder relative to the folder of the repository
 * @property {Manifest} manifest
 */

/** All packages of this repository. @type {Package[]} */
export const allPackages = ['spec', 'docs', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)]
  .filter((folder) => existsSync(join(root, folder, 'package.json')))
  .map((folder) => ({ folder, manifest: manifestOf(folder) }));

/** The packages that are published. */
export const packages = allPackages.filter(({ manifest }) => !manifest.private);

/** The version that all of these have. */
export const version = manifestOf('spec').version;
