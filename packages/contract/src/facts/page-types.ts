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
  const [, items] = /^(?:Array of|Array ?<|List ?<) ?(.+)$/i.exec(type) ?? [];
  if (items !== undefined) return { types: ['array'], items: partOf(type.includes('<') ? withoutLast(items) : items) };
  const [, values] = /^Map ?< ?String ?, ?(.+)>$/i.exec(type) ?? [];
  // A map of objects that have no name is a map of anything.
  if (values !== undefined) return { types: ['object'], values: /^object$/i.test(values) ? { types: [] } : partOf(values) };
  if (/^objects?$/i.test(type)) return { types: ['object'] };
  const [, object] = /^([\w.-]+) objects?$/i.exec(type) ?? [];
  return object === undefined ? { types: [] } : { types: ['object'], object };
}

/** What is in a list or a map: there the name of an object stands alone, too. */
function partOf(type: string): PageType {
  const known = pageTypeOf(type);
  return known.types.length === 0 && /^[\w.-]+$/.test(type) ? { types: ['object'], object: type } : known;
}

/** `Array<String>` and `Array of Map<String,String>` both end with a bracket, which only the former ends its list with. */
function withoutLast(items: string): string {
  return items.split('<').length < items.split('>').length ? items.slice(0, -1) : items;
}
