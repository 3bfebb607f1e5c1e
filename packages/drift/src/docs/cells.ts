import type { Field, Option } from './facts.js';
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
  if (node.nodeType === 'InterpretedText') return node.textContent.replace(/\s*<[^<>]*>$/, '');
  if (node.children.length === 0) return node.textContent;
  return node.children.map(rawText).join(node.isInlineNode || node.nodeType === 'Paragraph' ? '' : ' ');
}

/** The label that the first reference in a cell points to. */
export function refOf(cell: Node): string | undefined {
  const [reference] = cell.findAllChildren('InterpretedText');
  return reference && /<([^<>]+)>$/.exec(reference.textContent)?.[1]?.trim().toLowerCase();
}

/** The values that a cell lists: bullets that begin with a value in bold or as a literal, then a colon. */
export function optionsOf(cell: Node, firstLine: number): Option[] {
  return cell.findAllChildren('BulletListItem').flatMap((item) => {
    const [paragraph] = item.children;
    const [value, meaning] = paragraph?.children ?? [];
    const isValue = value?.nodeType === 'StrongEmphasis' || value?.nodeType === 'InlineLiteral';
    if (!paragraph || !isValue || !/^\s*:/.test(meaning?.textContent ?? '')) return [];
    const rest = textOf([paragraph]).slice(textOf([value]).length).replace(/^\s*:\s*/, '');
    return [{ value: value.textContent.trim(), meaning: rest, line: firstLine + paragraph.source.startLineIdx }];
  });
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
