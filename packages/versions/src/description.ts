import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Unreadable } from '@modelarts-openapi/drift/findings';
import { type Description as Document, get, isObject, isReference, join, keysOf } from '@modelarts-openapi/openapi-model';
import { LineCounter, type Node, parseDocument } from 'yaml';
import { isVersion } from './version-number.js';

/** A description as a file has it. */
export interface Form {
  file: string;
  document: Document;
  /** The line that a pointer leads to, from 1, or the nearest one around it. */
  lineOf?: (pointer: string) => number | undefined;
}

/** A description that could be read. */
export interface Description extends Form {
  version: string;
  /** Its strict form, where there is one. */
  strict?: Form;
}

/** A file that holds no description. */
export class UnreadableDescription extends Error {
  override name = 'UnreadableDescription';
  constructor(readonly unreadable: Unreadable) {
    super(unreadable.message);
  }
}

/**
 * Reads a description, and its strict form where there is one beside it. That has to be of the same version.
 *
 * @throws UnreadableDescription if one of them is none.
 */
export async function readDescription(file: string): Promise<Description> {
  const strictFile = strictFileOf(file);
  const published = await readForm(file);
  if (strictFile === undefined) return published;
  const { version, ...strict } = await readForm(strictFile);
  if (version === published.version) return { ...published, strict };
  throw unreadable(strictFile, `info.version: expected ${published.version}, as in ${file}, got ${version}.`);
}

/** The strict form of `openapi.yaml` is `openapi.strict.json`, beside it, or in YAML. */
function strictFileOf(file: string): string | undefined {
  const name = file.slice(0, file.length - extname(file).length);
  return ['.json', '.yaml', '.yml'].map((ending) => `${name}.strict${ending}`).find((one) => existsSync(one));
}

async function readForm(file: string): Promise<Form & { version: string }> {
  const { value, lineOf } = parsed(file, await textOf(file));
  const { openapi, info } = (isObject(value) ? value : {}) as { openapi?: unknown; info?: { version?: unknown } };
  if (typeof openapi !== 'string' || !/^3\.1\./.test(openapi)) {
    throw unreadable(
      file,
      `It is no OpenAPI description that can be compared: openapi: expected 3.1, got ${JSON.stringify(openapi) ?? 'nothing'}.`,
    );
  }
  const version = info?.version;
  if (!isVersion(version)) {
    throw unreadable(file, `info.version: expected three numbers such as 1.2.0, got ${JSON.stringify(version) ?? 'nothing'}.`);
  }
  const dead = deadReference(value, value, '#');
  if (dead) throw unreadable(file, dead.message, lineOf(dead.pointer));
  return { file, document: value as Document, version, lineOf };
}

async function textOf(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw unreadable(file, 'There is no such file.');
    if (code === 'EISDIR') throw unreadable(file, 'It is a folder.');
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw unreadable(file, 'It cannot be parsed: it is not UTF-8.');
    throw unreadable(file, `It cannot be read: ${code ?? (error as Error).message}.`);
  }
}

function parsed(file: string, text: string): { value: unknown; lineOf: (pointer: string) => number | undefined } {
  // JSON is YAML, too, but takes a hundredth of the time as what it is; lines are asked for where something is told.
  if (text.startsWith('{')) {
    try {
      const value: unknown = JSON.parse(text);
      let lineOf: ReturnType<typeof parsedAsYaml>['lineOf'] | undefined;
      return { value, lineOf: (pointer) => (lineOf ??= parsedAsYaml(file, text).lineOf)(pointer) };
    } catch {
      // YAML says what is wrong, and where.
    }
  }
  return parsedAsYaml(file, text);
}

function parsedAsYaml(file: string, text: string): { value: unknown; lineOf: (pointer: string) => number | undefined } {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error) throw unreadable(file, `It cannot be parsed: ${reasonOf(error)}.`, lines.linePos(error.pos[0]).line);
    // A few aliases of aliases can unfold without end; the parser counts them.
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    const lineOf = (pointer: string) => {
      for (let keys = keysOf(pointer); keys.length > 0; keys = keys.slice(0, -1)) {
        const node = document.getIn(keys, true) as Node | undefined;
        if (node?.range) return lines.linePos(node.range[0]).line;
      }
      return undefined;
    };
    return { value, lineOf };
  } catch (error) {
    if (error instanceof UnreadableDescription) throw error;
    throw unreadable(file, `It cannot be parsed: ${reasonOf(error as Error)}.`);
  }
}

const reasonOf = ({ message }: Error) => (/call stack/.test(message) ? 'it is nested too deeply' : message);

/** What has data, in which a `$ref` is none. */
const DATA = new Set(['example', 'default', 'enum', 'const', 'value']);
/** What has parts by names, which may be those of keywords. */
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas', 'schemas', 'examples', 'headers', 'paths']);

/** The first `$ref` that leads out of the document, or nowhere. */
function deadReference(document: unknown, node: unknown, pointer: string, isMap = false): { pointer: string; message: string } | undefined {
  if (isReference(node)) {
    const { $ref } = node;
    const at = join(pointer, '$ref');
    if (!$ref.startsWith('#'))
      return { pointer: at, message: `$ref: expected one into the file itself, got "${$ref}" at ${pointer}; bundle it first.` };
    if (!leadsSomewhere(document, $ref))
      return { pointer: at, message: `$ref: expected something at "${$ref}", which ${pointer} refers to, got nothing.` };
  }
  if (typeof node !== 'object' || node === null) return undefined;
  for (const [key, child] of Object.entries(node)) {
    if (!isMap && (DATA.has(key) || (key === 'examples' && Array.isArray(child)))) continue;
    const found = deadReference(document, child, join(pointer, key), !isMap && MAPS.has(key));
    if (found) return found;
  }
  return undefined;
}

function leadsSomewhere(document: unknown, $ref: string): boolean {
  try {
    return get(document, $ref) !== undefined;
  } catch {
    // It is no pointer.
    return false;
  }
}

function unreadable(file: string, message: string, line?: number): UnreadableDescription {
  return new UnreadableDescription({ file, message, ...(line !== undefined && { line }) });
}
