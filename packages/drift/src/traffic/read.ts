import { reasonOf } from '../files/reason.js';
import { startProblem, textOf, withoutMark } from '../json/encoding.js';
import { parseJson } from '../json/parse.js';
import type { Attached } from './body.js';
import { createDocumentSplitter } from './document.js';
import type { TrafficFile } from './files.js';
import { createLineSplitter } from './lines.js';
import { LARGEST, type Piece } from './piece.js';
import { FileProblem, type Source, sourcesOf } from './source.js';

/** Beyond this there is no more to learn from the entries of a file that cannot be read. */
const MOST_PROBLEMS = 20;

/** What a reader of traffic hands on. */
export interface TrafficListener {
  /** An entry, parsed, and what it may refer to. What it returns is a problem with it. */
  entry(value: unknown, piece: Piece, attached: Attached): string | undefined;
  /** A file that an entry refers to. */
  part(file: string): void;
  /** What could not be read; the line from 1. */
  unreadable(message: string, line?: number): void;
}

/** Reads a file piece by piece, in bounded memory. What cannot be read is told, and reading goes on behind it. */
export async function readTraffic({ file, lines }: TrafficFile, listener: TrafficListener): Promise<void> {
  let problems = 0;

  function tell(message: string, line?: number): void {
    if (++problems <= MOST_PROBLEMS) listener.unreadable(message, line);
  }

  function read(piece: Piece, attached: Attached): void {
    const name = piece.entry === undefined ? 'the line' : `entry ${piece.entry}`;
    if (!piece.bytes) return tell(`${name} is larger than ${LARGEST / 1024 / 1024} MiB`, piece.line);
    const text = textOf(piece.bytes);
    if (text === undefined) return tell(`${name} is not UTF-8`, piece.line);
    const { value, problem } = parseJson(text);
    if (problem) tell(`${name} ${inFile(problem.message, piece.line)}`, piece.line);
    if (problem && problem.kind !== 'duplicate-key') return;
    const wrong = listener.entry(value, piece, attached);
    if (wrong) tell(`${name} ${wrong}`, piece.line);
  }

  async function readSource({ chunks, attached, name }: Source): Promise<void> {
    let splitter = createLineSplitter();
    let isFirst = true;
    for await (const chunk of chunks) {
      const problem = isFirst && startProblem(chunk);
      if (problem) return listener.unreadable(problem);
      if (isFirst && !(name ? false : (lines ?? hasLines(chunk)))) splitter = createDocumentSplitter();
      for (const piece of splitter.push(isFirst ? withoutMark(chunk) : chunk)) read(piece, attached);
      isFirst = false;
    }
    if (isFirst) return listener.unreadable('is empty');
    const { pieces, problem } = splitter.end();
    for (const piece of pieces) read(piece, attached);
    if (problem) listener.unreadable(problem.message, problem.line);
  }

  try {
    for (const source of await sourcesOf(file)) await readSource({ ...source, attached: (part) => source.attached(part, listener.part) });
  } catch (error) {
    listener.unreadable(error instanceof FileProblem ? error.message : reasonOf(error));
  }
  if (problems > MOST_PROBLEMS) listener.unreadable(`has ${problems - MOST_PROBLEMS} more entries that cannot be read`);
}

/** Whether a file begins with a line that is an entry, and no document by itself. */
function hasLines(start: Buffer): boolean {
  const [line = ''] = withoutMark(start).toString().trimStart().split('\n', 1);
  if (line.startsWith('[')) return false;
  // What has been cut off at its start, as servers do with their logs, still has lines behind it.
  if (!line.startsWith('{')) return true;
  try {
    return JSON.parse(line).log === undefined;
  } catch {
    return false;
  }
}

/** The position in an entry as one in its file. */
function inFile(message: string, first: number): string {
  return message.replace(/at line (\d+), column/, (_all, line) => `at line ${first + Number(line) - 1}, column`);
}
