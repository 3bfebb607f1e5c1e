import type { Finding, Outcome } from '@modelarts-openapi/drift/findings';
import { type Change, locationOf } from './change.js';
import { compareDescriptions } from './compare.js';
import type { Description, Form } from './description.js';
import { type Level, verdictOn } from './rules.js';
import { onlyStrict, saidInWords, strictImpact } from './strict-changes.js';
import { type Bump, isBumped, neededBump, neededVersion, wentBack } from './version-number.js';
import { messageOf } from './words.js';

/** What a change is to whom, where it is, and what it is called. */
export interface RatedChange {
  change: Change;
  /** `strict` where only the strict form shows it. */
  kind: Level | 'strict';
  impact: Bump;
  location: string;
  message: string;
  file: string;
  line?: number;
}

const IMPACTS: Record<Level, Bump> = { breaking: 'major', addition: 'minor', change: 'patch' };

/** What changed between two descriptions, and what each change asks of the version number. */
export function changesBetween(before: Description, after: Description): RatedChange[] {
  const published = compareDescriptions(before.document, after.document);
  const all = published.map((change) => ratedAsIs(change, before, after));
  const [from, to] = [before.strict, after.strict];
  if (!from || !to) return all;
  const strict = compareDescriptions(from.document, to.document);
  return [
    ...all,
    ...saidInWords(strict, published).map((change) => ratedAsIs(change, from, to)),
    ...onlyStrict(strict, published).map((change) => ratedStrict(change, from, to)),
  ];
}

function ratedAsIs(change: Change, before: Form, after: Form): RatedChange {
  const kind = verdictOn(change).level;
  return rated(change, { kind, impact: IMPACTS[kind], message: `${messageOf(change)}${alsoIn(change)}` }, before, after);
}

function ratedStrict(change: Change, before: Form, after: Form): RatedChange {
  const impact = strictImpact(change);
  const effect = impact === 'minor' ? 'Checks against it find drift where there was none.' : 'Checks against it find less drift.';
  const message = `Only in the strict form: ${messageOf(change, [])} ${effect}`;
  return rated(change, { kind: 'strict', impact, message }, before, after);
}

const MOST = 3;

/** The operations that a change is in beside the one that its location names. */
function alsoIn({ operation, operations }: Change): string {
  const others = [...operations].filter((one) => one !== operation);
  if (others.length === 0) return '';
  const more = others.length > MOST ? ` and ${others.length - MOST} more` : '';
  return ` Also in ${others.slice(0, MOST).join(', ')}${more}.`;
}

function rated(change: Change, verdict: Pick<RatedChange, 'kind' | 'impact' | 'message'>, before: Form, after: Form): RatedChange {
  const { file, lineOf } = change.side === 'before' ? before : after;
  const line = lineOf?.(change.pointer);
  return { change, ...verdict, location: locationOf(change), file, ...(line !== undefined && { line }) };
}

/**
 * Holds the version numbers of two descriptions against what changed between them: a change that breaks
 * somebody needs a new major number (below 1.0.0 a new minor number), an addition a new minor number,
 * and every other change a new patch number. What only the strict forms show is a kind of its own. What has the number
 * that it needs becomes a note.
 */
export function compareVersions(before: Description, after: Description, changes = changesBetween(before, after)): Outcome {
  const checked = { descriptions: 2, changes: changes.length };
  const step = `${before.version} → ${after.version}`;
  const findings: Finding[] = [];
  const notes: string[] = [];
  const isBack = wentBack(before.version, after.version);
  if (isBack) {
    const message = `The version went back from ${before.version} to ${after.version}.`;
    findings.push({ rule: 'version-went-back', location: 'info.version', message, file: after.file, count: 1 });
  }
  for (const { impact, kind, location, message, file, line } of changes) {
    const bump = neededBump(before.version, impact);
    if (isBack || isBumped(before.version, after.version, bump)) {
      notes.push(`${location}: ${message} (${kind}, ${step})`);
      continue;
    }
    const needed = `This needs version ${neededVersion(before.version, impact)} or higher, info.version is ${after.version}.`;
    const position = { file, ...(line !== undefined && { line }) };
    findings.push({ rule: `${kind}-without-${bump}`, location, message: `${message} ${needed}`, ...position, count: 1 });
  }
  if (changes.length === 0 && !isBack && before.version !== after.version) notes.push(`Nothing changed but the version (${step}).`);
  return { findings, unreadable: [], checked, notes };
}
