import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Finding, readAcceptedFindings, withoutAccepted } from '@modelarts-openapi/drift/findings';
import { comparePage } from '../src/compare/compare-page.js';
import { published } from '../src/compare/published.js';
import { parseBlock } from '../src/pages/parse-block.js';
import { parsePage } from '../src/pages/parse-page.js';

export const OUR_PAGES = fileURLToPath(new URL('./pages/', import.meta.url));
export const OUR_PAGE = join(OUR_PAGES, 'get-task.rst');

/** The pages that tests run on: ours, in own words, and those in the folder that VENDOR_PAGES names. */
export const pages = [
  ...filesOf(OUR_PAGES).map((file) => ({ title: `our own page ${basename(file)}`, file, isOurs: true })),
  ...(process.env['VENDOR_PAGES'] ? filesOf(process.env['VENDOR_PAGES']) : []).map((file) => ({
    title: `the vendor's page ${basename(file)}, of VENDOR_PAGES`,
    file,
    isOurs: false,
  })),
].map((page) => ({ ...page, text: readFileSync(page.file, 'utf8') }));

function filesOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.(rst|txt)$/.test(name));
  if (names.length === 0) throw new Error(`${folder} has no page`);
  return names.map((name) => join(folder, name));
}

const FILE = fileURLToPath(new URL('../accepted.json', import.meta.url));
const accepted = await readAcceptedFindings(FILE);
// Long before the entries expire: a test is not to fail on a day.
const TODAY = '2026-01-01';

/** What differs and is not accepted, accepted that nothing needs among it. */
export function notAccepted(findings: Finding[], operations: ReadonlySet<string>): Finding[] {
  return withoutAccepted({ findings, operations, unreadable: [], checked: {}, notes: [] }, accepted, TODAY).findings;
}

export function keyOf({ rule, location }: Pick<Finding, 'rule' | 'location'>): string {
  return `${rule} ${location}`;
}

const parsed = new Map<string, ReturnType<typeof parseBlock>>();

/** The drift of a page. Knows the blocks that it has parsed. */
export function driftOf(text: string): Finding[] {
  const page = parsePage(text, (block) => {
    const key = block.lines.join('\n');
    const nodes = parsed.get(key) ?? parseBlock(block);
    parsed.set(key, nodes);
    return nodes;
  });
  if (page.unreadable.length > 0) throw new Error(`not readable: ${JSON.stringify(page.unreadable)}`);
  const { findings, operationId } = comparePage(page, 'page.rst', published);
  return notAccepted(findings, new Set(operationId === undefined ? [] : [operationId]));
}
