import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SPEC = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What the contract holds the description against. None of it is made from the description:
 * - samples: `resources/<resource>/samples/<operation>/*.json`, and `shared/samples/<status>-<what>.json`;
 *   of the former those in `requests/` are bodies of requests, those that begin with a status of errors
 * - witnesses: `<samples>.refused.json` beside those folders, values that must be refused or accepted
 * - requests: `<samples>.request.json` beside them, a request that the operation answers
 */
export function readMaterial(spec = SPEC) {
  const material = { samples: [], witnesses: [], requests: [] };
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const readFolder = (folder, operationId) => {
    for (const entry of jsonFiles(folder)) {
      const name = basename(entry, '.json');
      const status = operationId ? statusOf(entry) : name.slice(0, 3);
      const file = relative(spec, join(folder, entry));
      material.samples.push({ file, name, operationId, status, body: read(join(folder, entry)) });
    }
    const witness = `${folder}.refused.json`;
    if (existsSync(witness)) {
      material.witnesses.push({ file: relative(spec, witness), operationId, entries: read(witness) });
    }
  };

  readFolder(join(spec, 'shared/samples'));
  for (const resource of readdirSync(join(spec, 'resources'))) {
    const samples = join(spec, 'resources', resource, 'samples');
    if (!existsSync(samples)) continue;
    for (const entry of readdirSync(samples, { withFileTypes: true })) {
      if (entry.isDirectory()) readFolder(join(samples, entry.name), camelCase(entry.name));
      const [, operation] = /^(.+)\.request\.json$/.exec(entry.name) ?? [];
      if (operation) {
        const file = join(samples, entry.name);
        material.requests.push({ file: relative(spec, file), operationId: camelCase(operation), ...read(file) });
      }
    }
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
