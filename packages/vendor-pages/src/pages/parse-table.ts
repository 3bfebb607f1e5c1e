import type { Field, Page } from '../facts/page.js';
import { innermost, pageTypeOf } from '../facts/page-type.js';
import type { Block } from './blocks.js';
import { defaultOf, optionsOf, referenceOf, textOf } from './cells.js';
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
    const options = prose && innermost(pageType).kind !== 'object' ? optionsOf(prose, firstLine) : [];
    // What is said of a list is the default of something in it.
    const preset = prose && pageType.kind === 'scalar' ? defaultOf(prose, options, firstLine) : undefined;
    const words = prose ? textOf(prose.children.filter(({ nodeType }) => nodeType !== 'BulletList')) : '';
    return [
      {
        name: fieldName,
        mandatory: isMandatory,
        type: fieldType,
        reference: referenceOf(typeCell),
        description: words,
        options,
        default: preset,
        line,
        endLine,
      },
    ];
  });
}
