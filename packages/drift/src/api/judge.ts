import type { Finding, Outcome } from '../finding.js';
import { breakagesOf, isAnswer } from './breakage.js';
import { exampleChanges } from './examples.js';
import { definitionOf, placeOf } from './place.js';
import { rated } from './rating.js';
import type { Change, Json } from './redocly.js';
import { type Bump, isBumped, neededBump, neededVersion, wentBack } from './version.js';

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
export function judge(before: Description, after: Description, listed: Change[]): Outcome {
  const isVersionChange = ({ path, property }: Change) => path === '#/info' && property === 'version';
  const changes = [...listed.filter((change) => !isVersionChange(change)), ...exampleChanges(before.document, after.document)].map(rated);
  const checked = { descriptions: 2, changes: changes.length };

  const step = `${before.version} → ${after.version}`;
  const findings: Finding[] = [];
  const notes: string[] = [];
  const isBack = wentBack(before.version, after.version);
  if (isBack) {
    const message = `The version went back from ${before.version} to ${after.version}.`;
    findings.push({ rule: 'version-went-back', place: 'info.version', message, file: after.file, count: 1 });
  }
  for (const change of changes) {
    const place = readablePlace(change, before.document, after.document);
    const bump = neededBump(before.version, change.impact);
    if (isBack || isBumped(before.version, after.version, bump)) {
      notes.push(`${place}: ${messageOf(change)} (${KINDS[change.impact]}, ${step})`);
      continue;
    }
    const needed = `This needs version ${neededVersion(before.version, change.impact)} or higher, info.version is ${after.version}.`;
    findings.push({
      rule: `${KINDS[change.impact]}-without-${bump}`,
      place,
      message: `${messageOf(change)} ${needed}`,
      ...positionOf(change, after),
      count: 1,
    });
  }
  if (changes.length === 0 && !isBack && before.version !== after.version) notes.push(`Nothing changed but the version (${step}).`);
  return { findings, unreadable: [], checked, notes };
}

function messageOf(change: Change): string {
  const breakages = breakagesOf(change);
  if (breakages.length > 0) {
    // Two parties that one change breaks hear of the change once.
    return [...new Set(breakages.flatMap(({ what, effect }) => [what, effect]))].join(' ');
  }
  // Values stay out of it: a default or an example can be somebody's secret.
  if (change.kind === 'added') return 'It is new.';
  return change.kind === 'removed' ? 'It was removed.' : 'It changed.';
}

/** A schema that is sent as well as read is listed where it is read first; its own name suits senders better. */
function readablePlace(change: Change, previous: Json, next: Json): string {
  const breaksSenders = breakagesOf(change).some(({ party }) => party === 'senders');
  const definition = breaksSenders && isAnswer(change) ? definitionOf(change) : undefined;
  return definition ?? placeOf(change, previous, next);
}

function positionOf({ kind, verdicts, base, revision }: Change, after: Description): { file: string; line?: number } {
  const side = verdicts[0]?.location ?? (kind === 'removed' ? base : revision);
  return side ? { file: side.file, line: side.line } : { file: after.file };
}
