import { type RstParserOutput, RstToHtmlCompiler } from 'rst-compiler';
import type { Block } from './blocks.js';

/** A node of a parsed block. Its lines count from 0, from the first line of the block. */
export type Node = RstParserOutput['root']['children'][number];

/** With twice as many marks the parser takes four times as long. No part of a page comes near to it. */
const MOST_MARKS = 2_000;

/** The parser's time grows with the square of a line, too. The widest tables have some hundred columns. */
const LONGEST_LINE = 4_000;

const compiler = new RstToHtmlCompiler();

/** How many times bold or the like may begin in a block. */
export function marksIn({ lines }: Block): number {
  return lines.reduce((sum, line) => sum + (line.match(/(?<!\S)[*`|_[]+[^\s*`|_[]|_`|\*\*/g)?.length ?? 0), 0);
}

/** The nodes of one block of reStructuredText. @throws Error that says what is wrong with it. */
export function parseBlock(block: Block): readonly Node[] {
  return parseRoot(block).children;
}

/** Parses one block of reStructuredText. @throws Error that says what is wrong with it. */
export function parseRoot(block: Block): Node {
  const { lines } = block;
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long !== undefined) throw new Error(`a line of ${long.length} characters, at most ${LONGEST_LINE} are read`);
  if (marksIn(block) > MOST_MARKS) throw new Error(`more than ${MOST_MARKS} marks such as ** or \``);
  try {
    // It would print what it complains about.
    return compiler.parse(lines.join('\n'), { disableWarnings: true, disableErrors: true, parseFirstFieldListAsDocumentMeta: false }).root;
  } catch (error) {
    if (error instanceof RangeError) throw new Error('nested too deeply', { cause: error });
    // The parser's messages go on with its own state, over several lines.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Error(reason, { cause: error });
  }
}
