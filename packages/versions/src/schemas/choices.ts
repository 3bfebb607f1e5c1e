import { type Description, keysOf } from '@modelarts-openapi/openapi-model';
import { fingerprintOf } from './fingerprint.js';
import type { Pair } from './pair.js';
import { type Pointers, type Shape, shapeOf } from './shape.js';

/**
 * Compares `anyOf` and `oneOf`. One side may have a choice where the other has only one of its branches.
 *
 * @returns whether nothing is left to compare.
 */
export function compareChoices(pair: Pair): boolean {
  const { before, after } = pair;
  if (before.choices.length === 0 && after.choices.length === 0) return false;
  const isChoice = (one: Shape, other: Shape) => one.choices.length === 1 && other.choices.length === 0 && isOnlyChoice(one);
  if (isChoice(after, before)) {
    compareBranches(pair, [before.pointers], after.choices[0]!);
    return true;
  }
  if (isChoice(before, after)) {
    compareBranches(pair, before.choices[0]!, [after.pointers]);
    return true;
  }
  for (let index = 0; index < Math.max(before.choices.length, after.choices.length); index += 1) {
    const [from, to] = [before.choices[index], after.choices[index]];
    if (from && to) compareBranches(pair, from, to);
    else if (to) pair.tell('choice-added', keywordOf(after));
    else pair.tell('choice-removed', keywordOf(before), { removed: true });
  }
  return false;
}

const keywordOf = ({ origins }: Shape) => (origins.has('oneOf') ? 'oneOf' : 'anyOf');

/** Whether a schema says nothing but that it is one of several. */
function isOnlyChoice({ origins, annotations }: Shape): boolean {
  return [...origins.keys()].every((key) => key === 'oneOf' || key === 'anyOf' || key === 'discriminator' || annotations.has(key));
}

function compareBranches(pair: Pair, before: Pointers[], after: Pointers[]): void {
  const { comparison, tell, below } = pair;
  const keyword = pair.after.choices.length > 0 ? keywordOf(pair.after) : keywordOf(pair.before);
  const from = before.map((pointers) => branchOf(comparison.before, pointers));
  const to = after.map((pointers) => branchOf(comparison.after, pointers));
  const pairs: [Branch, Branch][] = [];
  const take = (isSame: (one: Branch, other: Branch) => boolean, { isUnique = true } = {}) => {
    for (const one of [...from]) {
      const others = to.filter((other) => isSame(one, other));
      const [other] = others;
      if (!other || (isUnique && (others.length > 1 || from.filter((another) => isSame(another, other)).length > 1))) continue;
      pairs.push([one, other]);
      from.splice(from.indexOf(one), 1);
      to.splice(to.indexOf(other), 1);
    }
  };
  take((one, other) => one.print === other.print, { isUnique: false });
  take((one, other) => one.name !== undefined && one.name === other.name);
  take((one, other) => one.mark !== '' && one.mark === other.mark);
  take((one, other) => one.types !== '' && one.types === other.types);
  take(() => true);
  const context = ({ name }: Branch, list: Pointers[], pointers: Pointers) => `(${name ?? `${keyword} ${list.indexOf(pointers)}`})`;
  for (const [one, other] of pairs)
    below(one.pointers, other.pointers, before.length === 1 || after.length === 1 ? '' : context(one, before, one.pointers));
  for (const one of from) tell('variant-removed', keyword, { name: one.name ?? String(before.indexOf(one.pointers)), removed: true });
  for (const one of to) tell('variant-added', keyword, { name: one.name ?? String(after.indexOf(one.pointers)) });
}

/** One of several, and what it can be told by. */
interface Branch {
  pointers: Pointers;
  print: string;
  name: string | undefined;
  /** The values of properties that can have only one. */
  mark: string;
  types: string;
}

function branchOf(description: Description, pointers: Pointers): Branch {
  const shape = shapeOf(description, pointers);
  const component = shape.pointers.find((pointer) => /^#\/components\/schemas\/[^/]+$/.test(pointer));
  const marks = [...shape.properties].flatMap(([name, at]) => {
    const { values } = shapeOf(description, at);
    return values?.length === 1 ? [`${name}=${JSON.stringify(values[0])}`] : [];
  });
  return {
    pointers,
    print: fingerprintOf(description, pointers),
    name: component && keysOf(component).at(-1),
    mark: marks.sort().join(),
    types: (shape.types ?? []).toSorted().join(),
  };
}
