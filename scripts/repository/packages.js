import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this repository. */
export const root = dirname(dirname(import.meta.dirname));

/** The packages that are published: `{ folder, manifest }`, the folder relative to that of the repository. */
export const packages = ['spec', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)]
  .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) }))
  .filter(({ manifest }) => !manifest.private);
