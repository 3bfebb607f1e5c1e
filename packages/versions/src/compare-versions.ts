import type { Finding, Outcome } from '@modelarts-openapi/drift/findings';
import { breakingEffectsOf, isAnswer } from './effects.js';
import { exampleChanges } from './example-changes.js';
import { withImpact } from './impact.js';
import { definitionOf, locationOf } from './location.js';
import type { Change, Json } from './redocly.js';
import { type Bump, isBumped, neededBump, neededVersion, wentBack } from './version-number.js';

/** A description that could be read. */
export interface Description {
  file: string;
  document: Json;
  version: string;
}

const KINDS: Record<Bump, string> = { major: 'breaking', minor: 'addition', patch: 'change' };

/**
 * Holds the version numbers of two descriptions against what changed between them: a change that breaks
 * somebody needs a new major number (below 1.0.0 a new minor number), an addition a new minor number,
 * and every other change a new patch number. What has the number that it needs becomes a note.
 *
 * @param listed What `diff` found between the two files.
 */
export function compareVersions(before: Description, after: Description, listed: Change[]): Outcome {
  const isVersionChange = ({ path, property }: Change) => path === '#/info' && property === 'version';
  const changes = [...listed.filter((change) => !isVersionChange(change)), ...exampleChanges(before.document, after.document)].map(
    withImpact,
  );
  const checked = { descriptions: 2, changes: changes.length };

  const step = `${before.version} → ${after.version}`;
  const findings: Finding[] = [];
  const notes: string[] = [];
  const isBack = wentBack(before.version, after.version);
  if (isBack) {
    const message = `The version went back from ${before.version} to ${after.version}.`;
    findings.push({ rule: 'version-went-back', location: 'info.version', message, file: after.file, count: 1 });
  }
  for (const change of changes) {
    const location = displayLocation(change, before.document, after.document);
    const bump = neededBump(before.version, change.impact);
    if (isBack || isBumped(before.version, after.version, bump)) {
      notes.push(`${location}: ${messageOf(change)} (${KINDS[change.impact]}, ${step})`);
      continue;
    }
    const needed = `This needs version ${neededVersion(before.version, change.impact)} or higher, info.version is ${after.version}.`;
    findings.push({
      rule: `${KINDS[change.impact]}-without-${bump}`,
      location,
      message: `${messageOf(change)} ${needed}`,
      ...positionOf(change, after),
      count: 1,
    });
  }
  if (changes.length === 0 && !isBack && before.version !== after.version) notes.push(`Nothing changed but the version (${step}).`);
  return { findings, unreadable: [], checked, notes };
}

function messageOf(change: Change): string {
  const effects = breakingEffectsOf(change);
  if (effects.length > 0) {
    // Two parties that one change breaks hear of the change once.
    return [...new Set(effects.flatMap(({ what, effect }) => [what, effect]))].join(' ');
  }
  // Values stay out of it: a default or an example can be somebody's secret.
  if (change.kind === 'added') return 'It is new.';
  return change.kind === 'removed' ? 'It was removed.' : 'It changed.';
}

/** A schema that is sent as well as read is listed where it is read first; its own name suits senders better. */
function displayLocation(change: Change, previous: Json, next: Json): string {
  const breaksSenders = breakingEffectsOf(change).some(({ party }) => party === 'senders');
  const definition = breaksSenders && isAnswer(change) ? definitionOf(change) : undefined;
  return definition ?? locationOf(change, previous, next);
}

function positionOf({ kind, verdicts, base, revision }: Change, after: Description): { file: string; line?: number } {
  const side = verdicts[0]?.location ?? (kind === 'removed' ? base : revision);
  return side ? { file: side.file, line: side.line } : { file: after.file };
}
