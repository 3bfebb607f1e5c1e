import { type Description, get, isObject, join, keysOf, METHODS, operationsOf } from '@modelarts-openapi/openapi-model';
import type { Fixtures } from '../fixtures.js';

/** What one operation needs of a description and of what it is held against. */
export interface Slice {
  operationId: string;
  /** With the paths and components of the operation alone, each where it was. */
  description: Description;
  fixtures: Fixtures;
}

/** The slices of all operations: to hold one of them against its fixtures takes as long at 79 operations as at six. */
export function slicesOf(description: Description, fixtures: Fixtures): Slice[] {
  return operationsOf(description).map(({ operationId, path, definition }) => {
    const item = Object.entries((description.paths?.[path] ?? {}) as object);
    const own = Object.fromEntries(item.filter(([key, value]) => !METHODS.includes(key as never) || value === definition));
    const paths = { [path]: own };
    const isOwn = (one: { operationId: string | undefined }) => one.operationId === undefined || one.operationId === operationId;
    return {
      operationId,
      description: { ...description, paths, components: componentsOf(description, paths) },
      fixtures: {
        examples: fixtures.examples.filter(isOwn),
        cases: fixtures.cases.filter(isOwn),
        facts: fixtures.facts.filter(isOwn),
      },
    };
  });
}

/** Whether an operation needs what a pointer names. */
export function reaches({ description }: Slice, pointer: string): boolean {
  return get(description, pointer) !== undefined;
}

/** Tells whether a schema is the same after a change of what a pointer names: it has, and refers to, nothing of it. */
export function sameAfter({ description }: Slice): (pointer: string) => (schema: string) => boolean {
  const parts = new Map<string, readonly string[]>();
  const partsOf = (schema: string) => {
    const known = parts.get(schema);
    if (known) return known;
    const definition = get(description, schema);
    const found = definition === undefined ? [] : [schema, ...componentsIn(description, definition)];
    parts.set(schema, found);
    return found;
  };
  return (pointer) => {
    const known = new Map<string, boolean>();
    return (schema) => {
      const before = known.get(schema);
      if (before !== undefined) return before;
      const all = partsOf(schema);
      const same = all.length > 0 && !all.some((part) => isIn(part, pointer) || isIn(pointer, part));
      known.set(schema, same);
      return same;
    };
  };
}

const isIn = (pointer: string, target: string) => pointer === target || pointer.startsWith(`${target}/`);

function componentsOf(description: Description, paths: unknown): NonNullable<Description['components']> {
  const components: Record<string, Record<string, unknown>> = {};
  for (const pointer of componentsIn(description, paths)) {
    const [, kind = '', name = ''] = keysOf(pointer);
    components[kind] = { ...components[kind], [name]: get(description, pointer) };
  }
  return components;
}

/** The pointers of the components that something refers to, and that these refer to. */
function componentsIn(description: Description, start: unknown): Set<string> {
  const found = new Set<string>();
  const search = (node: unknown) => {
    if (typeof node === 'string' && node.startsWith('#/components/')) {
      const component = join('#', ...keysOf(node).slice(0, 3));
      if (found.has(component)) return;
      found.add(component);
      search(get(description, component));
    } else if (isObject(node) || Array.isArray(node)) {
      for (const child of Object.values(node)) search(child);
    }
  };
  search(start);
  return found;
}
