import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { filesIn } from '../files/files-in.js';
import { reasonOf } from '../files/reason.js';
import type { Unreadable } from '../findings/finding.js';

const LINES = ['ndjson', 'jsonl', 'jsonlines'];
const DOCUMENTS = ['har'];
/** Gateways and servers write either. */
const EITHER = ['json', 'log', 'kong'];
const PACKED = ['zip'];
const ALL = [...DOCUMENTS, ...LINES, ...EITHER, ...PACKED];

/** What servers put behind a name when they begin a new log: a number, or a day. */
const ROTATED = /[._-](?:\d{1,10}|\d{4}-\d\d-\d\d)(?:[T_-][\d-]+)?$/;

/** A file of recorded traffic. */
export interface TrafficFile {
  file: string;
  /** Whether every line is an entry by itself; `undefined` where only what is in it tells. */
  lines: boolean | undefined;
}

/** What there is to read, and what is passed over. */
export interface TrafficFiles {
  files: TrafficFile[];
  unreadable: Unreadable[];
  /** Files in given folders whose name is none of a recording. */
  leftOut: string[];
}

/**
 * The files with traffic: those given, whatever they are called, and in given folders those that are called like one,
 * packed with gzip or not, also logs that were rotated. Recordings come before what may lie beside them as their parts.
 */
export async function trafficFiles(given: readonly string[]): Promise<TrafficFiles> {
  const found: TrafficFiles = { files: [], unreadable: [], leftOut: [] };
  for (const path of given) {
    try {
      const about = await stat(path);
      if (about.isDirectory()) {
        const { files, others, unreadable } = await filesIn(path);
        const named = files.filter((file) => endingOf(file) !== undefined);
        const isDocument = (file: string) => DOCUMENTS.includes(endingOf(file)!);
        found.files.push(...[...named.filter(isDocument), ...named.filter((file) => !isDocument(file))].map(described));
        found.unreadable.push(...unreadable);
        found.leftOut.push(...files.filter((file) => endingOf(file) === undefined), ...others);
      } else if (about.isFile()) {
        found.files.push(described(path));
      } else {
        found.unreadable.push({ file: path, message: 'is neither a file nor a folder' });
      }
    } catch (error) {
      found.unreadable.push({ file: path, message: reasonOf(error) });
    }
  }
  return found;
}

/** How the name of a recording ends, such as `har` for `a.HAR.gz` and `log` for `access.log-20261128`; `undefined` for other files. */
function endingOf(file: string): string | undefined {
  const name = basename(file).toLowerCase().replace(/\.gz$/, '');
  return [name, name.replace(ROTATED, '')].map((one) => one.slice(one.lastIndexOf('.') + 1)).find((ending) => ALL.includes(ending));
}

function described(file: string): TrafficFile {
  const ending = endingOf(file) ?? '';
  return { file, lines: LINES.includes(ending) ? true : DOCUMENTS.includes(ending) ? false : undefined };
}
