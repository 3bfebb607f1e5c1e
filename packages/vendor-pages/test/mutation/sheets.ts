/** A table of a page as text, to be changed and written back. It owes nothing to the parser that it tests. */
export interface Sheet {
  caption: string;
  /** The lines that it takes, from 0, the last one included; of a list its directive, too. */
  from: number;
  to: number;
  indent: string;
  form: 'grid' | 'simple' | 'list';
  head: string[];
  /** Rows of cells of lines. */
  rows: string[][][];
}

const GRID = /^( *)\+([-=]+\+)+$/;
const SIMPLE = /^( *)=+( +=+)+$/;
const LIST = /^\.\. list-table::/;

/** The tables of a page. */
export function sheetsOf(lines: string[]): Sheet[] {
  const sheets: Sheet[] = [];
  let caption = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    caption = /^\.\. (?:list-)?table:: \*\*Table \d+\*\* (.*)$/.exec(line)?.[1] ?? (/^\S/.test(line) && !SIMPLE.test(line) ? '' : caption);
    const form = GRID.test(line) ? 'grid' : SIMPLE.test(line) ? 'simple' : LIST.test(line) ? 'list' : undefined;
    if (!form) continue;
    const indent = /^ */.exec(line)?.[0] ?? '';
    let to = at;
    if (form === 'grid') while (/^ *[+|]/.test(lines[to + 1] ?? '')) to += 1;
    else if (form === 'list') while (/^( |$)/.test(lines[to + 1] ?? '-')) to += 1;
    else for (let borders = 1; borders < 3; ) if (SIMPLE.test(lines[(to += 1)] ?? '')) borders += 1;
    const body = lines.slice(at, to + 1).map((one) => one.slice(indent.length));
    const [head = [], ...rows] = { grid: gridRows, simple: simpleRows, list: listRows }[form](body);
    sheets.push({ caption, from: at, to, indent, form, head: head.map((cell) => cell.join(' ').trim()), rows });
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

function listRows(body: string[]): string[][][] {
  const text = body.slice(body.indexOf('') + 1).join('\n');
  const rows = text.split(/^ {3}\* - /m).slice(1);
  return rows.map((row) => row.split(/^ {5}- /m).map((cell) => cell.trimEnd().replace(/^ {7}/gm, '').split('\n')));
}

/** A page with a table written anew, as wide as it needs to be; without it where it has no rows. */
export function withSheet(lines: string[], sheet: Sheet): string {
  const { from, to, rows } = sheet;
  const table = rows.length === 0 ? [] : { grid: ruled, simple: ruled, list: listed }[sheet.form](sheet, lines[from] ?? '');
  // A table without rows goes with its caption, which stands two lines above.
  const start = rows.length === 0 && sheet.form !== 'list' && /^\.\. table::/.test(lines[from - 2] ?? '') ? from - 2 : from;
  return [...lines.slice(0, start), ...table, ...lines.slice(to + 1)].join('\n');
}

function ruled({ indent, form, head, rows }: Sheet): string[] {
  const isGrid = form === 'grid';
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
  return [border(isGrid ? '-' : '='), ...written].map((line) => indent + line);
}

function listed({ head, rows }: Sheet, directive: string): string[] {
  const written = [head.map((title) => [title]), ...rows].flatMap((row) =>
    row.flatMap((cell, column) =>
      cell.map((line, at) => (at > 0 ? `       ${line}`.trimEnd() : `${column === 0 ? '   * - ' : '     - '}${line}`)),
    ),
  );
  return [directive, '   :header-rows: 1', '', ...written, ''];
}
