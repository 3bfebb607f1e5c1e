import { report } from '../change.js';
import type { RuleName } from '../rules.js';
import { fingerprintOf } from './fingerprint.js';
import type { Pair } from './pair.js';
import type { Pointers } from './shape.js';

/** Compares what an object or a list holds. */
export function compareObjects(pair: Pair): void {
  const { before, after, below } = pair;
  compareProperties(pair);
  compareRequired(pair);
  compareAdditional(pair);
  comparePositions(pair);
  if (before.items && after.items) below(before.items, after.items, '[]');
  else if (before.items) pair.tell('items-removed', 'items', { removed: true });
  else if (after.items) pair.tell('items-added', 'items');
}

function compareProperties({ comparison, before, after, context, below }: Pair): void {
  for (const [name, pointers] of before.properties) {
    const now = after.properties.get(name);
    const path = `.${name}`;
    if (now) below(pointers, now, path);
    else {
      const renamed = [...after.properties].find(
        ([other, one]) =>
          !before.properties.has(other) && isSame(comparison.before, pointers, comparison.after, one) && isAlike(name, other),
      )?.[0];
      const rule = renamed === undefined ? 'property-removed' : 'property-renamed';
      report(comparison, rule, { ...context, path: `${context.path}${path}` }, { pointer: pointers[0]!, name, after: renamed }, 'before');
    }
  }
  for (const [name, pointers] of after.properties) {
    if (before.properties.has(name)) continue;
    const rule = after.required.has(name) ? 'required-property-added' : 'property-added';
    report(comparison, rule, { ...context, path: `${context.path}.${name}` }, { pointer: pointers[0]!, name });
  }
}

type Side = Parameters<typeof fingerprintOf>[0];
const isSame = (one: Side, at: Pointers, other: Side, there: Pointers) => fingerprintOf(one, at) === fingerprintOf(other, there);
/** Whether two names are the same word, written otherwise: a guess that only chooses the words. */
const isAlike = (name: string, other: string) =>
  plain(name) === plain(other) || plain(name).includes(plain(other)) || plain(other).includes(plain(name));
const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

function compareRequired({ before, after, tell }: Pair): void {
  const inBoth = (name: string) => before.properties.has(name) === after.properties.has(name);
  for (const name of after.required) {
    if (!before.required.has(name) && inBoth(name)) tell('property-required', 'required', { name, named: `required ${name}` });
  }
  for (const name of before.required) {
    if (!after.required.has(name) && inBoth(name)) {
      tell('property-optional', 'required', { name, named: `required ${name}`, removed: true });
    }
  }
}

function compareAdditional({ before, after, tell, below }: Pair): void {
  const [from, to] = [before.additional, after.additional];
  const isMap = typeof from !== 'string';
  if (isMap && typeof to !== 'string') return below(from, to, '{}');
  if (from === to) return;
  const rule = typeof to !== 'string' ? (from === 'closed' ? 'object-opened' : 'map-added') : isMap ? MAP[to] : OBJECT[from][to];
  // A part can close the object as a whole.
  const has = (keyword: string) => (to === 'closed' ? after : before).origins.has(keyword);
  const keyword = has('additionalProperties') || !has('unevaluatedProperties') ? 'additionalProperties' : 'unevaluatedProperties';
  tell(rule, keyword, { removed: !after.origins.has(keyword) });
}

type Openness = 'open' | 'declared' | 'closed';
/** What it means that properties of other names were described, and now are not. */
const MAP = { open: 'map-widened', declared: 'map-widened', closed: 'map-removed' } as const;
/** What it means that they were not described. Types have an index only where the schema says that there may be others. */
const OBJECT: Record<Openness, Record<Openness, RuleName>> = {
  open: { open: 'object-opened', declared: 'object-opened', closed: 'object-closed' },
  declared: { open: 'map-undeclared', declared: 'object-opened', closed: 'map-removed' },
  closed: { open: 'object-opened', declared: 'object-opened', closed: 'object-closed' },
};

/** The entries of a list that have a schema each. */
function comparePositions({ before, after, tell, below }: Pair): void {
  for (const [index, pointers] of before.prefix.entries()) {
    const now = after.prefix[index];
    if (now) below(pointers, now, `[${index}]`);
  }
  if (before.prefix.length !== after.prefix.length) {
    tell('positions-changed', 'prefixItems', { before: before.prefix.length, after: after.prefix.length });
  }
}
