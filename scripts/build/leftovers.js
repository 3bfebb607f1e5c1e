import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Removes the files of a folder that an earlier build has left there. What was made stays where it is all the time, for those
 * who read it meanwhile.
 *
 * @param {string} folder none is fine
 * @param {string[]} made the files that are there for a reason, relative to it or absolute
 */
export function removeLeftovers(folder, made) {
  const kept = new Set(made.map((file) => resolve(folder, file)));
  for (const file of filesIn(folder)) if (!kept.has(file)) rmSync(file, { force: true });
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}
