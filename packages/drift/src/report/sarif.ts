import type { Outcome } from '../finding.js';

/** A report as SARIF 2.1.0, which GitHub's code scanning and editors read. */
export function sarif({ findings, unreadable, notes }: Outcome): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const notifications = [
    ...unreadable.map(({ file, line, message }) => ({ level: 'error', message: plain(message), locations: [location(file, line)] })),
    ...notes.map((text) => ({ level: 'note', message: plain(text) })),
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'modelarts-drift', rules: rules.map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })) },
        },
        invocations: [{ executionSuccessful: unreadable.length === 0, toolExecutionNotifications: notifications }],
        results: findings.map(({ rule, place, message, file, line, count }) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
          level: 'error',
          message: plain(`${place} ${message}`),
          occurrenceCount: Math.max(count, 1),
          // Code scanning tells findings apart by this, not by where they were seen first.
          partialFingerprints: { 'place/v1': `${rule} ${place}` },
          locations: file
            ? [{ ...location(file, line), logicalLocations: [{ fullyQualifiedName: place }] }]
            : [{ logicalLocations: [{ fullyQualifiedName: place }] }],
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

function location(file: string, line?: number) {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  const uri = path.startsWith('/') ? `file://${path}` : path;
  return { physicalLocation: { artifactLocation: { uri }, ...(line && { region: { startLine: line } }) } };
}
