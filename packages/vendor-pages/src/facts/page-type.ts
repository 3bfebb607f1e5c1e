/** A type as pages write it. */
export type PageType =
  | { kind: 'scalar'; name: 'String' | 'Integer' | 'Long' | 'Float' | 'Double' | 'Boolean' }
  | { kind: 'object'; name: string | undefined }
  | { kind: 'array'; items: PageType }
  | { kind: 'map'; values: PageType }
  | { kind: 'unknown' };

const SCALARS = ['String', 'Integer', 'Long', 'Float', 'Double', 'Boolean'] as const;
const DEEPEST = 8;

/** Reads a type such as `Array of strings`, `Map<String,Array<String>>` or `SearchLabel object`. */
export function pageTypeOf(written: string, depth = 0): PageType {
  const text = written.replace(/\s+/g, ' ').trim();
  if (depth > DEEPEST) return { kind: 'unknown' };
  const inner = (type: string) => pageTypeOf(type, depth + 1);

  const word = text.toLowerCase();
  const scalar = SCALARS.find((name) => word === name.toLowerCase() || word === `${name.toLowerCase()}s`);
  if (scalar) return { kind: 'scalar', name: scalar };
  if (word === 'int') return { kind: 'scalar', name: 'Integer' };
  if (/^(?:objects?|json|dict)$/i.test(text)) return { kind: 'object', name: undefined };
  if (/^(?:json |[\w.-]+ )?array$/i.test(text)) return { kind: 'array', items: { kind: 'object', name: undefined } };
  const array = /^Array of (.+?)(?:(?<=>) objects?)?$/i.exec(text) ?? /^(?:Array|List) ?<(.+)>$/i.exec(text);
  if (array?.[1]) return { kind: 'array', items: inner(array[1]) };
  const map = /^Map ?< ?String ?, ?(.+)>$/i.exec(text);
  if (map?.[1]) return { kind: 'map', values: inner(map[1]) };
  const named = /^([\w.-]+) objects?$/i.exec(text) ?? (depth > 0 ? /^([\w.-]+)$/.exec(text) : null);
  if (named?.[1]) return { kind: 'object', name: named[1] };
  return { kind: 'unknown' };
}

/** A type as one source writes it, whatever form it has on a page: `Array of objects` for `Array<Object>`. */
export function typeInWords(written: string): string {
  const type = pageTypeOf(written);
  return type.kind === 'unknown' ? written : inWords(type);
}

function inWords(type: PageType): string {
  switch (type.kind) {
    case 'array':
      return `Array of ${inWords(type.items).replace(/^(?:String|Integer|Long|Float|Double|Boolean|Object)$/, (word) => word.toLowerCase())}s`;
    case 'map':
      return `Map<String,${inWords(type.values)}>`;
    case 'object':
      return type.name === undefined ? 'Object' : `${type.name} object`;
    case 'scalar':
      return type.name;
    case 'unknown':
      return 'something else';
  }
}

/** What a type is about inside of lists and maps. */
export function innermost(type: PageType): Exclude<PageType, { kind: 'array' | 'map' }> {
  if (type.kind === 'array') return innermost(type.items);
  if (type.kind === 'map') return innermost(type.values);
  return type;
}
