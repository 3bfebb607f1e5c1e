import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Outcome } from '@modelarts-openapi/drift/findings';
import type { Page } from '../facts/page.js';
import { parseTables } from '../tables/parse-tables.js';
import { pageFilesOf, readPage } from './page-files.js';
import { parsePage } from './parse-page.js';

/** A page about an operation, whatever form it was in. */
export interface ReadPage {
  /** What its source calls it: the name of its file, unless a file has several. */
  name: string;
  file: string;
  page: Page;
}

/** Pages, and what is to be said of reading them. */
export interface ReadPages extends Pick<Outcome, 'unreadable' | 'notes'> {
  pages: ReadPage[];
  left: Record<string, number>;
  /** Those that are given. */
  folders: string[];
}

const MOST_NAMES = 5;

/**
 * Reads the pages among files and folders: in reStructuredText, or in JSON files of tables. What stands in a folder
 * besides, such as an index, is counted and named.
 *
 * @throws UsageError if one is not there.
 */
export async function readPages(paths: readonly string[]): Promise<ReadPages> {
  const { files, emptyFolders } = await pageFilesOf(paths);
  const isFolder = await Promise.all(paths.map(async (path) => (await stat(path)).isDirectory()));
  const read: ReadPages = { pages: [], unreadable: [], notes: [], left: {}, folders: paths.filter((_path, index) => isFolder[index]) };
  read.unreadable.push(...emptyFolders.map((file) => ({ file, message: 'the folder has no .rst, .txt or .json file' })));
  const given = new Set(paths);
  const general: string[] = [];
  const others: string[] = [];
  for (const file of files) {
    const found = await pagesIn(file, read);
    if (found === 'no tables' && !given.has(file)) others.push(file);
    else if (found === 'no tables') read.unreadable.push({ file, message: 'expected a list of pages with tables' });
    else
      for (const one of found) {
        if (one.page.isGeneral && !given.has(file)) general.push(file);
        else {
          read.unreadable.push(...one.page.unreadable.map((problem) => ({ file, ...problem })));
          read.pages.push(one);
        }
      }
  }
  note(general, 'general page', 'pages that are about no operation', read);
  note(others, 'other file', 'files of JSON that are no pages with tables', read);
  return read;
}

async function pagesIn(file: string, read: ReadPages): Promise<ReadPage[] | 'no tables'> {
  const { text, unreadable } = await readPage(file);
  read.unreadable.push(...unreadable);
  if (text === undefined) return [];
  if (extname(file).toLowerCase() !== '.json') return [{ name: basename(file), file, page: parsePage(text) }];
  try {
    return parseTables(text).map((one) => ({ ...one, file }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) return 'no tables';
    read.unreadable.push({ file, message: error.message });
    return [];
  }
}

function note(files: readonly string[], reason: string, words: string, read: ReadPages): void {
  if (files.length === 0) return;
  read.left[reason] = files.length;
  const more = files.length > MOST_NAMES ? [`${files.length - MOST_NAMES} more`] : [];
  read.notes.push(`${words}: ${files.length} (${[...files.slice(0, MOST_NAMES), ...more].join(', ')})`);
}

/** Says of bullets that they were read as no values, and counts them: what a page means by one nobody can know for sure. So of examples. */
export function noteLeftOut(read: ReadPages): void {
  for (const { name, file, page } of read.pages) {
    if (page.leftOut) {
      read.left['example'] = (read.left['example'] ?? 0) + page.leftOut;
      read.notes.push(`${file}: ${page.leftOut} examples stand in a form that is not read`);
    }
    for (const { name: field, leftOut = [] } of page.tables.flatMap(({ fields }) => fields)) {
      if (leftOut.length === 0) continue;
      read.left['bullet'] = (read.left['bullet'] ?? 0) + leftOut.length;
      const at = leftOut[0] === undefined ? `${file}: ${name}` : `${file}:${leftOut[0]}`;
      read.notes.push(`${at}: ${leftOut.length} bullets of ${field} are no values`);
    }
  }
  if (read.left['bullet']) read.notes.push(`bullets that were read as no values: ${read.left['bullet']}`);
}
