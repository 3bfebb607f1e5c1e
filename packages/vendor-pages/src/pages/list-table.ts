import type { Block } from './blocks.js';
import { type Node, parseRoot } from './parse-block.js';

/** A row of a list table: its cells, and its lines from 0, from the first line of the block. */
export interface ListRow {
  cells: readonly Node[];
  startLine: number;
  endLine: number;
}

/** Each cell is parsed with the lines above it. No table of a page comes near to it. */
const MOST_LINES = 1_000;

/**
 * The rows of a `list-table`, the head first; undefined if a block is none. The parser does not see lists in the cells
 * of such a table, so each cell is parsed by itself.
 *
 * @throws Error that says what is wrong with it.
 */
export function listRowsOf({ line, lines }: Block): ListRow[] | undefined {
  if (!/^ *\.\. list-table::/.test(lines[0] ?? '')) return undefined;
  if (lines.length > MOST_LINES) throw new Error(`a list of ${lines.length} lines, at most ${MOST_LINES} are read`);
  const rows: { startLine: number; cells: string[][] }[] = [];
  const indent = lines.find((one) => /^ +\* - /.test(one))?.indexOf('*') ?? 0;
  lines.forEach((one, index) => {
    const [, mark, text = ''] = /^( +(?:\* | {2})- )(.*)$/.exec(one) ?? [];
    const isCell = mark?.length === indent + '* - '.length;
    if (isCell && mark.includes('*')) rows.push({ startLine: index, cells: [] });
    // The blank lines keep the cell on its line.
    if (isCell) rows.at(-1)?.cells.push([...Array<string>(index).fill(''), text]);
    else
      rows
        .at(-1)
        ?.cells.at(-1)
        ?.push(one.slice(indent + '* - '.length));
  });
  return rows.map(({ startLine, cells }) => ({
    startLine,
    endLine: Math.max(startLine, ...cells.map((cell) => cell.findLastIndex((one) => one !== ''))),
    cells: cells.map((cell) => parseRoot({ line, lines: cell })),
  }));
}
