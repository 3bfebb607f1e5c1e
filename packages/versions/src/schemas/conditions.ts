import { printAt } from './fingerprint.js';
import { sameValue } from './keywords.js';
import type { Pair } from './pair.js';
import type { Shape } from './shape.js';

/** Compares what is compared as a whole: conditions, and schemas of names or of some entries. */
export function compareConditions({ comparison, before, after, tell }: Pair): void {
  for (const key of new Set([...before.opaque.keys(), ...after.opaque.keys()])) {
    const from = before.opaque.get(key)?.pointers.map((pointer) => printAt(comparison.before, pointer));
    const to = after.opaque.get(key)?.pointers.map((pointer) => printAt(comparison.after, pointer));
    if (from?.toSorted().join() === to?.toSorted().join()) continue;
    const [keyword = key, ...name] = key.split(' ');
    const detail = name.length > 0 ? { name: name.join(' ') } : {};
    if (!from) tell('condition-added', keyword, detail);
    else if (!to) tell('condition-removed', keyword, { ...detail, removed: true });
    else tell('condition-changed', keyword, detail);
  }
}

const RULES = { readOnly: 'access-changed', writeOnly: 'access-changed', discriminator: 'discriminator-changed' } as const;

/** Compares keywords that have one value. */
export function compareSingle({ before, after, tell }: Pair): void {
  for (const keyword of new Set([...before.single.keys(), ...after.single.keys()])) {
    const [from, to] = [before.single.get(keyword), after.single.get(keyword)];
    const removed = !after.single.has(keyword);
    if (sameValue(from ?? null, to ?? null) && removed === !before.single.has(keyword)) continue;
    if (keyword === 'default') {
      tell(removed ? 'default-removed' : before.single.has(keyword) ? 'default-changed' : 'default-added', keyword, { removed });
    } else if (Boolean(from) === Boolean(to) && typeof (from ?? to) === 'boolean') continue;
    else if (keyword === 'deprecated') tell(to ? 'deprecated' : 'reactivated', keyword, { removed });
    else if (keyword === 'contentEncoding' || keyword === 'contentMediaType')
      tell('encoding-changed', keyword, { before: from, after: to, removed });
    else tell(keyword in RULES ? RULES[keyword as keyof typeof RULES] : 'keyword-changed', keyword, { removed });
  }
}

/** Compares what is said for people, and what values are called in code. */
export function compareWords({ before, after, tell }: Pick<Pair, 'before' | 'after' | 'tell'>): void {
  for (const keyword of new Set([...before.annotations.keys(), ...after.annotations.keys()])) {
    if (sameValue(before.annotations.get(keyword), after.annotations.get(keyword))) continue;
    const removed = !after.annotations.has(keyword);
    const [from, to] = [saidOfValues(before, keyword), saidOfValues(after, keyword)];
    const other = [...from].filter(([value, words]) => to.get(value) !== words && isListed(after, value)).map(([, words]) => words);
    if (keyword === NAMES && other.length > 0) tell('value-names-changed', keyword, { before: other, removed });
    // What is said of a value that is new or gone belongs to that.
    else if (other.length > 0 || from.size === 0 || removed) tell('words-changed', keyword, { removed });
  }
}

/** The names that values have in generated code. */
const NAMES = 'x-enum-varnames';
const listOf = ({ values, known }: Shape): unknown[] => values ?? known ?? [];
const isListed = (shape: Shape, value: string) => listOf(shape).some((one) => JSON.stringify(one) === value);

/** What keywords such as `x-enum-descriptions` say of each value, in the order of the list. */
function saidOfValues(shape: Shape, keyword: string): Map<string, unknown> {
  const said = shape.annotations.get(keyword);
  if (!keyword.startsWith('x-enum') || !Array.isArray(said)) return new Map();
  return new Map(listOf(shape).map((value, index) => [JSON.stringify(value), said[index]]));
}
