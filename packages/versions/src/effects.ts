import type { Change } from './redocly.js';

/** Who notices a change that breaks something: who reads what the API answers, who sends what it takes, or who calls at all. */
type Party = 'readers' | 'senders' | 'callers';

/** What one verdict on a change means to somebody. */
export interface BreakingEffect {
  party: Party;
  /** What changed. */
  what: string;
  /** What it does to them. */
  effect: string;
}

const WHO: Record<Party, string> = { readers: 'Readers of the response', senders: 'Senders of a request', callers: 'Callers' };

/** What rules of Redocly, and ours in impact.ts, mean where only one party is concerned. */
const MEANINGS: Record<string, [party: Party, effect: string]> = {
  'enum-value-gone': ['readers', 'handle such a value no longer compile against the types'],
  'enum-values-added': ['readers', 'meet values that they do not know'],
  'enum-values-removed': ['senders', 'use them are refused'],
  'media-type-removed': ['callers', 'use it have no other'],
  'operation-id-changed': ['callers', 'use the name, in code that is generated from it, do not find it'],
  'operation-removed': ['callers', 'use it get no answer'],
  'parameter-became-required': ['senders', 'leave it out are refused'],
  'parameter-removed': ['senders', 'use it are ignored or refused'],
  'parameter-serialization-changed': ['senders', 'write it the old way are not understood'],
  'path-removed': ['callers', 'use the old path get no answer'],
  'path-template-changed': ['callers', 'name the path by its template no longer compile'],
  'request-body-became-required': ['senders', 'leave it out are refused'],
  'request-body-removed': ['senders', 'have one are ignored or refused'],
  'required-properties-added': ['senders', 'leave them out are refused'],
  'required-properties-removed': ['readers', 'rely on them find nothing'],
  'response-header-removed': ['readers', 'rely on it find nothing'],
  'response-removed': ['readers', 'handle this status no longer know what it holds'],
  'security-requirement-changed': ['callers', 'prove themselves the old way are refused'],
  'security-scheme-changed': ['callers', 'prove themselves the old way are refused'],
  'server-removed': ['callers', 'use it get no answer'],
  'type-narrowed': ['readers', 'handle the old types no longer compile against the new ones'],
};

/** What a change breaks, and for whom: one entry for each verdict on it. */
export function breakingEffectsOf(change: Change): BreakingEffect[] {
  return change.verdicts.map(({ ruleId, message }) => {
    const isOfType = ruleId === 'schema-type-changed' || ruleId === 'type-narrowed';
    const [party, effect] = MEANINGS[ruleId] ?? meaningOf(ruleId, message, change);
    return { party, what: isOfType ? typesOf(change) : message, effect: `${WHO[party]} that ${effect}.` };
  });
}

/** Whether the change is in an answer, so that it concerns who reads it. */
export function isAnswer({ path }: Change): boolean {
  return path.includes('/responses/');
}

/** The types that only one side has. An integer is a number, so it is missing nowhere that a number is allowed. */
export function typesMissing(from: unknown, to: unknown): string[] {
  const allowed = [to].flat();
  return [from]
    .flat()
    .filter(
      (type): type is string => typeof type === 'string' && !allowed.includes(type) && !(type === 'integer' && allowed.includes('number')),
    );
}

function typesOf({ base, revision }: Change): string {
  const name = (type: unknown) => (type === undefined ? 'any' : [type].flat().join(' or '));
  return `The type was ${name(base?.value)} and is now ${name(revision?.value)}.`;
}

/** What a rule means that concerns readers as well as senders. */
function meaningOf(ruleId: string, message: string, change: Change): [Party, string] {
  if (ruleId === 'schema-type-changed') {
    // Redocly has a verdict for each: what is sent got narrower, what is read wider.
    return message.includes(' widened ')
      ? ['readers', 'expect the old type meet another one']
      : ['senders', 'use the old type are refused'];
  }
  if (ruleId === 'property-removed') return isAnswer(change) ? ['readers', 'rely on it find nothing'] : ['senders', 'use it are refused'];
  return rangeMeaning(change);
}

/** What a changed limit, pattern, format or combination means. */
function rangeMeaning(change: Change): [Party, string] {
  const party = ({ narrower: 'senders', wider: 'readers', other: partyAt(change) } as const)[rangeOf(change)];
  return party === 'readers'
    ? [party, 'rely on what was promised meet values outside of it']
    : [party, 'use values that are not allowed any more are refused'];
}

/** Whether a limit, a pattern, a format or a choice allows less than before, or more. */
export function rangeOf({ kind, path, property = '', base, revision }: Change): 'narrower' | 'wider' | 'other' {
  if (kind !== 'modified') {
    const isAlternative = /\/(anyOf|oneOf)\/\d+$/.test(path);
    return (kind === 'added') === isAlternative ? 'wider' : 'narrower';
  }
  const [from, to] = [base?.value, revision?.value];
  if (from === undefined) return 'narrower';
  if (to === undefined) return 'wider';
  if (typeof from === 'boolean' || typeof to === 'boolean') return to === /^(uniqueItems|exclusive)/.test(property) ? 'narrower' : 'wider';
  if (typeof from !== 'number' || typeof to !== 'number') return 'other';
  if (/^(min|exclusiveMin)/.test(property)) return to > from ? 'narrower' : 'wider';
  if (/^(max|exclusiveMax)/.test(property)) return to < from ? 'narrower' : 'wider';
  return 'other';
}

function partyAt(change: Change): 'readers' | 'senders' {
  return isAnswer(change) ? 'readers' : 'senders';
}
