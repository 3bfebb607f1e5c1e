import type { Outcome } from '../finding.js';
import type { ReportOptions } from './format.js';

/** A report for people. */
export function human({ findings, unreadable, checked, notes }: Outcome, { color = false }: ReportOptions): string {
  const paint = (code: number) => (text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const [red, yellow, bold, faint] = [paint(31), paint(33), paint(1), paint(2)] as const;
  const at = (file?: string, line?: number) => [file, line].filter((part) => part !== undefined).join(':');

  const lines = findings.flatMap(({ rule, location, message, file, line, count }) => [
    `${red(rule)}  ${bold(location)}${count > 1 ? ` (${count} times)` : ''}`,
    `  ${message}`,
    ...(file ? [faint(`  ${at(file, line)}`)] : []),
    '',
  ]);
  lines.push(...unreadable.map(({ file, line, message }) => `${yellow('unreadable')}  ${at(file, line)}: ${message}`));
  lines.push(...notes.map((note) => faint(`Note: ${note}`)));

  const looked = Object.entries(checked)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
  const found = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  lines.push(
    `${looked || 'Nothing'} checked: ${findings.length > 0 ? red(found) : found}${unreadable.length > 0 ? `, ${yellow(`${unreadable.length} unreadable`)}` : ''}`,
  );
  return `${lines.join('\n')}\n`;
}
