import { inlineBullets, isIntroduction, type ListedValue, marked, valuesInSentence, valuesOfBullets } from '../facts/bullets.js';
import type { Option } from '../facts/page.js';
import type { Node } from './parse-block.js';

/** The values that a cell lists, and the lines of bullets that are none. */
export interface CellOptions {
  options: Option[];
  leftOut: number[];
}

const INTRODUCED = 'Options:';

/** The values that a cell lists: in bullets, whatever their form, in paragraphs, or in a sentence. */
export function optionsOf(cell: Node, firstLine: number): CellOptions {
  const found: CellOptions = { options: [], leftOut: [] };
  readParts(cell.children, '', firstLine, found);
  if (found.options.length > 0) return found;
  const paragraphs = cell.children.filter(({ nodeType }) => nodeType === 'Paragraph');
  for (const paragraph of paragraphs) addAll(valuesInSentence(textWithMarks(paragraph)), paragraph, firstLine, found);
  return found;
}

/** The lines of all bullets in a cell. */
export function bulletLinesOf(cell: Node, firstLine: number): number[] {
  const lists = cell.findAllChildren('BulletList');
  return lists.flatMap(({ children }) => children.map(({ source }) => firstLine + source.startLineIdx));
}

/** Reads what stands one below the other in a cell, or in a bullet. */
function readParts(parts: readonly Node[], before: string, firstLine: number, found: CellOptions): void {
  let introduction = before;
  let isListed = false;
  for (const part of parts) {
    if (part.nodeType === 'BulletList') readList(part, introduction, firstLine, found);
    if (part.nodeType !== 'Paragraph') continue;
    const text = textWithMarks(part);
    // After a line that says so, values may stand in paragraphs.
    const mayBeValue: boolean = isListed || isIntroduction(introduction);
    const values: ListedValue[] | undefined = mayBeValue ? valuesOfBullets([text], INTRODUCED)[0] : undefined;
    isListed = values !== undefined;
    addAll(values, part, firstLine, found);
    const inline = inlineBullets(text);
    if (inline)
      addAll(
        valuesOfBullets(inline.bullets, inline.introduction).flatMap((one) => one ?? []),
        part,
        firstLine,
        found,
      );
    introduction = text;
  }
}

function readList(list: Node, introduction: string, firstLine: number, found: CellOptions): void {
  const bullets = list.children.map(({ children: [first] }) => (first?.nodeType === 'Paragraph' ? textWithMarks(first) : ''));
  const values = valuesOfBullets(bullets, introduction);
  list.children.forEach((item, index) => {
    const [first, ...more] = item.children;
    if (first && values[index]) addAll(values[index], first, firstLine, found);
    else found.leftOut.push(firstLine + item.source.startLineIdx);
    readParts(more, bullets[index]!, firstLine, found);
  });
}

function addAll(values: readonly ListedValue[] = [], paragraph: Node, firstLine: number, { options }: CellOptions): void {
  const lines = paragraph.textContent.split('\n');
  let at = 0;
  for (const { value, meaning } of values) {
    const found = lines.findIndex((line, index) => index >= at && line.includes(value));
    at = Math.max(at, found);
    options.push({ value, meaning, line: firstLine + paragraph.source.startLineIdx + at });
  }
}

/** A paragraph on one line, with marks for what is in bold or a literal, and for what is left over of bold in HTML. */
function textWithMarks({ children }: Node): string {
  return children
    .map((node) => (node.nodeType === 'StrongEmphasis' || node.nodeType === 'InlineLiteral' ? marked(node.textContent) : node.textContent))
    .join('')
    .replace(/<b(?: [^<>]*)?>([^<>]+)<\/b>/g, (_all, text: string) => marked(text))
    .replace(/\s+/g, ' ')
    .trim();
}
