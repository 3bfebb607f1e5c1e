import type { Field, Option } from './page.js';
import type { Node } from './parse-block.js';

/** The text of nodes, blanks folded. A reference reads as its title, without the label behind it. */
export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => rawText(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function rawText(node: Node): string {
  if (node.nodeType === 'InterpretedText') return node.textContent.replace(/<[^<>]*>$/, '').trimEnd();
  if (node.children.length === 0) return node.textContent;
  return node.children.map(rawText).join(node.isInlineNode || node.nodeType === 'Paragraph' ? '' : ' ');
}

/** The label that the first reference in a cell points to. */
export function refOf(cell: Node): string | undefined {
  const [reference] = cell.findAllChildren('InterpretedText');
  return reference && /<([^<>]+)>$/.exec(reference.textContent)?.[1]?.trim().toLowerCase();
}

const VALUE_IN_WORDS = /^([\w.-]+): /;

/** The values that a cell lists: bullets that begin with a value and a colon. */
export function optionsOf(cell: Node, firstLine: number): Option[] {
  return cell.findAllChildren('BulletList').flatMap((list) => {
    const items = list.children.flatMap(({ children: [paragraph] }) => (paragraph ? [{ paragraph, value: markedValue(paragraph) }] : []));
    // A value is in bold or a literal. Where none is, bullets that all have one word before a colon list values too.
    const inWords = items.map(({ paragraph }) => VALUE_IN_WORDS.exec(textOf([paragraph]))?.[1]);
    const isInWords = items.every(({ value }) => value === undefined) && inWords.every((value) => value !== undefined);
    return items.flatMap(({ paragraph, value: marked }, index) => {
      const value = isInWords ? inWords[index] : marked;
      if (value === undefined) return [];
      const meaning = textOf([paragraph])
        .slice(value.length)
        .replace(/^\s*:\s*/, '');
      return [{ value, meaning, line: firstLine + paragraph.source.startLineIdx }];
    });
  });
}

function markedValue({ children: [value, meaning] }: Node): string | undefined {
  const isValue = value?.nodeType === 'StrongEmphasis' || value?.nodeType === 'InlineLiteral';
  return isValue && /^\s*:/.test(meaning?.textContent ?? '') ? value.textContent.trim() : undefined;
}

const DEFAULT_OPTION = /\(\s*default(?: value)?\s*\)/i;
const DEFAULT_PROSE = /\b(?:the default value is|default value:|default:|defaults to)\s*$/i;
const DEFAULT_PLAIN = /\b(?:the default value is|default value:|defaults to)\s+([^\s,;]+)/i;

/** The default that a cell states: of an option marked as it, or in words. */
export function defaultOf(cell: Node, options: Option[], firstLine: number): Field['default'] {
  const marked = options.find(({ meaning }) => DEFAULT_OPTION.test(meaning));
  if (marked) return { value: marked.value, line: marked.line };
  for (const paragraph of cell.findAllChildren('Paragraph')) {
    const line = firstLine + paragraph.source.startLineIdx;
    let before = '';
    for (const node of paragraph.children) {
      const isValue = node.nodeType === 'StrongEmphasis' || node.nodeType === 'InlineLiteral';
      if (isValue && DEFAULT_PROSE.test(before)) return { value: node.textContent.trim(), line };
      before += node.textContent.replace(/\s+/g, ' ');
    }
    const plain = DEFAULT_PLAIN.exec(textOf([paragraph]))?.[1]?.replace(/\.$/, '');
    if (plain) return { value: plain.replace(/^["'](.*)["']$/, '$1'), line };
  }
  return undefined;
}
