import { addOperation, type Change, type Comparison, type Context, report } from '../change.js';
import { compareChoices } from './choices.js';
import { compareConditions, compareSingle, compareWords } from './conditions.js';
import { compareLimits } from './limits.js';
import { compareObjects } from './objects.js';
import type { Pair } from './pair.js';
import { type Pointers, pointerOf, shapeOf } from './shape.js';
import { compareValues } from './values.js';

/** Compares what two schemas with a name say of themselves, which those that use them may say in other words. */
export function compareNamed(comparison: Comparison, pointer: string, context: Context): void {
  const [before, after] = [shapeOf(comparison.before, [pointer]), shapeOf(comparison.after, [pointer])];
  compareWords({ before, after, tell: tellOf(comparison, { before, after }, context) });
}

/** Compares the schemas at some pointers with those that are in their place now. */
export function compareSchemas(comparison: Comparison, before: Pointers, after: Pointers, context: Context): void {
  const pair = { before: shapeOf(comparison.before, before), after: shapeOf(comparison.after, after) };
  const key = [context.direction, ...pair.before.pointers, '', ...pair.after.pointers].join(' ');
  const known = comparison.compared.get(key);
  if (known) {
    for (const change of known) addOperation(comparison, change, context);
    return;
  }
  const changes = new Set<Change>();
  comparison.compared.set(key, changes);
  comparison.open.push(changes);
  for (const pointer of [...before, ...pair.before.pointers]) comparison.visited.add(pointer);
  compareShapes({
    ...pair,
    comparison,
    context,
    tell: tellOf(comparison, pair, context),
    below: (one, other, path) => compareSchemas(comparison, one, other, { ...context, path: `${context.path}${path}` }),
  });
  comparison.open.pop();
}

/** Tells of what changed between two shapes. */
function tellOf(comparison: Comparison, { before, after }: Pick<Pair, 'before' | 'after'>, context: Context): Pair['tell'] {
  return (rule, keyword, { removed = false, named, ...detail } = {}) => {
    const isGone = removed || !(after.origins.has(named ?? keyword) || after.origins.has(keyword));
    const pointer = pointerOf(isGone ? before : after, keyword, named);
    report(comparison, rule, context, { pointer, keyword, ...detail }, isGone ? 'before' : 'after');
  };
}

function compareShapes(pair: Pair): void {
  compareWords(pair);
  if (compareChoices(pair)) return;
  compareValues(pair);
  compareLimits(pair);
  compareObjects(pair);
  compareConditions(pair);
  compareSingle(pair);
}
