import { parseJson } from '../json/parse.js';
import { createPieceBuffer, type Piece, type Splitter } from './piece.js';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const LARGEST_FRAME = 4 * 1024 * 1024;
const LONGEST_KEY = 16;

/**
 * Takes a JSON document apart whose entries are the items of `log.entries` (HAR), or of a list that is
 * the whole document. It only looks for where the entries begin and end, byte by byte and with a few
 * counters, so a document of any size and depth takes the memory of one entry. That leaves the parsing of
 * an entry to JSON.parse, which is many times faster than a streaming parser in JavaScript.
 */
export function createDocumentSplitter(): Splitter {
  const collected = createPieceBuffer();
  /** The document without its entries, which has to be JSON too; the line that each part begins in. */
  const frame: { line: number; text: string }[] = [{ line: 1, text: '' }];
  let frameSize = 0;
  let line = 1;
  let number = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** The last string outside of entries, and the last key at each of the outer depths. */
  let string = '';
  const keys: string[] = [];
  /** The depth of the list of entries, once it has been found and while it is open. */
  let listDepth: number | undefined;
  let found = false;
  let entryLine = 0;
  let inEntry = false;
  /** What has to come next in the list of entries. */
  let next: 'entry or end' | 'entry' | 'comma or end' = 'entry or end';
  let problem: ReturnType<Splitter['end']>['problem'];

  function addToFrame(part: Buffer): void {
    if (frameSize > LARGEST_FRAME) return;
    frameSize += part.length;
    frame.at(-1)!.text += part.toString('latin1');
  }

  const unexpected = () =>
    (problem ??= { message: `is no JSON: it has an unexpected character between entries ${number} and ${number + 1}`, line });

  function* push(chunk: Buffer): Generator<Piece> {
    /** Where the entry, or the part of the frame, begins that has not been taken yet. */
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (inString) {
        const end = stringEnd(chunk, escaped ? at + 1 : at);
        if (listDepth === undefined && string.length < LONGEST_KEY) string += chunk.toString('latin1', at, Math.min(end, at + LONGEST_KEY));
        escaped = end > chunk.length;
        inString = end >= chunk.length;
        at = end;
        continue;
      }
      const byte = chunk[at]!;
      if (byte === NEWLINE) line++;
      if (byte <= SPACE) continue;
      if (depth === listDepth && !inEntry) {
        if (byte === COMMA) {
          if (next !== 'comma or end') unexpected();
          next = 'entry';
          continue;
        }
        if (byte === CLOSE_LIST) {
          if (next === 'entry') unexpected();
          listDepth = undefined;
          start = at;
          frame.push({ line, text: '' });
        } else {
          if (next === 'comma or end') unexpected();
          inEntry = true;
          entryLine = line;
          start = at;
        }
      } else if (depth === listDepth && (byte === COMMA || byte === CLOSE_LIST)) {
        // An entry that is a bare value ends where the next one or the end of the list is.
        inEntry = false;
        next = 'comma or end';
        yield { bytes: collected.take(chunk.subarray(start, at)), line: entryLine, entry: ++number };
        at--;
        continue;
      }
      if (byte === QUOTE) {
        inString = true;
        string = '';
      } else if (byte === COLON && depth <= 2) {
        keys[depth] = string;
      } else if (byte === OPEN || byte === OPEN_LIST) {
        depth++;
        const isList = byte === OPEN_LIST && ((depth === 3 && keys[1] === 'log' && keys[2] === 'entries') || depth === 1);
        if (isList && !found) {
          found = true;
          listDepth = depth;
          addToFrame(chunk.subarray(start, at + 1));
        }
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        depth--;
        if (inEntry && depth === listDepth) {
          inEntry = false;
          next = 'comma or end';
          yield { bytes: collected.take(chunk.subarray(start, at + 1)), line: entryLine, entry: ++number };
        }
      }
    }
    if (inEntry) collected.add(chunk.subarray(start));
    else if (listDepth === undefined) addToFrame(chunk.subarray(start));
  }

  function end(): ReturnType<Splitter['end']> {
    if (inEntry)
      return {
        pieces: [],
        problem: { message: `ends too early, in the middle of entry ${number + 1} that begins in line ${entryLine}`, line },
      };
    if (listDepth !== undefined) return { pieces: [], problem: { message: `ends too early, behind entry ${number}`, line } };
    problem ??= frameSize > LARGEST_FRAME ? undefined : frameProblem();
    if (!problem && !found)
      problem = { message: 'has no entries; expected a HAR document with log.entries, or a list of entries', line: 1 };
    return { pieces: [], problem };
  }

  function frameProblem(): ReturnType<Splitter['end']>['problem'] {
    const text = frame.map((part) => part.text).join('');
    const { problem } = parseJson(text);
    if (!problem) return undefined;
    const [before = { line: 1, text: '' }, after] = frame;
    const isBehind = after && problem.offset >= before.text.length;
    const [from, length] = isBehind ? [after.line, before.text.length] : [1, 0];
    const lines = text.slice(length, problem.offset).split('\n').length;
    return {
      message: problem.message.replace(/ at line \d+, column \d+$/, isBehind ? ' behind the entries' : '$&'),
      line: from + lines - 1,
    };
  }

  return { push, end };
}

/** Where the string ends that goes on at `at`; behind the chunk if it does not, and one further if the last byte is half an escape. */
function stringEnd(chunk: Buffer, at: number): number {
  const { length } = chunk;
  while (at < length) {
    const byte = chunk[at]!;
    if (byte === QUOTE) return at;
    at += byte === BACKSLASH ? 2 : 1;
  }
  return at;
}
