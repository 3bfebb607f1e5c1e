import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comparePage } from '../../src/docs/compare.js';
import { parseBlock } from '../../src/docs/parse-block.js';
import { parsePage } from '../../src/docs/parse-page.js';
import type { Finding } from '../../src/finding.js';

export const OUR_PAGE = fileURLToPath(new URL('../pages/get-task.rst', import.meta.url));

/** The pages that tests run on: ours, and those in the folder that VENDOR_PAGES names. */
export const pages = [
  { title: 'our own page', file: OUR_PAGE },
  ...(process.env['VENDOR_PAGES'] ? filesOf(process.env['VENDOR_PAGES']) : []),
].map((page) => ({ ...page, text: readFileSync(page.file, 'utf8') }));

function filesOf(folder: string): { title: string; file: string }[] {
  const names = readdirSync(folder).filter((name) => /\.(rst|txt)$/.test(name));
  if (names.length === 0) throw new Error(`VENDOR_PAGES: ${folder} has no page`);
  return names.map((name) => ({ title: `the vendor's page ${basename(name)}, of VENDOR_PAGES`, file: join(folder, name) }));
}

/** The accepted differences, as `rule place`. */
export const accepted = (JSON.parse(readFileSync(new URL('../../accepted.json', import.meta.url), 'utf8')) as Pick<Finding, 'rule' | 'place'>[]).map(keyOf);

export function keyOf({ rule, place }: Pick<Finding, 'rule' | 'place'>): string {
  return `${rule} ${place}`;
}

const parsed = new Map<string, ReturnType<typeof parseBlock>>();

/** What differs and is not accepted, and the accepted differences that are not there. Knows the blocks that it has parsed. */
export function driftOf(text: string): { findings: Finding[]; stale: string[] } {
  const page = parsePage(text, (block) => {
    const key = block.lines.join('\n');
    const nodes = parsed.get(key) ?? parseBlock(block);
    parsed.set(key, nodes);
    return nodes;
  });
  if (page.unreadable.length > 0) throw new Error(`not readable: ${JSON.stringify(page.unreadable)}`);
  const { findings } = comparePage(page, 'page.rst');
  const keys = new Set(findings.map(keyOf));
  return { findings: findings.filter((finding) => !accepted.includes(keyOf(finding))), stale: accepted.filter((key) => !keys.has(key)) };
}
