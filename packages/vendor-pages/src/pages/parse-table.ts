import type { Field, Page } from '../facts/page.js';
import { innermost, pageTypeOf } from '../facts/page-type.js';
import type { Block } from './blocks.js';
import { defaultOf, referencesOf, textOf } from './cells.js';
import { listRowsOf } from './list-table.js';
import { bulletLinesOf, optionsOf } from './options.js';
import type { Node } from './parse-block.js';

type Lost = Page['unreadable'];

/** A table as rows of cells, with the names of its columns in small letters. */
export interface Grid {
  columns: string[];
  rows: { cells: readonly Node[]; line: number; endLine: number }[];
}

/** Reads the table of a block, or the first one of a node in it. Broken rows go to `lost`. */
export function gridOf(node: Node, block: Block, lost: Lost): Grid | undefined {
  const table = node.nodeType === 'Table' ? node : node.findFirstChild('Table');
  const grid = table?.nodeType === 'Table' ? gridOfTable(table, block.line) : gridOfList(block);
  if (!grid) return undefined;
  const { columns, rows, line } = grid;
  if (columns.length === 0) {
    lost.push({ line, message: 'broken table: it has no head' });
    return { columns, rows: [] };
  }
  const whole = rows.filter(({ cells, line }) => {
    const fits = cells.length === columns.length && cells.every((cell) => !isSpanning(cell));
    if (!fits) lost.push({ line, message: `broken table: a row of ${cells.length} cells, where the head has ${columns.length}` });
    return fits;
  });
  return { columns, rows: whole };
}

function gridOfTable(table: Node, firstLine: number): Grid & { line: number } {
  const { headRows, bodyRows } = table as Node & { headRows: readonly Node[]; bodyRows: readonly Node[] };
  const rows = bodyRows.map(({ children, source }) => ({
    cells: children,
    // The row of a grid begins with its border.
    line: firstLine + (children[0]?.children[0]?.source.startLineIdx ?? source.startLineIdx),
    endLine: firstLine + source.endLineIdx - 1,
  }));
  return { columns: (headRows[0]?.children ?? []).map(titleOf), rows, line: firstLine + table.source.startLineIdx };
}

function gridOfList(block: Block): (Grid & { line: number }) | undefined {
  const all = listRowsOf(block);
  if (!all) return undefined;
  const [head, ...rows] = all.map(({ cells, startLine, endLine }) => ({
    cells,
    line: block.line + startLine,
    endLine: block.line + endLine,
  }));
  return { columns: (head?.cells ?? []).map(titleOf), rows, line: block.line };
}

const titleOf = (cell: Node) => textOf(cell.children).toLowerCase();

/** The first line of a grid that is not as wide as its border. The parser reads on and puts cells together. */
export function raggedLineOf({ lines, line }: Block): number | undefined {
  const isPart = (one: string) => /^ *[+|]/.test(one);
  const width = lines.find(isPart)?.trimEnd().length;
  const index = lines.findIndex((one) => isPart(one) && (one.trimEnd().length !== width || !/[+|]$/.test(one.trimEnd())));
  return index < 0 ? undefined : line + index;
}

function isSpanning(cell: Node): boolean {
  const { rowSpan, colSpan } = cell as Node & { rowSpan: number; colSpan: number };
  return rowSpan > 1 || colSpan > 1;
}

/**
 * The fields of a table that has a column for names and one for types, or undefined if it is none.
 *
 * @param labels Those of the page: an object may refer to one of them in its description only.
 */
export function fieldsOf({ columns, rows }: Grid, firstLine: number, labels: ReadonlySet<string>, lost: Lost): Field[] | undefined {
  const name = columns.findIndex((title) => title === 'parameter' || title === 'name');
  const type = columns.findIndex((title) => title === 'type' || title === 'parameter type');
  const mandatory = columns.indexOf('mandatory');
  const description = columns.indexOf('description');
  if (name < 0 || type < 0) return undefined;

  return rows.flatMap(({ cells, line, endLine }) => {
    const [fieldName, fieldType, flag] = [name, type, mandatory].map((column) => (cells[column] ? textOf(cells[column].children) : '')) as [
      string,
      string,
      string,
    ];
    const typeCell = cells[type] as Node;
    const prose = cells[description];
    const isMandatory = { yes: true, no: false }[flag.toLowerCase()];
    const problem =
      (fieldName === '' && 'a row without a name') ||
      (/\s/.test(fieldName) && `"${fieldName}" is no name, perhaps a border is missing`) ||
      (fieldType === '' && `no type for ${fieldName}`) ||
      (mandatory >= 0 && isMandatory === undefined && `${fieldName} is "${flag}" mandatory, where Yes or No was expected`);
    if (problem) {
      lost.push({ line, message: `broken table: ${problem}` });
      return [];
    }
    const pageType = pageTypeOf(fieldType);
    // Bullets of an object tell its forms apart: they are no values.
    const isObject = innermost(pageType).kind === 'object';
    const { options, leftOut } =
      prose && !isObject ? optionsOf(prose, firstLine) : { options: [], leftOut: prose ? bulletLinesOf(prose, firstLine) : [] };
    // What is said of a list is the default of something in it.
    const preset = prose && pageType.kind === 'scalar' ? defaultOf(prose, options, firstLine) : undefined;
    const words = prose ? textOf(prose.children.filter(({ nodeType }) => nodeType !== 'BulletList')) : '';
    return [
      {
        name: fieldName,
        mandatory: isMandatory,
        type: fieldType,
        reference: referencesOf(typeCell)[0] ?? (prose && isObject ? referencesOf(prose).find((label) => labels.has(label)) : undefined),
        description: words,
        options,
        leftOut,
        default: preset,
        line,
        endLine,
      },
    ];
  });
}
