import { shapes } from '../shown/shown.js';

/** What is wrong with a text that should be JSON. */
export interface Problem {
  kind: 'not-json' | 'duplicate-key' | 'too-deep';
  /** Goes on from the name of the text, such as `ends too early at line 1, column 8`. */
  message: string;
  /** Where it is in the text, from 0. */
  offset: number;
}

// Strings are matched by their first character only: a regular expression would need stack for long ones.
const TOKEN = /[\t\n\r ]*(?:([{}[\],:])|(")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/**
 * Finds the first thing that is wrong with a JSON text, with its position. It is slow and asked only
 * where something is wrong; the messages of JSON.parse have no position, or quote the text.
 */
export function firstProblem(text: string): Problem | undefined {
  /** The open lists (`undefined`) and objects (the keys they had so far). */
  const open: (Set<string> | undefined)[] = [];
  let expected: 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' = 'value';
  let duplicate: Problem | undefined;
  TOKEN.lastIndex = 0;
  for (;;) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      const at = start + /^[\t\n\r ]*/.exec(text.slice(start))![0].length;
      if (at < text.length) return notJson(text, at, `has an unexpected ${characterAt(text, at)}`);
      return expected === ', or end' && open.length === 0 ? duplicate : notJson(text, at, 'ends too early');
    }
    const [all, mark, quote] = match;
    const at = start + all.length - (mark ?? quote ?? all.trimStart()).length;
    const string = quote && stringAt(text, at);
    if (string === null) return notJson(text, at, 'has a malformed string');
    if (string === undefined && quote) return notJson(text, text.length, 'ends too early');
    TOKEN.lastIndex += string ? string.length - 1 : 0;
    const unexpected = () => notJson(text, at, `has an unexpected ${characterAt(text, at)}`);
    if (expected === ', or end' && open.length === 0) return unexpected();
    if (string && expected.startsWith('key')) {
      const key = JSON.parse(string) as string;
      const keys = open.at(-1)!;
      if (keys.has(key))
        duplicate ??= {
          kind: 'duplicate-key',
          message: `has the key "${shapes.name(key)}" twice in one object${position(text, at)}`,
          offset: at,
        };
      keys.add(key);
      expected = ':';
    } else if (mark === ':' && expected === ':') {
      expected = 'value';
    } else if (mark === ',' && expected === ', or end') {
      expected = open.at(-1) ? 'key' : 'value';
    } else if (mark === '}' && open.at(-1) && (expected === 'key or }' || expected === ', or end')) {
      open.pop();
      expected = ', or end';
    } else if (mark === ']' && open.length > 0 && !open.at(-1) && (expected === 'value or ]' || expected === ', or end')) {
      open.pop();
      expected = ', or end';
    } else if (!expected.startsWith('value') || (mark && mark !== '{' && mark !== '[')) {
      return unexpected();
    } else if (mark) {
      open.push(mark === '{' ? new Set() : undefined);
      expected = mark === '{' ? 'key or }' : 'value or ]';
    } else {
      expected = ', or end';
    }
  }
}

/** The string that begins at a quote; `null` if it is malformed, `undefined` if it does not end. */
function stringAt(text: string, at: number): string | null | undefined {
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  if (end === -1) return undefined;
  const string = text.slice(at, end + 1);
  try {
    JSON.parse(string);
    return string;
  } catch {
    return null;
  }
}

/** Whether a quote belongs to the string that it stands in. */
export function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text.charCodeAt(start - 1) === 92) start--;
  return (at - start) % 2 === 1;
}

const notJson = (text: string, offset: number, what: string): Problem => ({
  kind: 'not-json',
  message: `is no JSON: it ${what}${position(text, offset)}`,
  offset,
});

/** A character is shown only where it is a mark; a letter may belong to a secret. */
function characterAt(text: string, at: number): string {
  const character = text[at]!;
  return /[{}[\],:"']/.test(character) ? `character ${character}` : 'character';
}

function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return ` at line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
