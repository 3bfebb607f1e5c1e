import type { JsonType } from '@modelarts-openapi/openapi-model';

/**
 * A type as vendors' pages write it, such as `Array of SearchLabel objects`. This small reader is another one than
 * that of the page comparison on purpose: what one of them misreads, the other does not.
 */
export interface PageType {
  /** The JSON types that it is; none where the page does not say. */
  types: JsonType[];
  /** The object that it is, where it has a table of its own. */
  object?: string;
  /** What is in it, for a list. */
  items?: PageType;
  /** What is in it, for a map. */
  values?: PageType;
  /** The bits of an integer. */
  bits?: 32 | 64;
}

const SCALARS: Record<string, PageType> = {
  string: { types: ['string'] },
  integer: { types: ['integer'], bits: 32 },
  long: { types: ['integer'], bits: 64 },
  float: { types: ['number'] },
  double: { types: ['number'] },
  boolean: { types: ['boolean'] },
};

/** Reads a type; one that is not known has no types. */
export function pageTypeOf(text: string): PageType {
  const type = text.replace(/\s+/g, ' ').trim();
  const scalar = SCALARS[type.toLowerCase().replace(/s$/, '')];
  if (scalar) return scalar;
  const [, items] = /^(?:Array of|Array<|List<) ?(.+?)>?$/i.exec(type.replace(/^(Array|List) </, '$1<')) ?? [];
  if (items !== undefined) return { types: ['array'], items: pageTypeOf(closed(items)) };
  const [, values] = /^Map ?< ?String ?, ?(.+)>$/i.exec(type) ?? [];
  if (values !== undefined) return { types: ['object'], values: pageTypeOf(values) };
  if (/^objects?$/i.test(type)) return { types: ['object'] };
  const [, object] = /^([\w.-]+) objects?$/i.exec(type) ?? [];
  return object === undefined ? { types: [] } : { types: ['object'], object };
}

/** `Array<String>` lost its last bracket with the list around it. */
function closed(type: string): string {
  return type + '>'.repeat(Math.max(0, type.split('<').length - type.split('>').length));
}
