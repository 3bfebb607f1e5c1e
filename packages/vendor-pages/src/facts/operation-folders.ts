import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { camelCase } from '@modelarts-openapi/openapi-model';

/** The folder of the description's sources. */
export const SPEC = relative(process.cwd(), fileURLToPath(new URL('../../../../spec/', import.meta.url))) || '.';

/** The folder of each operation that the sources of a description have, by its ID. */
export function operationFolders(spec = SPEC): Map<string, string> {
  const resources = join(spec, 'resources');
  const files = readdirSync(resources, { recursive: true, encoding: 'utf8' }).sort();
  const folders = files.filter((file) => basename(file) === 'operation.yaml').map((file) => join(resources, dirname(file)));
  return new Map(folders.map((folder) => [camelCase(basename(folder)), folder]));
}
