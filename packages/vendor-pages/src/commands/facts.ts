import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command, type Outcome, UsageError } from '@modelarts-openapi/drift/findings';
import type { Operation } from '@modelarts-openapi/openapi-model';
import { published } from '../compare/published.js';
import { factsOf } from '../facts/facts.js';
import { formatFacts } from '../facts/facts-file.js';
import { operationFolders } from '../facts/operation-folders.js';
import type { Page } from '../facts/page.js';
import { readOperationFacts } from '../facts/read-facts.js';
import { pageFilesOf, readPage } from '../pages/page-files.js';
import { parsePage } from '../pages/parse-page.js';
import { parseTables } from '../tables/parse-tables.js';

/** Writes the facts of pages beside their operations. */
export const facts: Command = {
  usage: 'facts --source <name> <page.rst, tables.json or folder> …',
  about: "Writes what the vendor's pages say, without their sentences, to facts.json beside each operation that is described.",
  options: { source: { type: 'string', about: 'whose pages these are, such as open-telekom-cloud' } },
  async run(paths, { source }) {
    if (typeof source !== 'string' || !/^[a-z][a-z0-9-]*$/.test(source))
      throw new UsageError(`--source: expected a name such as open-telekom-cloud, got ${JSON.stringify(source) ?? 'nothing'}`);
    if (paths.length === 0) throw new UsageError('facts: expected pages, files of tables or folders, got none');
    return writeFacts(paths, source, published.operations, operationFolders());
  },
};

/**
 * Writes the facts of pages to the folders of their operations. Those of other sources stay as they are.
 *
 * @param folders By the ID of the operation.
 */
export async function writeFacts(
  paths: string[],
  source: string,
  operations: readonly Operation[],
  folders: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const outcome: Outcome = { findings: [], unreadable: [], checked: { pages: 0, written: 0 }, notes: [] };
  const { files } = await pageFilesOf(paths);
  for (const { name, file, page } of (await Promise.all(files.map((one) => pagesIn(one, outcome)))).flat()) {
    outcome.checked['pages']! += 1;
    outcome.unreadable.push(...page.unreadable.map((one) => ({ file, ...one })));
    const operation = operations.find(({ method, path }) => method === page.operation?.method && path === page.operation.path);
    const folder = operation && folders.get(operation.operationId);
    if (!folder || page.unreadable.length > 0) continue;
    const kept = readOperationFacts(operation.operationId, folder);
    await writeFile(kept.file, formatFacts({ ...kept.facts, [source]: factsOf(page, name) }));
    outcome.checked['written']! += 1;
    outcome.notes.push(`wrote ${kept.file}`);
  }
  return outcome;
}

async function pagesIn(file: string, outcome: Outcome): Promise<{ name: string; file: string; page: Page }[]> {
  if (!file.endsWith('.json')) {
    const { text, unreadable } = await readPage(file);
    outcome.unreadable.push(...unreadable);
    return text === undefined ? [] : [{ name: basename(file), file, page: parsePage(text) }];
  }
  try {
    return parseTables(await readFile(file, 'utf8')).map((one) => ({ ...one, file }));
  } catch (error) {
    outcome.unreadable.push({ file, message: (error as Error).message });
    return [];
  }
}
