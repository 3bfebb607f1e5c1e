import type { Block } from './blocks.js';
import { defaultOf, optionsOf, refOf, textOf } from './cells.js';
import type { Field, Page } from './page.js';
import { innermost, pageTypeOf } from './page-type.js';
import type { Node } from './parse-block.js';

type Lost = Page['unreadable'];

/** A table as rows of cells, with the names of its columns in small letters. */
export interface Grid {
  columns: string[];
  rows: { cells: readonly Node[]; line: number; endLine: number }[];
}

/** Reads the first table of a node. `firstLine` is the line that its block begins on. Broken rows go to `lost`. */
export function gridOf(node: Node, firstLine: number, lost: Lost): Grid | undefined {
  const table = node.nodeType === 'Table' ? node : node.findFirstChild('Table');
  if (table?.nodeType !== 'Table') return undefined;
  const { headRows, bodyRows } = table as Node & { headRows: readonly Node[]; bodyRows: readonly Node[] };
  const columns = (headRows[0]?.children ?? []).map((cell) => textOf(cell.children).toLowerCase());
  if (columns.length === 0) {
    lost.push({ line: firstLine + table.source.startLineIdx, message: 'broken table: it has no head' });
    return { columns, rows: [] };
  }
  const rows = bodyRows.map(({ children, source }) => ({
    cells: children,
    // The row of a grid begins with its border.
    line: firstLine + (children[0]?.children[0]?.source.startLineIdx ?? source.startLineIdx),
    endLine: firstLine + source.endLineIdx - 1,
  }));
  const whole = rows.filter(({ cells, line }) => {
    const fits = cells.length === columns.length && cells.every((cell) => !isSpanning(cell));
    if (!fits) lost.push({ line, message: `broken table: a row of ${cells.length} cells, where the head has ${columns.length}` });
    return fits;
  });
  return { columns, rows: whole };
}

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

/** The fields of a table that has a column for names and one for types, or undefined if it is none. */
export function fieldsOf({ columns, rows }: Grid, firstLine: number, lost: Lost): Field[] | undefined {
  const name = columns.findIndex((title) => title === 'parameter' || title === 'name');
  const type = columns.findIndex((title) => title === 'type' || title === 'parameter type');
  const mandatory = columns.indexOf('mandatory');
  const description = columns.indexOf('description');
  if (name < 0 || type < 0) return undefined;

  return rows.flatMap(({ cells, line, endLine }) => {
    const [called, typed, flagged] = [name, type, mandatory].map((column) => (cells[column] ? textOf(cells[column].children) : '')) as [
      string,
      string,
      string,
    ];
    const typeCell = cells[type] as Node;
    const told = cells[description];
    const isMandatory = { yes: true, no: false }[flagged.toLowerCase()];
    const complaint =
      (called === '' && 'a row without a name') ||
      (/\s/.test(called) && `"${called}" is no name, perhaps a border is missing`) ||
      (typed === '' && `no type for ${called}`) ||
      (mandatory >= 0 && isMandatory === undefined && `${called} is "${flagged}" mandatory, where Yes or No was expected`);
    if (complaint) {
      lost.push({ line, message: `broken table: ${complaint}` });
      return [];
    }
    const pageType = pageTypeOf(typed);
    // Bullets of an object tell its forms apart: they are no values.
    const options = told && innermost(pageType).kind !== 'object' ? optionsOf(told, firstLine) : [];
    // What is said of a list is the default of something in it.
    const preset = told && pageType.kind === 'scalar' ? defaultOf(told, options, firstLine) : undefined;
    const prose = told ? textOf(told.children.filter(({ nodeType }) => nodeType !== 'BulletList')) : '';
    return [
      {
        name: called,
        mandatory: isMandatory,
        type: typed,
        ref: refOf(typeCell),
        description: prose,
        options,
        default: preset,
        line,
        endLine,
      },
    ];
  });
}
