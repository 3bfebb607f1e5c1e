import type { Outcome } from '../finding.js';

/** A report as GitHub's workflow commands, which become annotations of the files. */
export function github({ findings, unreadable, notes }: Outcome): string {
  const lines = [
    ...findings.map(({ rule, location, message, file, line, count }) =>
      command('error', `${location} ${message}${count > 1 ? ` (${count} times)` : ''}`, { file, line, title: rule }),
    ),
    ...unreadable.map(({ file, line, message }) => command('error', message, { file, line, title: 'unreadable' })),
    ...notes.map((note) => command('notice', note, {})),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function command(name: string, message: string, properties: Record<string, string | number | undefined>): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = given.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
  return `::${name}${list && ` ${list}`}::${data(message)}`;
}

// As GitHub's own toolkit escapes them.
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
