import type { Outcome } from '@modelarts-openapi/drift/findings';
import { describedOperation } from '../facts/described-operation.js';
import { readPages } from '../pages/read-pages.js';
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
  const { pages, unreadable, notes, left } = await readPages([folder]);
  outcome.unreadable.push(...unreadable);
  outcome.notes.push(...notes);
  outcome.left = left;
  const parts: Parts = new Map();
  for (const { file, page } of pages) {
    const operation = describedOperation(page, against.operations);
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
