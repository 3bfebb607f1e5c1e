import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Unreadable, UsageError } from '@modelarts-openapi/drift/findings';

/** A file as text, as far as it is text. */
export interface PageFile {
  file: string;
  text: string | undefined;
  unreadable: Unreadable[];
}

/** No page of documentation is larger. The parser is not made for more. A file of tables may have all pages of an API. */
const MOST_BYTES = 2_000_000;
const MOST_BYTES_OF_TABLES = 50_000_000;

/** The pages among files and folders: files as they are, of folders all `.rst`, `.txt` and `.json` files. @throws UsageError if one is not there. */
export async function pageFilesOf(paths: readonly string[]): Promise<{ files: string[]; emptyFolders: string[] }> {
  const files: string[] = [];
  const emptyFolders: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new UsageError(`${path}: no such file or folder`);
    if (!found.isDirectory()) {
      files.push(path);
      continue;
    }
    const names = await readdir(path, { recursive: true });
    const pages = names.filter((name) => /\.(rst|txt|json)$/i.test(name)).sort();
    files.push(...pages.map((name) => join(path, name)));
    if (pages.length === 0) emptyFolders.push(path);
  }
  return { files, emptyFolders };
}

/** Reads a page. Whatever is wrong with its bytes is in `unreadable`, with the line. */
export async function readPage(file: string): Promise<PageFile> {
  const lost = (message: string, line?: number): PageFile => ({
    file,
    text: undefined,
    unreadable: [{ file, ...(line && { line }), message }],
  });
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    const most = extname(file).toLowerCase() === '.json' ? MOST_BYTES_OF_TABLES : MOST_BYTES;
    if (size > most) return lost(`larger than a page can be: ${size} bytes, at most ${most}`);
    bytes = await readFile(file);
  } catch (error) {
    return lost(`cannot be read: ${(error as Error).message}`);
  }
  return { file, ...decode(bytes, file) };
}

function decode(bytes: Buffer, file: string): Omit<PageFile, 'file'> {
  const lineOf = (offset: number) => bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return { text: undefined, unreadable: [{ file, line: lineOf(zero), message: 'not a text in UTF-8: a zero byte (binary, or UTF-16)' }] };
  // A page in another encoding is still read: only some of its letters are wrong.
  const text = new TextDecoder().decode(bytes);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, unreadable: [] };
  } catch {
    // Latin-1 keeps every byte as one letter, so the line can be taken back to bytes.
    const line =
      bytes
        .toString('latin1')
        .split('\n')
        .findIndex((one) => !isUtf8(Buffer.from(one, 'latin1'))) + 1;
    return { text, unreadable: [{ file, line, message: 'not UTF-8: a byte that belongs to no character' }] };
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
