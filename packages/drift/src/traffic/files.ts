import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { filesIn } from '../files/files-in.js';
import { reasonOf } from '../files/reason.js';
import type { Unreadable } from '../findings/finding.js';

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

const ending = (file: string) => extname(file).toLowerCase();
const isTraffic = (file: string) => ALL.includes(ending(file));
const described = (file: string): TrafficFile => ({
  file,
  lines: EITHER.includes(ending(file)) ? undefined : LINES.includes(ending(file)),
});
