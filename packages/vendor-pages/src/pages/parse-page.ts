import { METHODS } from '@modelarts-openapi/openapi-model';
import type { Example, Page, Table } from '../facts/page.js';
import { byLocation, isOfOperation, kindOf, nameIn } from '../facts/table-kind.js';
import { type Block, blocksOf } from './blocks.js';
import { textOf } from './cells.js';
import { marksIn, type Node, parseBlock } from './parse-block.js';
import { fieldsOf, gridOf, raggedLineOf } from './parse-table.js';

const REQUEST_LINE = new RegExp(`^(${METHODS.join('|').toUpperCase()})\\s+(/\\S*)$`);
const LOOKS_LIKE_TABLE = /^ *(\.\. (?:list-)?table::|\+[-=]+\+|=+ +=+ *$)/;
const CODE = /^[ \d.#*+-]*\.\. (?:source)?code(?:-block)?::/;
/** As many as a hundred pages have. It bounds the time that the parser takes. */
const MOST_MARKS = 20_000;

/**
 * Reads the facts of a vendor's page in reStructuredText. It never throws: what could not be read is
 * listed in `unreadable`.
 *
 * @param parse - What parses a block; one that remembers makes sense for many versions of one page.
 */
export function parsePage(text: string, parse = parseBlock): PageOfLines {
  const page: PageOfLines = { operation: undefined, tables: [], statuses: [], examples: [], unreadable: [], tableLost: false, leftOut: 0 };
  // What the blocks so far say about those that follow.
  const context: Context = { heading: '', status: undefined, label: undefined, labels: labelsIn(text) };
  let isAboutOperation = false;
  let marks = 0;
  for (const block of blocksOf(text)) {
    marks += marksIn(block);
    if (marks > MOST_MARKS) {
      page.unreadable.push({
        line: block.line,
        message: `more than ${MOST_MARKS} marks such as ** or \`, which no page has: not read from here on`,
      });
      page.tableLost = true;
      break;
    }
    const before = page.unreadable.length;
    const examples = page.examples.length;
    try {
      for (const node of parse(block)) readNode(node, block, page, context);
      isAboutOperation ||= isOfOperation(context.heading);
    } catch (error) {
      page.unreadable.push({
        line: block.line,
        message: `${isTable(block) ? 'broken table' : 'broken block'}: ${(error as Error).message}`,
      });
    }
    if (isTable(block) && page.unreadable.length > before) page.tableLost = true;
    page.leftOut += Math.max(0, block.lines.filter((line) => CODE.test(line)).length - (page.examples.length - examples));
  }
  if (page.tables.length === 0 && page.statuses.length === 0 && !page.tableLost) {
    page.unreadable.push({
      line: 1,
      message: text.trim() === '' ? 'the page is empty' : 'the page has no table of parameters, fields or statuses',
    });
  }
  if (page.operation === undefined) {
    page.unreadable.push({ line: 1, message: 'the page has no line with a method and a path, such as GET /v2/…' });
    page.isGeneral = !isAboutOperation && text.trim() !== '' && page.tables.length === 0 && !page.tableLost;
  }
  page.tables = page.tables.flatMap((table) => byLocation(table, page.operation?.path));
  return page;
}

/** A page that may have a table of statuses. */
export type PageOfLines = Page & { statuses: NonNullable<Page['statuses']>; leftOut: number };

interface Context {
  heading: string;
  status: string | undefined;
  label: string | undefined;
  /** Those of the whole page. */
  labels: ReadonlySet<string>;
}

const LABEL = /^\.\. _(.+):\s*$/;
const labelIn = (line = '') => LABEL.exec(line)?.[1]?.replaceAll('`', '').trim().toLowerCase();
const labelsIn = (text: string) => new Set(text.split(/\r\n?|\n/).flatMap((line) => labelIn(line) ?? []));

function isTable({ lines }: Block): boolean {
  return LOOKS_LIKE_TABLE.test(lines[0] ?? '');
}

function readNode(node: Node, block: Block, page: PageOfLines, context: Context): void {
  const line = block.line + node.source.startLineIdx;
  const label = context.label;
  context.label = undefined;
  if (node.nodeType === 'Section') {
    context.heading = node.textContent;
    context.status = undefined;
  } else if (node.nodeType === 'HyperlinkTarget') {
    context.label = labelIn(block.lines[node.source.startLineIdx]);
  } else if (node.nodeType === 'Paragraph') {
    const [, method, path] = REQUEST_LINE.exec(textOf([node])) ?? [];
    // A query belongs to no path, and its parameters stand in a table.
    if (method && path) page.operation ??= { method, path: path.replace(/\?.*/, ''), line };
    context.status = /^Status code: *(\d{3})$/i.exec(textOf([node]))?.[1] ?? context.status;
  }
  page.examples.push(...codeBlocksIn(node, block).map((code) => exampleOf(code, block, context)));
  if (node.nodeType === 'Table' || isTable(block)) readTable(node, block, page, { ...context, label });
}

/** The code blocks of a node: itself, or those in a list of several, however deep. */
function codeBlocksIn(node: Node, { lines }: Block): readonly Node[] {
  const isCode = ({ source }: Node) => CODE.test(lines[source.startLineIdx] ?? '');
  if (isCode(node)) return [node];
  return /List$/.test(node.nodeType) ? node.findAllChildren('Directive').filter(isCode) : [];
}

function exampleOf(node: Node, block: Block, { heading, status }: Context): Example {
  const { rawBodyText } = node as Node & { rawBodyText: string };
  const after = block.lines.findIndex((line, index) => index > node.source.startLineIdx && /^ +[^ :]/.test(line));
  return {
    kind: /request/i.test(heading) ? 'request' : 'response',
    status,
    text: rawBodyText.trim(),
    line: block.line + Math.max(after, 0),
  };
}

function readTable(node: Node, block: Block, page: PageOfLines, { heading, label, labels, status }: Context): void {
  const line = block.line + node.source.startLineIdx;
  const grid = gridOf(node, block, page.unreadable);
  const ragged = raggedLineOf(block);
  if (ragged !== undefined) {
    page.unreadable.push({ line: ragged, message: 'broken table: a line that is not as wide as the others' });
    return;
  }
  if (!grid) {
    page.unreadable.push({ line, message: 'broken table: its lines do not add up to rows and columns' });
    return;
  }
  if (grid.columns[0] === 'status code') {
    for (const { cells, line } of grid.rows) {
      const code = textOf(cells[0]?.children ?? []);
      if (/^\d{3}$/.test(code)) page.statuses.push({ code, line });
      else page.unreadable.push({ line, message: `broken table: "${code}" is no status code` });
    }
    return;
  }
  const fields = fieldsOf(grid, block.line, labels, page.unreadable);
  if (!fields) return;
  const name = nameIn(/^ *\.\. (?:list-)?table:: *(.*)$/.exec(block.lines[0] ?? '')?.[1] ?? '');
  const kind = kindOf(name, heading, page.tables, status);
  page.tables.push({ kind, name, label, status: kind === 'response' ? status : undefined, fields, line } satisfies Table);
}
