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
export function compareWords({ before, after, tell }: Pair): void {
  for (const keyword of new Set([...before.annotations.keys(), ...after.annotations.keys()])) {
    if (sameValue(before.annotations.get(keyword), after.annotations.get(keyword))) continue;
    const removed = !after.annotations.has(keyword);
    if (keyword !== NAMES) tell('words-changed', keyword, { removed });
    else {
      const [from, to] = [namesOf(before), namesOf(after)];
      const gone = [...from].filter(([value, name]) => to.get(value) !== name && isListed(after, value)).map(([, name]) => name);
      if (gone.length > 0) tell('value-names-changed', keyword, { before: gone, removed });
      else if (from.size === 0) tell('words-changed', keyword);
    }
  }
}

/** The names that values have in generated code, one for each in the order of the list. */
const NAMES = 'x-enum-varnames';
const listOf = ({ values, known }: Shape): unknown[] => values ?? known ?? [];
const isListed = (shape: Shape, value: string) => listOf(shape).some((one) => JSON.stringify(one) === value);

function namesOf(shape: Shape): Map<string, unknown> {
  const names = shape.annotations.get(NAMES);
  const values = listOf(shape).map((value) => JSON.stringify(value));
  return new Map(Array.isArray(names) ? values.map((value, index) => [value, names[index]]) : []);
}
