import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFixtures } from '@modelarts-openapi/contract';
import { parse } from 'yaml';

/** What the contract holds the description against: examples, cases and facts of every operation. */
export const fixtures = readFixtures(fileURLToPath(new URL('../', import.meta.url)));

/** @typedef {'reference.json' | 'openapi.json' | 'openapi.yaml' | 'openapi-3.0.yaml' | 'openapi.strict.json'} Name */

/**
 * A file of the description, as `pnpm build` leaves it.
 *
 * @param {Name} name
 */
export function readText(name) {
  const file = new URL(`../dist/${name}`, import.meta.url);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing: run \`pnpm build\` first.`);
  return readFileSync(file, 'utf8');
}

/**
 * A form of the description; `reference.json` is the bundled source.
 *
 * @param {Name} name
 * @returns {import('@modelarts-openapi/openapi-model').Description}
 */
export function readDescription(name) {
  return name.endsWith('.yaml') ? parse(readText(name)) : JSON.parse(readText(name));
}
