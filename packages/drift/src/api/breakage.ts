import type { Change } from './redocly.js';

/** Who notices a change that breaks something: who reads what the API answers, who sends what it takes, or who calls at all. */
export type Party = 'readers' | 'senders' | 'callers';

/** What one verdict on a change means to somebody. */
export interface Breakage {
  party: Party;
  /** What changed and what it does to them. */
  message: string;
}

/** What rules of Redocly, and ours in rating.ts, mean where only one party is concerned. */
const MEANINGS: Record<string, [party: Party, effect: string]> = {
  'enum-value-gone': ['readers', 'handle such a value no longer compile against the types'],
  'enum-values-added': ['readers', 'meet values that they do not know'],
  'enum-values-removed': ['senders', 'use another value are refused'],
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
};

/** What a change breaks, and for whom: one entry for each verdict on it. */
export function breakagesOf(change: Change): Breakage[] {
  return change.verdicts.map(({ ruleId, message }) => {
    if (ruleId === 'schema-type-changed' || ruleId === 'type-narrowed') return typeBreakage(change);
    if (ruleId === 'property-removed') return propertyBreakage(change, message);
    const [party, effect] = MEANINGS[ruleId] ?? rangeMeaning(change);
    return { party, message: sentence(message, party, effect) };
  });
}

/** Whether the change is in an answer, so that it concerns who reads it. */
export function isAnswer({ path }: Change): boolean {
  return path.includes('/responses/');
}

/** The types that only one side has. An integer is a number, so it is missing nowhere that a number is allowed. */
export function typesMissing(from: unknown, to: unknown): string[] {
  const allowed = [to].flat();
  return [from].flat().filter((type): type is string => typeof type === 'string' && !allowed.includes(type) && !(type === 'integer' && allowed.includes('number')));
}

function typeBreakage(change: Change): Breakage {
  const [from, to] = [change.base?.value, change.revision?.value];
  const message = `The type was ${typeName(from)} and is now ${typeName(to)}.`;
  if (change.verdicts.some(({ ruleId }) => ruleId === 'type-narrowed')) {
    return { party: 'readers', message: sentence(message, 'readers', 'handle the old types no longer compile against the new ones') };
  }
  const isWider = to === undefined || typesMissing(to, from).length > 0;
  const isNarrower = from === undefined || typesMissing(from, to).length > 0;
  const party = isWider && isNarrower ? partyAt(change) : isWider ? 'readers' : 'senders';
  return { party, message: sentence(message, party, party === 'readers' ? 'expect the old type meet another one' : 'use the old type are refused') };
}

function propertyBreakage(change: Change, message: string): Breakage {
  const party = partyAt(change);
  return { party, message: sentence(message, party, party === 'readers' ? 'rely on it find nothing' : 'use it are refused') };
}

/** What a changed limit, pattern, format or combination means. */
function rangeMeaning(change: Change): [Party, string] {
  const party = ({ narrower: 'senders', wider: 'readers', other: partyAt(change) } as const)[rangeOf(change)];
  return party === 'readers'
    ? [party, 'rely on what was promised meet values outside of it']
    : [party, 'use values that are not allowed any more are refused'];
}

function rangeOf({ kind, path, property = '', base, revision }: Change): 'narrower' | 'wider' | 'other' {
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

function typeName(type: unknown): string {
  return type === undefined ? 'any' : [type].flat().join(' or ');
}

function sentence(message: string, party: Party, effect: string): string {
  const who = party === 'readers' ? 'Readers of the response' : party === 'senders' ? 'Senders of a request' : 'Callers';
  return `${message} ${who} that ${effect}.`;
}
