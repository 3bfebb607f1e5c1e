import { breakingEffectsOf, isAnswer, rangeOf, typesMissing } from './effects.js';
import type { Change } from './redocly.js';

/**
 * Rates a change as Redocly does, with three additions. Redocly asks what happens at run time; who
 * compiles against the generated types has more to lose: a value or a type that an answer no longer
 * has, and the template of a path. And a request that may be what it could not be before is an
 * addition, because code that makes use of it does not work with the version before.
 */
export function withImpact(change: Change): Change {
  if (change.kind !== 'modified') return change;
  const { typeName, property, impact, base, revision } = change;
  if (isAnswer(change)) {
    const gone = property === 'enum' ? missing(base?.value, revision?.value) : [];
    const isNarrower = typeName === 'Schema' && property === 'type' && typesMissing(base?.value, revision?.value).length > 0;
    // Who meets other types has heard of it already.
    const isTold = breakingEffectsOf(change).some(({ party }) => party === 'readers');
    if (gone.length > 0)
      return breaking(
        change,
        'enum-value-gone',
        change.verdicts[0]?.message ?? `The enum lost ${gone.map((value) => JSON.stringify(value)).join(', ')}.`,
      );
    if (isNarrower && !isTold) return breaking(change, 'type-narrowed', '');
  }
  if (impact !== 'patch') return change;
  if (typeName === 'PathItem' && property === 'key') {
    return breaking(change, 'path-template-changed', `Path \`${base?.value}\` became \`${revision?.value}\`.`);
  }
  return !isAnswer(change) && isLooser(change) ? { ...change, impact: 'minor' } : change;
}

function breaking(change: Change, ruleId: string, message: string): Change {
  return { ...change, impact: 'major', verdicts: [...change.verdicts, { ruleId, message }] };
}

const LIMITS = /^(min|max|exclusive|multipleOf|pattern|format|uniqueItems)/;

/** Whether a request may now be what it could not be before. */
function isLooser(change: Change): boolean {
  const { typeName, property = '', base, revision } = change;
  const [from, to] = [base?.value, revision?.value];
  if (typeName === 'Parameter' || typeName === 'RequestBody') return property === 'required' && from === true;
  if (typeName !== 'Schema') return false;
  if (property === 'enum') return to === undefined || missing(to, from).length > 0;
  if (property === 'required') return missing(from, to).length > 0;
  if (property === 'type') return to === undefined || typesMissing(to, from).length > 0;
  return LIMITS.test(property) && rangeOf(change) === 'wider';
}

/** The values of one list that the other does not have. */
function missing(from: unknown, to: unknown): unknown[] {
  if (!Array.isArray(from)) return [];
  return from.filter((value) => !Array.isArray(to) || !to.includes(value));
}
