/** Lines of a page that belong together: a paragraph, a heading, or a directive with its indented body. */
export interface Block {
  /** The line of the first one, from 1. */
  line: number;
  lines: string[];
}

const SIMPLE_TABLE_BORDER = /^=+( +=+)+ *$/;

/**
 * Cuts a page into its top-level blocks. Each is parsed alone, because the parser gives up at the first
 * thing that it does not understand: so only one block is lost, and not the page.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let border = false;
  let previous = '';
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const isText = line.trim() !== '';
    // A simple table may have blank lines inside; it ends with a border and a blank line.
    const insideTable = border && !(SIMPLE_TABLE_BORDER.test(previous) && open !== undefined && open.lines.length > 1 && !isText);
    const starts = isText && !line.startsWith(' ') && (previous.trim() === '' || previous.startsWith(' '));
    if (!insideTable && (open === undefined || starts)) {
      open = { line: index + 1, lines: [] };
      blocks.push(open);
      border = SIMPLE_TABLE_BORDER.test(line);
    } else if (border && !insideTable) border = false;
    open?.lines.push(line);
    previous = line;
  });
  return blocks.filter(({ lines }) => lines.some((line) => line.trim() !== ''));
}
