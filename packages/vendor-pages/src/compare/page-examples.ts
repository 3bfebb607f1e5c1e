import type { Outcome } from '@modelarts-openapi/drift/findings';
import { pageFilesOf, readPage } from '../pages/page-files.js';
import { parsePage } from '../pages/parse-page.js';
import { compareExamples } from './compare-examples.js';
import { compareParts, type Parts } from './compare-parts.js';
import { createReport } from './comparison-report.js';
import type { Descriptions } from './descriptions.js';

/**
 * Holds the examples of pages against a description: the whole bodies of operations that it has, and of all others the
 * objects that it has a schema for. Notes tell which they were.
 *
 * @param folder Of the pages.
 * @throws UsageError if it is not there.
 */
export async function comparePageExamples(folder: string, against: Descriptions): Promise<Outcome> {
  const outcome: Outcome = { findings: [], unreadable: [], checked: { examples: 0 }, notes: [] };
  const { files, emptyFolders } = await pageFilesOf([folder]);
  outcome.unreadable.push(...emptyFolders.map((file) => ({ file, message: 'the folder has no .rst or .txt file' })));
  const parts: Parts = new Map();
  for (const file of files) {
    const { text, unreadable } = await readPage(file);
    outcome.unreadable.push(...unreadable);
    if (text === undefined) continue;
    const page = parsePage(text);
    outcome.unreadable.push(...page.unreadable.map((one) => ({ file, ...one })));
    const operation = against.operations.find(({ method, path }) => method === page.operation?.method && path === page.operation.path);
    const report = createReport(file, against);
    if (operation) {
      const bodies = compareExamples(page, operation, report);
      outcome.checked['examples']! += bodies;
      outcome.notes.push(`${operation.operationId}: ${bodies} bodies of ${page.examples.length} examples in ${file}`);
    } else if (page.operation) {
      for (const [name, count] of compareParts(page, report)) parts.set(name, (parts.get(name) ?? 0) + count);
      outcome.notes.push(...report.notes.map((note) => `${file}: ${note}`));
    }
    outcome.findings.push(...report.findings);
  }
  const counts = [...parts].sort(([one], [other]) => one.localeCompare(other)).map(([name, count]) => `${count} ${name}`);
  if (counts.length > 0) outcome.notes.push(`in examples of operations that are not described: ${counts.join(', ')}`);
  outcome.checked['objects'] = [...parts.values()].reduce((sum, count) => sum + count, 0);
  return outcome;
}
