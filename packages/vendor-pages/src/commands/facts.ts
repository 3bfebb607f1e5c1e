import { writeFile } from 'node:fs/promises';
import { type Command, type Outcome, UsageError } from '@modelarts-openapi/drift/findings';
import type { Operation } from '@modelarts-openapi/openapi-model';
import { published } from '../compare/published.js';
import { describedOperation } from '../facts/described-operation.js';
import { factsOf } from '../facts/facts.js';
import { formatFacts } from '../facts/facts-file.js';
import { operationFolders } from '../facts/operation-folders.js';
import { readOperationFacts } from '../facts/read-facts.js';
import { noteLeftOut, readPages } from '../pages/read-pages.js';

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
  const read = await readPages(paths);
  noteLeftOut(read);
  const { pages, unreadable, notes, left } = read;
  outcome.unreadable.push(...unreadable);
  outcome.notes.push(...notes);
  outcome.left = left;
  for (const { name, page } of pages) {
    outcome.checked['pages']! += 1;
    const operation = describedOperation(page, operations);
    const folder = operation && folders.get(operation.operationId);
    if (!folder || page.unreadable.length > 0) continue;
    const kept = readOperationFacts(operation.operationId, folder);
    await writeFile(kept.file, formatFacts({ ...kept.facts, [source]: factsOf(page, name) }));
    outcome.checked['written']! += 1;
    outcome.notes.push(`wrote ${kept.file}`);
  }
  return outcome;
}
