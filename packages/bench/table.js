/**
 * A table in Markdown, numbers to the right.
 *
 * @param {Record<string, string | number>[]} rows with a value for each column
 */
export function table(rows) {
  const columns = Object.keys(rows[0] ?? {});
  /** @param {string} column */
  const isNumber = (column) => rows.every((row) => /^([\d.,–-]|$)/.test(String(row[column])));
  /** @param {unknown[]} cells */
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map((column) => (isNumber(column) ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => row[column]))),
  ].join('\n');
}

/** A number with three digits that count, or all that are before the point. @param {number} number */
export function digits(number) {
  const before = Math.floor(Math.log10(Math.abs(number) || 1)) + 1;
  return number.toLocaleString('en-US', { minimumFractionDigits: Math.max(0, 3 - before), maximumFractionDigits: Math.max(0, 3 - before) });
}

/** The middle one. @param {number[]} numbers @returns {number} */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
