import type { Finding, Outcome } from '@modelarts-openapi/drift/findings';
import { breakingEffectsOf, isAnswer } from './effects.js';
import { exampleChanges } from './example-changes.js';
import { withImpact } from './impact.js';
import { definitionOf, locationOf } from './location.js';
import type { Change, Json } from './redocly.js';
import { strictChanges, strictImpact } from './strict-changes.js';
import { type Bump, isBumped, neededBump, neededVersion, wentBack } from './version-number.js';

/** A description that could be read. */
export interface Description {
  file: string;
  document: Json;
  version: string;
  /** Its strict form, where there is one. */
  strict?: { file: string; document: Json };
}

/** A change as it is told, and the number that it needs. */
interface RatedChange {
  change: Change;
  impact: Bump;
  kind: string;
  location: string;
  message: string;
}

const KINDS: Record<Bump, string> = { major: 'breaking', minor: 'addition', patch: 'change' };

/**
 * Holds the version numbers of two descriptions against what changed between them: a change that breaks
 * somebody needs a new major number (below 1.0.0 a new minor number), an addition a new minor number,
 * and every other change a new patch number. What only the strict forms show is a kind of its own. What has the number
 * that it needs becomes a note.
 *
 * @param listed What `diff` found between the two files.
 * @param listedStrict What it found between their strict forms.
 */
export function compareVersions(before: Description, after: Description, listed: Change[], listedStrict: Change[] = []): Outcome {
  const changes = [...publishedChanges(before, after, listed), ...onlyStrict(before, after, listed, listedStrict)];
  const checked = { descriptions: 2, changes: changes.length };

  const step = `${before.version} → ${after.version}`;
  const findings: Finding[] = [];
  const notes: string[] = [];
  const isBack = wentBack(before.version, after.version);
  if (isBack) {
    const message = `The version went back from ${before.version} to ${after.version}.`;
    findings.push({ rule: 'version-went-back', location: 'info.version', message, file: after.file, count: 1 });
  }
  for (const { change, impact, kind, location, message } of changes) {
    const bump = neededBump(before.version, impact);
    if (isBack || isBumped(before.version, after.version, bump)) {
      notes.push(`${location}: ${message} (${kind}, ${step})`);
      continue;
    }
    const needed = `This needs version ${neededVersion(before.version, impact)} or higher, info.version is ${after.version}.`;
    findings.push({
      rule: `${kind}-without-${bump}`,
      location,
      message: `${message} ${needed}`,
      ...positionOf(change, after),
      count: 1,
    });
  }
  if (changes.length === 0 && !isBack && before.version !== after.version) notes.push(`Nothing changed but the version (${step}).`);
  return { findings, unreadable: [], checked, notes };
}

function publishedChanges(before: Description, after: Description, listed: Change[]): RatedChange[] {
  const isVersionChange = ({ path, property }: Change) => path === '#/info' && property === 'version';
  const changes = [...listed.filter((change) => !isVersionChange(change)), ...exampleChanges(before.document, after.document)];
  return changes.map(withImpact).map((change) => ({
    change,
    impact: change.impact,
    kind: KINDS[change.impact],
    location: displayLocation(change, before.document, after.document),
    message: messageOf(change),
  }));
}

function onlyStrict(before: Description, after: Description, listed: Change[], listedStrict: Change[]): RatedChange[] {
  if (!before.strict || !after.strict) return [];
  const strict = { before: before.strict.document, after: after.strict.document, changes: listedStrict };
  return strictChanges(strict, { before: before.document, after: after.document, changes: listed }).map((change) => {
    const impact = strictImpact(change);
    const effect = impact === 'minor' ? 'Checks against it find drift where there was none.' : 'Checks against it find less drift.';
    const what = change.verdicts[0]?.message ?? messageOf({ ...change, verdicts: [] });
    const message = `Only in the strict form: ${what} ${effect}`;
    return { change, impact, kind: 'strict', location: locationOf(change, strict.before, strict.after), message };
  });
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
