import { defaultInWords, isDefault, isValue, valueInHtml, valueInWords } from '../facts/option-value.js';
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

/** The label that the first reference in a cell points to. */
export function referenceOf(cell: Node): string | undefined {
  const [reference] = cell.findAllChildren('InterpretedText');
  return reference && /<([^<>]+)>$/.exec(reference.textContent)?.[1]?.trim().toLowerCase();
}

/** The values that a cell lists: bullets that begin with a value. */
export function optionsOf(cell: Node, firstLine: number): Option[] {
  return cell.findAllChildren('BulletList').flatMap((list) => {
    const bullets = list.children.flatMap(({ children: [paragraph] }) =>
      paragraph ? [{ paragraph, text: textOf([paragraph]), marked: markedValue(paragraph) }] : [],
    );
    // A value is in bold or a literal, and others beside it may be words alone. Where none is marked, bullets that all
    // have one word before a colon list values too.
    const isAnyMarked = bullets.some(({ marked }) => marked !== undefined);
    const inWords = bullets.map(({ text }) => (isAnyMarked ? wordAlone(text) : valueInWords(text)));
    if (!isAnyMarked && inWords.includes(undefined)) return [];
    return bullets.flatMap(({ paragraph, text, marked }, index) => {
      const value = marked ?? inWords[index];
      if (value === undefined) return [];
      const meaning = text.slice(text.indexOf(value) + value.length).replace(/^(?:<\/b>)?\s*:?\s*/, '');
      return [{ value, meaning, line: firstLine + paragraph.source.startLineIdx }];
    });
  });
}

/** What stands in bold, or as a literal, at the beginning of a bullet, if nothing but its meaning follows. */
function markedValue({ children: [value, ...rest] }: Node): string | undefined {
  if (value?.nodeType === 'StrongEmphasis' || value?.nodeType === 'InlineLiteral') {
    const [, text = '', colon] = /^(.*?)\s*(:?)$/.exec(value.textContent.trim()) ?? [];
    const after = rest.map(({ textContent }) => textContent).join('');
    return isValue(text) && (colon || /^\s*($|[:(])/.test(after)) ? text : undefined;
  }
  return valueInHtml(value?.textContent ?? '');
}

const wordAlone = (text: string) => (/^[\w.-]+$/.test(text) ? text : undefined);

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
