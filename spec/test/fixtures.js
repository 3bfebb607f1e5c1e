import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFixtures } from '@modelarts-openapi/contract';

/** What the contract holds the description against: examples, cases and facts of every operation. */
export const fixtures = readFixtures(fileURLToPath(new URL('../', import.meta.url)));

/**
 * A form of the description, as `pnpm build` leaves it; `reference.json` is the bundled source.
 *
 * @param {'reference.json' | 'openapi.json' | 'openapi.strict.json'} name
 * @returns {import('@modelarts-openapi/openapi-model').Description}
 */
export function readDescription(name) {
  const file = new URL(`../dist/${name}`, import.meta.url);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing: run \`pnpm build\` first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
