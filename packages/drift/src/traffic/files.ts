import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Unreadable } from '../finding.js';

const LINES = ['.ndjson', '.jsonl', '.jsonlines'];
const DOCUMENTS = ['.har'];
/** Gateways and servers write either. */
const EITHER = ['.json', '.log', '.kong'];
const ALL = [...DOCUMENTS, ...LINES, ...EITHER];

/** A file of recorded traffic. */
export interface TrafficFile {
  file: string;
  /** Whether every line is an entry by itself; `undefined` where only what is in it tells. */
  lines: boolean | undefined;
}

/** The files with traffic among those given, and in the folders given, however deep, in order. */
export async function trafficFiles(given: readonly string[]): Promise<{ files: TrafficFile[]; unreadable: Unreadable[] }> {
  const files: TrafficFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const path of given) {
    try {
      if ((await stat(path)).isDirectory()) {
        const found = (await filesIn(path)).filter(isTraffic);
        if (found.length === 0) unreadable.push({ file: path, message: `has no file that ends with ${ALL.join(', ')}` });
        files.push(...found.map(described));
      } else if (isTraffic(path)) {
        files.push(described(path));
      } else {
        unreadable.push({ file: path, message: `its name has to end with ${ALL.join(', ')}, for what it is` });
      }
    } catch (error) {
      unreadable.push({ file: path, message: reasonOf(error) });
    }
  }
  return { files, unreadable };
}

/** All files below a folder, in alphabetical order; links are not followed. */
export async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (code === 'EISDIR') return 'is a folder';
  return `cannot be read${code ? ` (${code})` : ''}`;
}

const ending = (file: string) => extname(file).toLowerCase();
const isTraffic = (file: string) => ALL.includes(ending(file));
const described = (file: string): TrafficFile => ({
  file,
  lines: EITHER.includes(ending(file)) ? undefined : LINES.includes(ending(file)),
});
