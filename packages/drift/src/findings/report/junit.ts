import type { Outcome } from '../finding.js';
import type { ReportOptions } from './format.js';

/** A report as JUnit XML: each finding is a failed test case, each unreadable file one with an error. */
export function junit({ findings, unreadable, checked, notes }: Outcome, { tool }: ReportOptions): string {
  const cases = [
    ...findings.map(({ rule, location, message, file, line, count }) => {
      const where = file ? `\n${file}${line ? `:${line}` : ''}` : '';
      const text = `${location} ${message}${count > 1 ? ` (${count} times)` : ''}`;
      return testCase(location, rule, `<failure type="${xml(rule)}" message="${xml(text)}">${xml(text + where)}</failure>`);
    }),
    ...unreadable.map(({ file, line, message }) =>
      testCase(line ? `${file}:${line}` : file, 'unreadable', `<error type="unreadable" message="${xml(message)}">${xml(message)}</error>`),
    ),
    // A report without a test case is taken for a broken one.
    ...(findings.length + unreadable.length === 0
      ? [
          testCase(
            `no drift in ${Object.entries(checked)
              .map(([what, count]) => `${count} ${what}`)
              .join(', ')}`,
            'drift',
            '',
          ),
        ]
      : []),
  ];
  const attributes = `name="${xml(tool)}" tests="${cases.length}" failures="${findings.length}" errors="${unreadable.length}"`;
  const output = notes.length > 0 ? `    <system-out>${xml(notes.join('\n'))}</system-out>\n` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n  <testsuite ${attributes}>\n${cases.join('')}${output}  </testsuite>\n</testsuites>\n`;
}

function testCase(name: string, className: string, content: string): string {
  const attributes = `name="${xml(name)}" classname="${xml(className)}"`;
  return content ? `    <testcase ${attributes}>${content}</testcase>\n` : `    <testcase ${attributes}/>\n`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

/** Text as XML has it. Characters that XML 1.0 does not know, even escaped, become question marks. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '?')
    .replace(/[&<>"\n\t]/g, (character) => ENTITIES[character]!);
}
