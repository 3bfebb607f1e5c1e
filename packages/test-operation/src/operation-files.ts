import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kebabCase } from '@modelarts-openapi/openapi-model';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The files of an operation. */
export interface OperationFiles {
  /** Its folder, from the root of the repository. */
  folder: string;
  resource: string;
  /** Everything in its folder, and what it refers to, directly or not. */
  files: Set<string>;
}

/** Finds the folder of an operation; undefined where there is none. */
export function operationFiles(operationId: string, root = ROOT): OperationFiles | undefined {
  const resources = join(root, 'spec/resources');
  const resource = readdirSync(resources).find((one) => existsSync(join(resources, one, kebabCase(operationId), 'operation.yaml')));
  if (resource === undefined) return undefined;
  const folder = `spec/resources/${resource}/${kebabCase(operationId)}`;
  const own = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.split(sep).join('/')}`,
  );
  return { folder, resource, files: new Set([...own, ...referredFrom(`${folder}/operation.yaml`, root)]) };
}

/** The operations that there are. */
export function operationIds(root = ROOT): string[] {
  const files = readdirSync(join(root, 'spec/resources'), { recursive: true, encoding: 'utf8' });
  const folders = files.filter((file) => file.endsWith(`${sep}operation.yaml`)).map((file) => dirname(file).split(sep).at(-1) ?? '');
  return folders.map((name) => name.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase())).sort();
}

/** A file, and all that it refers to with `$ref`, whatever else stands in them. */
function referredFrom(file: string, root: string): Set<string> {
  const found = new Set<string>([file]);
  for (const one of found) {
    if (!existsSync(join(root, one))) continue;
    for (const [, reference = ''] of readFileSync(join(root, one), 'utf8').matchAll(/\$ref: *['"]?([^'"#\s]+)/g)) {
      found.add(
        relative(root, normalize(join(root, dirname(one), reference)))
          .split(sep)
          .join('/'),
      );
    }
  }
  return found;
}
