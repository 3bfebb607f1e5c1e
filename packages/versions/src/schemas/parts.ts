import {
  type Description,
  declaredTypes,
  get,
  isObject,
  join,
  keysOf,
  type Schema,
  valuesOf,
  wholeOf,
} from '@modelarts-openapi/openapi-model';
import { ANNOTATIONS } from './keywords.js';

/** One of the schemas that a value has to satisfy. */
export interface Part {
  pointer: string;
  /** Its keywords, without those that only point to other parts. */
  own: Record<string, unknown>;
  /** Whether the value may be `null` instead. */
  nullable?: boolean;
  /** Values that are named, where others of the type may come. */
  known?: { pointer: string; values: unknown[] };
}

/** The schemas that a value has to satisfy at a pointer, itself first. Wrappers around one schema are left out. */
export function partsOf(description: Description, pointer: string, seen: ReadonlySet<string> = new Set()): Part[] {
  if (seen.has(pointer)) return [];
  const schema = get(description, pointer);
  if (!isObject(schema)) return [{ pointer, own: schema === false ? { not: true } : {} }];
  const { $ref, allOf, ...own } = schema;
  const below = (at: string) => partsOf(description, at, new Set([...seen, pointer]));
  const parts = [
    ...(typeof $ref === 'string' ? below(join('#', ...keysOf($ref))) : []),
    ...(Array.isArray(allOf) ? allOf.flatMap((_, index) => below(join(pointer, 'allOf', index))) : []),
  ];
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = own[keyword];
    if (!Array.isArray(branches)) continue;
    const values = valuesOfAll(branches);
    if (values && own['enum'] === undefined && own['const'] === undefined) {
      delete own[keyword];
      own['enum'] = values;
      continue;
    }
    const found = wrapped(description, join(pointer, keyword), branches, below);
    if (!found || (found.nullable && own['type'] !== undefined)) continue;
    delete own[keyword];
    const { inside, ...more } = found;
    return [{ pointer, own, ...more }, ...parts, ...inside];
  }
  // Only those that say something, so that two uses of one schema are the same.
  return Object.keys(own).length === 0 && parts.length > 0 ? parts : [{ pointer, own }, ...parts];
}

/** What a choice comes to that is none: of one, of something or `null`, of values by name or others of their type. */
function wrapped(
  description: Description,
  pointer: string,
  branches: unknown[],
  partsAt: (pointer: string) => Part[],
): (Pick<Part, 'nullable' | 'known'> & { inside: Part[] }) | undefined {
  const [first, second] = branches.map((branch) => wholeOf(description, branch as Schema));
  if (branches.length === 1) return { inside: partsAt(join(pointer, 0)) };
  if (branches.length !== 2 || !isObject(first) || !isObject(second)) return undefined;
  const isNull = [first, second].findIndex((one) => (one.type === 'null' && onlyOfType(one)) || one.const === null);
  if (isNull >= 0) return { inside: partsAt(join(pointer, 1 - isNull)), nullable: true };
  const open = [first, second].findIndex((one) => onlyOfType(one) && declaredTypes(one).length > 0);
  const named = open < 0 ? [] : partsAt(join(pointer, 1 - open));
  const holder = named.find(({ own }) => 'enum' in own || 'const' in own);
  if (!holder) return undefined;
  const words = named.map(({ own, ...part }) => ({
    ...part,
    own: Object.fromEntries(Object.entries(own).filter(([key]) => ANNOTATIONS.test(key))),
  }));
  return {
    inside: [...words, ...partsAt(join(pointer, open))],
    known: { pointer: holder.pointer, values: valuesOf(holder.own as Schema) },
  };
}

/** The values of a choice each branch of which is one, with words of its own. */
function valuesOfAll(branches: unknown[]): unknown[] | undefined {
  const isValue = (one: unknown) => isObject(one) && 'const' in one && onlyOfType({ ...one, const: undefined });
  return branches.length > 1 && branches.every(isValue) ? branches.map((one) => (one as Schema).const) : undefined;
}

function onlyOfType(schema: Schema): boolean {
  return Object.keys(schema).every(
    (keyword) =>
      keyword === 'type' || keyword === 'format' || (keyword === 'const' && schema.const === undefined) || ANNOTATIONS.test(keyword),
  );
}
