import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { camelCase } from '@modelarts-openapi/openapi-model';
import type { CaseFile, FactFile, Fixtures } from './fixtures.js';

/**
 * Reads what the contract holds a description against from the folders of its operations, and is all that knows them:
 *
 * - `resources/<resource>/<operation>/examples/*.json`: answers; errors begin with their status, such as `409-exists.json`;
 *   `examples/requests/*.json`: bodies of requests
 * - `resources/<resource>/<operation>/cases.json`: `{ "request", "bodies" }`
 * - `resources/<resource>/<operation>/facts.json`: tables of the vendors' pages, by source
 * - `shared/examples/<status>-<what>.json`: errors that operations share; `shared/cases.json`: `{ "parameters", "bodies" }`
 *
 * @throws Error that names the file where one is no JSON.
 */
export function readFixtures(root: string): Fixtures {
  const fixtures: Fixtures = { examples: [], cases: [], facts: [] };
  readFolder(root, join(root, 'shared'), undefined, fixtures);
  const resources = join(root, 'resources');
  for (const resource of foldersIn(resources)) {
    for (const operation of foldersIn(join(resources, resource))) {
      const folder = join(resources, resource, operation);
      if (existsSync(join(folder, 'operation.yaml'))) readFolder(root, folder, camelCase(operation), fixtures);
    }
  }
  return fixtures;
}

function readFolder(root: string, folder: string, operationId: string | undefined, fixtures: Fixtures): void {
  const nameOf = (path: string) => relative(root, path).split(sep).join('/');
  for (const kind of ['examples', 'examples/requests']) {
    for (const entry of jsonFilesIn(join(folder, kind))) {
      const path = join(folder, kind, entry);
      const status = kind === 'examples' ? /^\d{3}(?=-)/.exec(entry)?.[0] : 'request';
      fixtures.examples.push({ file: nameOf(path), name: entry.slice(0, -'.json'.length), operationId, status, body: read(path) });
    }
  }
  const cases = join(folder, 'cases.json');
  if (existsSync(cases)) fixtures.cases.push({ bodies: [], ...(read(cases) as Partial<CaseFile>), file: nameOf(cases), operationId });
  const facts = join(folder, 'facts.json');
  if (operationId !== undefined && existsSync(facts)) {
    const { $comment: _generated, ...sources } = read(facts) as FactFile['sources'] & { $comment?: unknown };
    fixtures.facts.push({ file: nameOf(facts), operationId, sources });
  }
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is no JSON: ${(error as Error).message}`);
  }
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function jsonFilesIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
}
