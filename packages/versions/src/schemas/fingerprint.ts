import { createHash } from 'node:crypto';
import { type Description, get, isObject, typeOf } from '@modelarts-openapi/openapi-model';
import { type Pointers, type Shape, shapeOf } from './shape.js';

const known = new WeakMap<Description, Map<string, string>>();

/** A text that is the same for schemas that allow the same values, whatever they are called and however they are put together. */
export function fingerprintOf(description: Description, pointers: Pointers): string {
  return printOf(description, pointers, []).print;
}

/** The text, and how far above itself it refers to: to nothing where that is as far as it stands. */
function printOf(description: Description, pointers: Pointers, above: readonly string[]): { print: string; top: number } {
  const prints = known.get(description) ?? new Map<string, string>();
  known.set(description, prints);
  const shape = shapeOf(description, pointers);
  const key = shape.pointers.join(' ');
  const found = prints.get(key);
  if (found !== undefined) return { print: found, top: above.length };
  // Of a schema that contains itself it counts how far above it stands.
  if (above.includes(key)) return { print: `above ${above.length - above.indexOf(key)}`, top: above.indexOf(key) };
  let top = above.length;
  const below = (one: Pointers) => {
    const { print, top: reached } = printOf(description, one, [...above, key]);
    top = Math.min(top, reached);
    return print;
  };
  const print = createHash('sha1')
    .update(JSON.stringify(contents(description, shape, below)))
    .digest('hex');
  if (top === above.length) prints.set(key, print);
  return { print, top };
}

function contents(description: Description, shape: Shape, below: (pointers: Pointers) => string): unknown {
  return sorted({
    ...{ types: shape.types?.toSorted(), values: inOrder(shape.values), known: inOrder(shape.known), required: [...shape.required].sort() },
    properties: Object.fromEntries([...shape.properties].map(([name, pointers]) => [name, below(pointers)])),
    additional: typeof shape.additional === 'string' ? shape.additional === 'closed' : below(shape.additional),
    items: shape.items && below(shape.items),
    prefix: shape.prefix.map(below),
    limits: Object.fromEntries(shape.limits),
    ...{ patterns: shape.patterns.toSorted(), formats: shape.formats.toSorted(), single: Object.fromEntries(shape.single) },
    choices: shape.choices.map((branches) => branches.map(below).sort()).sort(),
    opaque: Object.fromEntries(
      [...shape.opaque].map(([name, { pointers }]) => [name, pointers.map((one) => opaqueAt(description, one, below)).sort()]),
    ),
  });
}

/** What stands at a pointer as a text: a schema by what it allows, anything else as it is. */
function opaqueAt(description: Description, pointer: string, below: (pointers: Pointers) => string): string {
  const value = get(description, pointer);
  if (isObject(value)) return below([pointer]);
  return JSON.stringify(Array.isArray(value) ? inOrder(value) : value);
}

/** What stands at a pointer, where it is compared as a whole. */
export function printAt(description: Description, pointer: string): string {
  return opaqueAt(description, pointer, (pointers) => fingerprintOf(description, pointers));
}

const inOrder = (values: readonly unknown[] | undefined) => values?.map((value) => JSON.stringify(sorted(value))).sort();

/** A value with the keys of its objects in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeOf(value) !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as object)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, below]) => [key, sorted(below)]),
  );
}
