/** A table of a page as text, to be changed and written back. It owes nothing to the parser that it tests. */
export interface Sheet {
  caption: string;
  /** The lines that it takes, from 0, the last one included. */
  from: number;
  to: number;
  indent: string;
  isGrid: boolean;
  head: string[];
  /** Rows of cells of lines. */
  rows: string[][][];
}

const GRID = /^( *)\+([-=]+\+)+$/;
const SIMPLE = /^( *)=+( +=+)+$/;

/** The tables of a page. */
export function sheetsOf(lines: string[]): Sheet[] {
  const sheets: Sheet[] = [];
  let caption = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    caption = /^\.\. table:: \*\*Table \d+\*\* (.*)$/.exec(line)?.[1] ?? (/^\S/.test(line) && !SIMPLE.test(line) ? '' : caption);
    const isGrid = GRID.test(line);
    if (!isGrid && !SIMPLE.test(line)) continue;
    const indent = /^ */.exec(line)?.[0] ?? '';
    let to = at;
    if (isGrid) while (/^ *[+|]/.test(lines[to + 1] ?? '')) to += 1;
    else for (let borders = 1; borders < 3; ) if (SIMPLE.test(lines[(to += 1)] ?? '')) borders += 1;
    const body = lines.slice(at, to + 1).map((one) => one.slice(indent.length));
    const [head = [], ...rows] = isGrid ? gridRows(body) : simpleRows(body);
    sheets.push({ caption, from: at, to, indent, isGrid, head: head.map((cell) => cell.join(' ')), rows });
    at = to;
  }
  return sheets;
}

function gridRows(body: string[]): string[][][] {
  const edges = [...(body[0] ?? '')].flatMap((letter, index) => (letter === '+' ? [index] : []));
  const rows: string[][][] = [];
  let open: string[] = [];
  for (const line of body.slice(1)) {
    if (!line.startsWith('+')) {
      open.push(line);
      continue;
    }
    const lines = open;
    rows.push(edges.slice(1).map((edge, index) => lines.map((one) => one.slice((edges[index] ?? 0) + 2, edge - 1).trimEnd())));
    open = [];
  }
  return rows;
}

function simpleRows(body: string[]): string[][][] {
  const starts = [...(body[0] ?? '').matchAll(/=+/g)].map(({ index }) => index);
  return body
    .filter((line) => !SIMPLE.test(line))
    .map((line) => starts.map((start, column) => [line.slice(start, starts[column + 1] ?? Infinity).trim()]));
}

/** A page with a table written anew, as wide as it needs to be. */
export function withSheet(lines: string[], { from, to, indent, isGrid, head, rows }: Sheet): string {
  const all = [head.map((title) => [title]), ...rows];
  const widths = head.map((_, column) => Math.max(...all.flatMap((row) => (row[column] ?? []).map((line) => line.length))));
  const border = (mark: string) =>
    isGrid ? `+${widths.map((width) => mark.repeat(width + 2)).join('+')}+` : widths.map((width) => '='.repeat(width)).join(' ');
  const written = all.flatMap((row, index) => {
    const height = Math.max(...row.map((cell) => cell.length));
    const texts = Array.from({ length: height }, (_, line) => widths.map((width, column) => (row[column]?.[line] ?? '').padEnd(width)));
    const body = texts.map((cells) => (isGrid ? `| ${cells.join(' | ')} |` : cells.join(' ').trimEnd()));
    if (isGrid) return [...body, border(index === 0 ? '=' : '-')];
    return index === 0 || index === all.length - 1 ? [...body, border('=')] : body;
  });
  const table = [border(isGrid ? '-' : '='), ...written].map((line) => indent + line);
  return [...lines.slice(0, from), ...table, ...lines.slice(to + 1)].join('\n');
}
