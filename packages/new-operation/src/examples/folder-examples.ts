import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@modelarts-openapi/vendor-pages';
import type { WrittenFiles } from '../files/written-files.js';
import { UsageError } from '../usage-error.js';
import { everyField } from './every-field.js';
import type { PageExample } from './page-examples.js';
import type { ShownValues } from './shown-values.js';

/** From what an example with every field is made. */
interface Sources {
  page: Page;
  shown: ShownValues;
}

/**
 * The examples of an operation's folder as they will be: those that are there as somebody has left them, those of the
 * page, and, where these leave out fields, one with every field.
 */
export function folderExamples(files: WrittenFiles, folder: string, onPage: readonly PageExample[], sources?: Sources): PageExample[] {
  const there = files
    .list(`${folder}/examples`)
    .filter((file) => file.endsWith('.json'))
    .map((path): PageExample => {
      const file = path.slice(folder.length + 1);
      return { file, kind: file.startsWith('examples/requests/') ? 'request' : 'answer', body: parsed(files.read(path) ?? '', path) };
    });
  const asLeft = (example: PageExample) =>
    there.find(({ file }) => file === example.file) ??
    // One that somebody has named for what it shows.
    there.find(({ kind, body }) => kind === example.kind && isDeepStrictEqual(body, example.body)) ??
    example;
  const examples = onPage.map(asLeft);
  const others = there.filter(({ file }) => !examples.some((one) => one.file === file));
  const all = [...examples, ...others];
  return sources ? [...all, ...fillers(all, onPage, sources)] : all;
}

function fillers(all: readonly PageExample[], onPage: readonly PageExample[], { page, shown }: Sources): PageExample[] {
  return (['request', 'answer'] as const).flatMap((kind) => {
    const file = `examples/${kind === 'request' ? 'requests/' : ''}every-field.json`;
    const table = page.tables.find((one) => one.kind === (kind === 'request' ? 'request' : 'response'));
    const example = onPage.find((one) => one.kind === kind && !isError(one));
    if (!table || all.some((one) => one.file === file)) return [];
    const body = everyField(page, table, example?.body, shown);
    return body === undefined ? [] : [{ file, kind, body }];
  });
}

/** Whether an example shows an error, whose name begins with its status. */
export function isError({ file }: Pick<PageExample, 'file'>): boolean {
  return /^examples\/\d{3}-/.test(file);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: no JSON: ${(error as Error).message}`);
  }
}
