import { statSync } from 'node:fs';
import { type Command, type Outcome, UsageError } from '@modelarts-openapi/drift/findings';
import { comparePage } from '../compare/compare-page.js';
import type { Descriptions } from '../compare/descriptions.js';
import { published } from '../compare/published.js';
import type { Page } from '../facts/page.js';
import { pageFilesOf, readPage } from '../pages/page-files.js';
import { parsePage } from '../pages/parse-page.js';

/** The vendor's pages against the description, in both directions. */
export const compare: Command = {
  usage: 'compare <page.rst or folder> …',
  about: "Compares the vendor's pages (.rst or .txt, in reStructuredText) with the description, in both directions.",
  async run(paths) {
    if (paths.length === 0) throw new UsageError('compare: expected a page or a folder of pages, got none');
    return comparePages(paths, published);
  },
};

/**
 * Compares pages with a description, in both directions. A folder is meant to be complete, so an operation that no page
 * of it describes is a finding.
 */
export async function comparePages(paths: string[], against: Descriptions): Promise<Outcome> {
  const { files, emptyFolders } = await pageFilesOf(paths);
  const outcome: Outcome = { findings: [], unreadable: [], checked: { pages: 0, facts: 0 }, notes: [] };
  for (const file of emptyFolders) outcome.unreadable.push({ file, message: 'the folder has no .rst or .txt file' });

  const compared = new Set<string>();
  for (const file of files) {
    const operationId = await checkPage(file, against, outcome);
    if (operationId !== undefined) compared.add(operationId);
  }

  const folder = paths.find((path) => statSync(path).isDirectory());
  if (folder === undefined) return { ...outcome, operations: compared };
  if (outcome.unreadable.length > 0) return outcome;
  for (const { operationId } of against.operations) {
    if (compared.has(operationId)) continue;
    outcome.findings.push({
      rule: 'operation-only-in-description',
      location: operationId,
      message: 'the description has this operation, no page describes it',
      file: folder,
      count: 1,
    });
  }
  return outcome;
}

async function checkPage(file: string, against: Descriptions, outcome: Outcome): Promise<string | undefined> {
  const { text, unreadable } = await readPage(file);
  outcome.unreadable.push(...unreadable);
  if (text === undefined) return undefined;
  const page = parsePage(text);
  outcome.unreadable.push(...page.unreadable.map((one) => ({ file, ...one })));
  const { operationId, findings, notes } = comparePage(page, file, against);
  for (const finding of findings) {
    const same = outcome.findings.find(({ rule, location }) => rule === finding.rule && location === finding.location);
    if (same) same.count += 1;
    else outcome.findings.push(finding);
  }
  outcome.notes.push(...notes);
  outcome.checked['pages'] = (outcome.checked['pages'] ?? 0) + 1;
  outcome.checked['facts'] = (outcome.checked['facts'] ?? 0) + countOf(page);
  return operationId;
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
