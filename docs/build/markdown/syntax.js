/**
 * Code that may have backticks.
 *
 * @param {string} text
 */
export function code(text) {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/**
 * A block of code.
 *
 * @param {string} source
 * @param {string} [language]
 */
export function fence(source, language = '') {
  return `\`\`\`${language.toLowerCase()}\n${source.trim()}\n\`\`\``;
}

/**
 * A table. Line breaks would end a row, and a bar a cell.
 *
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
