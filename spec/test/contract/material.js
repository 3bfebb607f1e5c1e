import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SPEC = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What the contract holds the description against. None of it is made from the description:
 * - examples: `resources/<resource>/<operation>/examples/*.json`, and `shared/examples/<status>-<what>.json`;
 *   of the former those in `requests/` are bodies of requests, those that begin with a status of errors
 * - `cases.json` beside the examples: values that must be refused or accepted in them, and a request that the
 *   operation answers
 */
export function readMaterial(spec = SPEC) {
  const material = { samples: [], witnesses: [], requests: [] };
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const readFolder = (folder, operationId) => {
    const examples = join(folder, 'examples');
    for (const entry of jsonFiles(examples)) {
      const name = basename(entry, '.json');
      const file = relative(spec, join(examples, entry));
      material.samples.push({ file, name, operationId, status: statusOf(entry), body: read(join(examples, entry)) });
    }
    const file = relative(spec, join(folder, 'cases.json'));
    const { request, bodies } = read(join(folder, 'cases.json'));
    material.witnesses.push({ file, operationId, entries: bodies.map(({ example, ...entry }) => ({ sample: example, ...entry })) });
    if (operationId) material.requests.push({ file, operationId, ...request });
  };

  readFolder(join(spec, 'shared'));
  for (const file of readdirSync(join(spec, 'resources'), { recursive: true })) {
    if (basename(file) !== 'operation.yaml') continue;
    const folder = join(spec, 'resources', dirname(file));
    readFolder(folder, camelCase(basename(folder)));
  }
  return material;
}

/** A bundled description, as `pnpm build` leaves it. */
export function readDescription(name) {
  const file = join(SPEC, 'dist', name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing: run \`pnpm build\` first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function jsonFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((entry) => entry.endsWith('.json'))
    .sort();
}

const statusOf = (entry) => (entry.startsWith('requests/') ? 'request' : /^\d{3}(?=-)/.exec(entry)?.[0]);

const camelCase = (name) => name.replace(/-(.)/g, (_dash, letter) => letter.toUpperCase());
