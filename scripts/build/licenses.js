import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** @import { Metafile } from 'esbuild' */

const VALIDATION = resolve(import.meta.dirname, '../../packages/validation/node_modules');
/** Generated validators are bundled before, and use functions of these. */
const IN_VALIDATORS = ['ajv', 'ajv-formats'].map((name) => join(VALIDATION, name));

/**
 * Writes the licenses of what a bundle has of other people's packages into `licenses.txt` beside it, and nothing where it has
 * nothing of them. Each begins with a line such as `# ajv 8.20.0 (MIT)`.
 *
 * @param {string} dist
 * @param {Metafile} metafile what esbuild tells of the bundle
 * @throws Error if a package has no file with its license.
 */
export function writeLicenses(dist, metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  if (inputs.some((input) => input.endsWith('/generated/validators.js'))) folders.push(...IN_VALIDATORS);
  const texts = [...new Set(folders)].map(licenseIn).sort();
  if (texts.length > 0) writeFileSync(join(dist, 'licenses.txt'), texts.join('\n'));
}

/** @param {string} folder */
function licenseIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (!file) throw new Error(`${name}: expected a file with its license in ${folder}, got none`);
  return `# ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
