import { allows, sameValue } from './keywords.js';
import type { Pair } from './pair.js';
import type { Shape } from './shape.js';

/** Compares which types a value may have, and which values of them. */
export function compareValues(pair: Pair): void {
  const { before, after } = pair;
  if (!(before.values && after.values)) compareTypes(pair);
  compareListed(pair);
}

function compareTypes({ before, after, tell }: Pair): void {
  const [from, to] = [before.types, after.types];
  if (!from && !to) return;
  const detail = { before: from, after: to };
  if (!from || !to) return tell(from ? 'type-widened' : 'type-narrowed', 'type', detail);
  const gone = from.filter((type) => !allows(to, type));
  const come = to.filter((type) => !allows(from, type));
  if (gone.includes('null')) tell('null-removed', 'type', detail);
  if (come.includes('null')) tell('null-added', 'type', detail);
  const [lost, won] = [gone, come].map((types) => types.filter((type) => type !== 'null')) as [string[], string[]];
  if (lost.length > 0 && won.length > 0) {
    // A number that is an integer now is one of its values, and the other way round.
    return tell('type-changed', 'type', detail);
  }
  if (lost.length > 0) tell(lost.join() === 'number' && to.includes('integer') ? 'number-narrowed' : 'type-narrowed', 'type', detail);
  if (won.length > 0) tell(won.join() === 'number' && from.includes('integer') ? 'number-widened' : 'type-widened', 'type', detail);
}

/** Whether the values are all that there are, or only those that are named. */
const listOf = ({ values, known }: Shape): unknown[] | undefined => values ?? known;

function compareListed({ before, after, tell }: Pair): void {
  const [from, to] = [listOf(before), listOf(after)];
  const [keyword, detail] = [
    'enum',
    { named: (before.values ?? after.values)?.length === 1 && !after.origins.has('enum') ? 'const' : 'enum' },
  ];
  if (!from && !to) return;
  if (!from) return tell(after.values ? 'enum-added' : 'values-named', keyword, { ...detail, after: to });
  if (!to) return tell(before.values ? 'enum-removed' : 'enum-values-removed', keyword, { ...detail, removed: true, before: from });
  const gone = from.filter((value) => !to.some((other) => sameValue(value, other)));
  const come = to.filter((value) => !from.some((other) => sameValue(value, other)));
  if (gone.length > 0) tell('enum-values-removed', keyword, { ...detail, before: gone });
  if (come.length > 0) tell(before.values ? 'enum-values-added' : 'named-values-added', keyword, { ...detail, after: come });
  if (before.values && !after.values) tell('enum-opened', keyword, detail);
  if (!before.values && after.values) tell('enum-closed', keyword, detail);
  const isSame = gone.length === 0 && come.length === 0;
  if (isSame && from.some((value, index) => !sameValue(value, to[index]))) tell('enum-reordered', keyword, detail);
}
