import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Not from where all packages are read: a build that has nothing to do is to take no longer than it has to.
const root = dirname(dirname(import.meta.dirname));

/**
 * Copies a file unless the other one is the same: one that is written anew wakes what watches it, and git reads it again.
 *
 * @param {string} from relative to the folder of the repository, as is the other one
 * @param {string} to
 */
export function copyIfNew(from, to) {
  const content = readFileSync(join(root, from));
  const file = join(root, to);
  if (!existsSync(file) || !readFileSync(file).equals(content)) writeFileSync(file, content);
}
