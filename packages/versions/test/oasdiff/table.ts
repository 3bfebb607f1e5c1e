import { readFileSync } from 'node:fs';
import type { Change } from '../../src/change.js';
import { compareDescriptions } from '../../src/compare.js';
import type { RuleName } from '../../src/rules.js';
import { type Edit, edited, type Loose, positions } from './base.js';
import { different, notApplicable } from './decisions.js';
import { edits } from './edits.js';
import { schemaChanges } from './schemas.js';

/** A rule of oasdiff, what it rates, and what we say of that. */
export interface Case {
  id: string;
  level: 'error' | 'warning' | 'info' | 'comment';
  before: Loose;
  after: Loose;
  rules: RuleName[];
  /** Why we say another level. */
  why?: string;
}

const known = new Map<Case, Change[]>();

/** What we say of a case; it is compared once, for all who ask. */
export function changesOf(one: Case): Change[] {
  const changes = known.get(one) ?? compareDescriptions(one.before, one.after);
  known.set(one, changes);
  return changes;
}

const all = readFileSync(new URL('rules.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [id: string, level: Case['level']]);

/** Rules about what the description does not use. */
export const left = all.flatMap(([id, level]) => {
  const found = notApplicable.find(([ids]) => ids.test(id));
  return found ? [{ id, level, feature: found[1], isUsed: found[2] }] : [];
});

/** Rules about the version number: what is compared, as which version, and what we find. */
export const versions = [
  { id: 'api-version-not-bumped', change: 'request-property-became-optional', version: '1.4.2', finding: 'addition-without-minor' },
  { id: 'api-major-version-not-bumped', change: 'request-body-removed', version: '1.5.0', finding: 'breaking-without-major' },
  { id: 'api-version-decreased', change: 'endpoint-added', version: '1.4.1', finding: 'version-went-back' },
].map((one) => ({ ...one, level: 'info', why: 'It is what this program is for.' }));

/** Rules that rate a change of a description. */
export const cases: Case[] = all
  .filter(([id]) => !left.some((one) => one.id === id) && !versions.some((one) => one.id === id))
  .map(([id, level]) => {
    const why = different.find(([ids]) => ids.test(id))?.[1];
    return { id, level, ...changeOf(id), ...(why !== undefined && { why }) };
  });

function changeOf(id: string): Pick<Case, 'before' | 'after' | 'rules'> {
  const { before = () => {}, after, rules } = edits[id] ?? schemaChangeOf(id);
  return { before: edited(before), after: edited(after), rules };
}

function schemaChangeOf(id: string): { before: Edit; after: Edit; rules: RuleName[] } {
  // The longest place first: a property of a parameter is no parameter.
  const context = Object.keys(positions)
    .toSorted((one, other) => other.length - one.length)
    .find((one) => id.startsWith(`${one}-`) && schemaChanges.has(id.slice(one.length + 1)));
  if (!context) throw new Error(`oasdiff: expected a change for each rule, got none for ${id}`);
  const [before, after, ...rules] = schemaChanges.get(id.slice(context.length + 1))!;
  return { before: positions[context]!(before), after: positions[context]!(after), rules };
}
