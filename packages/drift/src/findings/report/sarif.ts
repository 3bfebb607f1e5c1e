import type { Outcome } from '../finding.js';
import type { ReportOptions } from './format.js';

/** A report as SARIF 2.1.0, which GitHub's code scanning and editors read. */
export function sarif({ findings, unreadable, notes }: Outcome, { tool }: ReportOptions): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const notifications = [
    ...unreadable.map(({ file, line, message }) => ({
      level: 'error',
      message: plain(message),
      locations: [physicalLocation(file, line)],
    })),
    ...notes.map((text) => ({ level: 'note', message: plain(text) })),
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: tool, rules: rules.map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })) },
        },
        invocations: [{ executionSuccessful: unreadable.length === 0, toolExecutionNotifications: notifications }],
        results: findings.map(({ rule, location, message, file, line, count }) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
          level: 'error',
          message: plain(`${location} ${message}`),
          occurrenceCount: Math.max(count, 1),
          // Code scanning tells findings apart by this, not by where they were seen first.
          partialFingerprints: { 'location/v1': `${rule} ${location}` },
          locations: file
            ? [{ ...physicalLocation(file, line), logicalLocations: [{ fullyQualifiedName: location }] }]
            : [{ logicalLocations: [{ fullyQualifiedName: location }] }],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A message without links, which viewers would make of [text](address) also where it was recorded. */
function plain(text: string) {
  return { text: text.replaceAll('](', '] (') };
}

function physicalLocation(file: string, line?: number) {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const uri = path.startsWith('/') ? `file://${path}` : path;
  return { physicalLocation: { artifactLocation: { uri }, ...(line && { region: { startLine: line } }) } };
}
