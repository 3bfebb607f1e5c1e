import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Unreadable } from '../findings/finding.js';
import { reasonOf } from './reason.js';

/** What lies below a folder. */
export interface Files {
  /** In alphabetical order of their paths. */
  files: string[];
  /** What is neither a file nor a folder, such as a pipe, which would have to be waited for. */
  others: string[];
  unreadable: Unreadable[];
}

/** All files below a folder. Links are followed, to what was not there yet. */
export async function filesIn(folder: string): Promise<Files> {
  const all: Files = { files: [], others: [], unreadable: [] };
  const seen = new Set<string>([await realpath(folder)]);

  async function look(from: string): Promise<void> {
    for (const entry of (await readdir(from, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(from, entry.name);
      try {
        const real = await realpath(path);
        if (seen.has(real)) continue;
        seen.add(real);
        const found = entry.isSymbolicLink() ? await stat(path) : entry;
        if (found.isDirectory()) await look(path);
        else (found.isFile() ? all.files : all.others).push(path);
      } catch (error) {
        all.unreadable.push({ file: path, message: entry.isSymbolicLink() ? 'is a link that leads nowhere' : reasonOf(error) });
      }
    }
  }

  await look(folder);
  return all;
}
