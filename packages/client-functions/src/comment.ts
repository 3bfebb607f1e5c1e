const WIDTH = 110;

/** Text as a TSDoc comment, at a depth of so many spaces. */
export function comment(text: string, indent = ''): string {
  const lines = text.split('\n').flatMap((line) => wrapped(line.trimEnd(), WIDTH - indent.length));
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** The words of a description in a comment: Markdown, without what would end a comment or be a tag of TSDoc. */
export function words(markdown: string): string {
  return (
    markdown
      .trim()
      .replace(/\n{3,}/g, '\n\n')
      // The reference has such a heading, an editor has not.
      .replace(/\[([^\]]+)\]\(#[^)]*\)/g, '$1')
      .replace(/\*\//g, '*\\/')
      .split(/(`[^`\n]*`)/)
      .map((part) => (part.startsWith('`') ? part : part.replace(/[{}@<>]/g, '\\$&')))
      .join('')
  );
}

/** Broken at spaces, but not in what stands between backticks. */
function wrapped(line: string, width: number): string[] {
  if (line.startsWith('@see')) return [line];
  const lines = [''];
  for (const word of line.match(/^\s*(?:`[^`]*`|\S)+|(?:`[^`]*`|\S)+/g) ?? []) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
