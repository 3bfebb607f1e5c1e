import { type Command, type Finding, type Outcome, UsageError } from '@modelarts-openapi/drift/findings';
import { comparePage } from '../compare/compare-page.js';
import type { Descriptions } from '../compare/descriptions.js';
import { published } from '../compare/published.js';
import type { Page } from '../facts/page.js';
import { noteLeftOut, readPages } from '../pages/read-pages.js';

/** The vendor's pages against the description, in both directions. */
export const compare: Command = {
  usage: 'compare <page.rst, tables.json or folder> …',
  about:
    "Compares the vendor's pages (.rst or .txt, in reStructuredText, or .json, read into tables) with the description, in both directions.",
  async run(paths) {
    if (paths.length === 0) throw new UsageError('compare: expected a page or a folder of pages, got none');
    return comparePages(paths, published);
  },
};

/**
 * Compares pages with a description, in both directions. A folder is meant to be complete, so an operation that no page
 * of it describes is a finding. It may have pages about other things: what is in it and no page of an operation is noted.
 */
export async function comparePages(paths: readonly string[], against: Descriptions): Promise<Outcome> {
  const read = await readPages(paths);
  noteLeftOut(read);
  const { pages, unreadable, notes, left, folders } = read;
  const findings = createFindings();
  const compared = new Set<string>();
  for (const { file, page } of pages) {
    const comparison = comparePage(page, file, against);
    findings.add(comparison.findings);
    notes.push(...comparison.notes);
    if (comparison.operationId !== undefined) compared.add(comparison.operationId);
  }
  const checked = { pages: pages.length, facts: pages.reduce((sum, { page }) => sum + countOf(page), 0) };
  const outcome = { findings: findings.all, unreadable, checked, left, notes };
  if (folders.length === 0) return { ...outcome, operations: compared };
  // A page that cannot be read may be the one about it.
  if (unreadable.length > 0)
    return { ...outcome, notes: [...notes, 'operations that no page describes are not told: some pages cannot be read'] };
  for (const { operationId } of against.operations) {
    if (compared.has(operationId)) continue;
    const message = 'the description has this operation, no page describes it';
    findings.add([{ rule: 'operation-only-in-description', location: operationId, message, file: folders[0]!, count: 1 }]);
  }
  return outcome;
}

/** Findings of several pages, of which equal ones are one. */
function createFindings() {
  const found = new Map<string, Finding>();
  const all: Finding[] = [];
  function add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const key = [finding.rule, finding.location, finding.message].join('\n');
      const same = found.get(key);
      if (same) same.count += 1;
      else {
        found.set(key, finding);
        all.push(finding);
      }
    }
  }
  return { add, all };
}

/** How many facts a page has: fields with type and values, statuses, examples and its operation. */
function countOf({ tables, statuses = [], examples, operation }: Page): number {
  const fields = tables.flatMap((table) => table.fields);
  const ofFields = fields.reduce(
    (sum, field) => sum + 2 + field.options.length + (field.default ? 1 : 0) + (field.mandatory === undefined ? 0 : 1),
    0,
  );
  return ofFields + statuses.length + examples.length + (operation ? 1 : 0);
}
