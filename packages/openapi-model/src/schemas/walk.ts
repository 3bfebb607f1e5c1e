import { hasKey, isObject } from '../json.js';
import { get, join, keysOf } from '../pointer.js';
import type { Description, Schema } from '../types.js';
import { COMBINING } from './keywords.js';

/** Whether a value is as the schema at a pointer says. */
export type Accepts = (pointer: string, value: unknown) => boolean;

/** A schema below another one, and which parts of a value it speaks of. Those of the value itself have no key. */
interface Below {
  pointer: string;
  parts: (value: unknown, accepts: Accepts) => [key: string | number | undefined, part: unknown][];
}

/** A schema that speaks of a value, with that part of the value. */
export interface Visit {
  pointer: string;
  value: unknown;
  /** The pointer of the part in the whole value. */
  path: string;
}

function schemasBelow(description: Description, pointer: string): Below[] {
  const schema = (get(description, pointer) ?? {}) as Schema;
  const found: Below[] = [];
  const add = (keys: (string | number)[], parts: Below['parts']) => {
    if (isObject(get(schema, keys))) found.push({ pointer: join(pointer, ...keys), parts });
  };
  const itself = (value: unknown): [undefined, unknown][] => [[undefined, value]];

  if (schema.$ref !== undefined) found.push({ pointer: join('#', ...keysOf(schema.$ref)), parts: itself });
  for (const keyword of COMBINING) {
    for (const index of (schema[keyword] ?? []).keys()) {
      const branch = join(pointer, keyword, index);
      add([keyword, index], (value, accepts) => (accepts(branch, value) ? itself(value) : []));
    }
  }
  const condition = join(pointer, 'if');
  add(['if'], itself);
  if (schema.if) {
    add(['then'], (value, accepts) => (accepts(condition, value) ? itself(value) : []));
    add(['else'], (value, accepts) => (accepts(condition, value) ? [] : itself(value)));
  }
  for (const name of Object.keys(schema.dependentSchemas ?? {})) {
    add(['dependentSchemas', name], (value) => (hasKey(value, name) ? itself(value) : []));
  }

  const properties = Object.keys(schema.properties ?? {});
  for (const name of properties) {
    add(['properties', name], (value) => (hasKey(value, name) ? [[name, value[name]]] : []));
  }
  add(['additionalProperties'], (value) => (isObject(value) ? Object.entries(value).filter(([name]) => !properties.includes(name)) : []));
  const prefix = schema.prefixItems ?? [];
  for (const index of prefix.keys()) {
    add(['prefixItems', index], (value) => (hasKey(value, index) ? [[index, value[index]]] : []));
  }
  add(['items'], (value) => (Array.isArray(value) ? [...value.entries()].slice(prefix.length) : []));
  return found;
}

/** The pointers of every schema that can be reached from these, each of them once. */
export function reachable(description: Description, roots: Iterable<string>): string[] {
  const pointers = new Set(roots);
  for (const pointer of pointers) {
    for (const below of schemasBelow(description, pointer)) pointers.add(below.pointer);
  }
  return [...pointers];
}

/**
 * Makes a function that walks values along the schemas that speak of them: it yields each schema with the part of
 * the value that it is about. What lies below a schema is looked up once.
 */
export function createWalk(description: Description, accepts: Accepts): (pointer: string, value: unknown) => Generator<Visit> {
  const known = new Map<string, Below[]>();
  const below = (pointer: string) => {
    const found = known.get(pointer) ?? schemasBelow(description, pointer);
    known.set(pointer, found);
    return found;
  };
  return function* walk(pointer: string, value: unknown, path = ''): Generator<Visit> {
    yield { pointer, value, path };
    for (const { pointer: at, parts } of below(pointer)) {
      for (const [key, part] of parts(value, accepts)) {
        yield* walk(at, part, key === undefined ? path : join(path, key));
      }
    }
  };
}

/** The pointers of the schemas that a description begins with: its components, and those of bodies, headers, parameters. */
export function schemaRoots(description: Description): string[] {
  const components = join('#', 'components', 'schemas');
  const roots = Object.keys(description.components?.schemas ?? {}).map((name) => join(components, name));
  const search = (node: object, pointer: string) => {
    for (const [key, child] of Object.entries(node)) {
      if (typeof child !== 'object' || child === null || key === 'examples') continue;
      const at = join(pointer, key);
      if (key === 'schema') roots.push(at);
      else if (at !== components) search(child, at);
    }
  };
  search({ paths: description.paths, components: description.components }, '#');
  return roots;
}
