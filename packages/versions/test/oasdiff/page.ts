import { verdictOn } from '../../src/rules.js';
import { type Case, cases, changesOf, left, versions } from './table.js';

const table = (header: string[], rows: string[][]) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function ours(one: Case): string {
  const said = changesOf(one).map((change) => {
    const { level, breaks } = verdictOn(change);
    return `\`${change.rule}\`: ${[level, breaks.join(', ')].filter(Boolean).join(' for ')}`;
  });
  return [...new Set(said)].join('; ');
}

/** The table of oasdiff's rules and ours, for people. */
export function page(): string {
  const right = cases.filter(({ why }) => why === undefined);
  const others = cases.filter(({ why }) => why !== undefined);
  const features = [...new Set(left.map(({ feature }) => feature))];
  return `# The rules of oasdiff, and ours

<!-- Generated from test/oasdiff by \`vitest run --update\`; each row is a test. -->

[oasdiff](https://github.com/oasdiff/oasdiff) has more rules on what breaks somebody than any other tool. Of ${cases.length + left.length + versions.length} identifiers we say the
same of ${right.length}, something else of ${others.length + versions.length}, with a reason, and ${left.length} speak of what the description does not use.

## Where we say something else

${table(
  ['oasdiff', 'says', 'we say', 'because'],
  [
    ...others.map((one) => [`\`${one.id}\``, one.level, ours(one), one.why ?? '']),
    ...versions.map(({ id, level, finding, why }) => [`\`${id}\``, level, `\`${finding}\`: a finding`, why]),
  ],
)}

## What the description does not use

${features.map((feature) => `${feature}\n\n${left.flatMap((one) => (one.feature === feature ? `- \`${one.id}\`` : [])).join('\n')}`).join('\n\n')}

## Where we say the same

${table(
  ['oasdiff', 'says', 'we say'],
  right.map((one) => [`\`${one.id}\``, one.level, ours(one)]),
)}
`;
}
