import { defaultInWords, isDefault } from '../facts/option-value.js';
import type { Field, Option } from '../facts/page.js';
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

/** The labels that references in a cell point to. */
export function referencesOf(cell: Node): string[] {
  return cell
    .findAllChildren('InterpretedText')
    .flatMap(({ textContent }) => /<([^<>]+)>$/.exec(textContent)?.[1]?.trim().toLowerCase() ?? []);
}

const DEFAULT_BEFORE = /\b(?:the default value is|default value:|default:|defaults to)\s*$/i;

/** The default that a cell states: of an option marked as it, or in words. */
export function defaultOf(cell: Node, options: Option[], firstLine: number): Field['default'] {
  const marked = options.find(({ meaning }) => isDefault(meaning));
  if (marked) return { value: marked.value, line: marked.line };
  for (const paragraph of cell.findAllChildren('Paragraph')) {
    const line = firstLine + paragraph.source.startLineIdx;
    let before = '';
    for (const node of paragraph.children) {
      const isMarked = node.nodeType === 'StrongEmphasis' || node.nodeType === 'InlineLiteral';
      if (isMarked && DEFAULT_BEFORE.test(before)) return { value: node.textContent.trim(), line };
      before += node.textContent.replace(/\s+/g, ' ');
    }
    const value = defaultInWords(textOf([paragraph]));
    if (value !== undefined) return { value, line };
  }
  return undefined;
}
