import { basename, extname } from 'node:path';
import { type Page, parsePage, parseTables, readPage } from '@modelarts-openapi/vendor-pages';
import { UsageError } from '../usage-error.js';
import type { VendorPage } from './vendor-page.js';

/** Which page of a file with several of them is meant: its name, its title, or its operation such as `GET /v2/things`. */
export type Pick = string | undefined;

/**
 * Reads a page about an operation: a page in reStructuredText, or one out of a JSON file of tables.
 *
 * @throws UsageError that says what is wrong with the file or what it has in place of what was picked.
 */
export async function readVendorPage(path: string, pick: Pick): Promise<{ page: VendorPage; notes: string[] }> {
  const { text, unreadable } = await readPage(path);
  if (text === undefined) throw new UsageError(unreadable.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const isTables = extname(path) === '.json';
  if (!isTables && pick !== undefined) throw new UsageError(`${path}: --page picks a page of a .json file of tables, this is one page`);
  const { file, title, originalName, page } = isTables ? pickedPage(path, text, pick) : onlyPage(path, text);
  const operation = page.operation;
  if (!operation) throw new UsageError(`${path}: no page of an operation: no line with a method and a path, such as GET /v2/…`);
  const notes = [...unreadable, ...page.unreadable].map(({ line, message }) => `not read${line ? `, line ${line}` : ''}: ${message}`);
  return { page: { page, operation, title, originalName, file }, notes };
}

type Read = Omit<VendorPage, 'operation'>;

function onlyPage(path: string, text: string): Read {
  const originalName = /^:original_name: *(\w+)\.html/m.exec(text)?.[1];
  const title = /^(?=\S)(.+)\n([=~^"'#*-])\2{2,}\n/m.exec(text)?.[1]?.trim();
  return { file: basename(path), title, originalName, page: parsePage(text) };
}

function pickedPage(path: string, text: string, pick: Pick): Read {
  const all = pagesIn(path, text).map((one) => ({ file: one.name, title: one.title, originalName: undefined, page: one.page }));
  const matching = all.filter((one) => pick === undefined || [one.file, one.title, operationOf(one.page)].includes(pick));
  const [picked, ...others] = matching;
  if (picked && others.length === 0) return picked;
  const which = pick === undefined ? 'it has several pages, pick one with --page' : `no page ${JSON.stringify(pick)}, expected one of`;
  throw new UsageError([`${path}: ${which}:`, ...all.map((one) => `  ${operationOf(one.page)}  (${one.file})`)].join('\n'));
}

function pagesIn(path: string, text: string) {
  try {
    return parseTables(text);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
}

function operationOf({ operation }: Page): string {
  return operation ? `${operation.method} ${operation.path}` : '';
}
