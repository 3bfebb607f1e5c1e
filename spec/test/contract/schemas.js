import { get, join } from './pointer.js';

/**
 * The schemas below one schema, and which parts of a value each of them speaks of. `parts` returns
 * `[key, value]` pairs; the key is undefined for schemas that speak of the value itself, such as the
 * target of a `$ref` or a branch of `oneOf`.
 *
 * @param {(pointer: string, value: unknown) => boolean} accepts
 */
function subschemas(description, pointer) {
  const schema = get(description, pointer);
  const found = [];
  const add = (keys, parts) => {
    const at = join(pointer, ...keys);
    if (isObject(get(description, at))) found.push({ pointer: at, parts });
  };
  const itself = (value) => [[undefined, value]];

  if (schema.$ref) found.push({ pointer: schema.$ref, parts: itself });
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
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
    add(['dependentSchemas', name], (value) => (has(value, name) ? itself(value) : []));
  }

  const properties = Object.keys(schema.properties ?? {});
  for (const name of properties) {
    add(['properties', name], (value) => (has(value, name) ? [[name, value[name]]] : []));
  }
  add(['additionalProperties'], (value) => (isObject(value) ? Object.entries(value).filter(([name]) => !properties.includes(name)) : []));
  const prefix = schema.prefixItems ?? [];
  for (const index of prefix.keys()) {
    add(['prefixItems', index], (value) => (has(value, index) ? [[index, value[index]]] : []));
  }
  add(['items'], (value) => (Array.isArray(value) ? [...value.entries()].slice(prefix.length) : []));
  return found;
}

/** Every schema that can be reached from these, each of them once. */
export function reachable(description, roots) {
  const pointers = new Set(roots);
  for (const pointer of pointers) {
    for (const below of subschemas(description, pointer)) pointers.add(below.pointer);
  }
  return [...pointers];
}

/**
 * Makes a function that walks values along the schemas that speak of them: it yields each schema with
 * the part of the value that it is about. What lies below a schema is looked up once.
 */
export function createWalk(description, accepts) {
  const known = new Map();
  const below = (pointer) => {
    if (!known.has(pointer)) known.set(pointer, subschemas(description, pointer));
    return known.get(pointer);
  };
  return function* walk(pointer, value, path = '') {
    yield { pointer, value, path };
    for (const { pointer: at, parts } of below(pointer)) {
      for (const [key, part] of parts(value, accepts)) {
        yield* walk(at, part, key === undefined ? path : join(path, key));
      }
    }
  };
}

/** The schemas that a description begins with: its components, and those of bodies, headers, parameters. */
export function schemaRoots(description) {
  const roots = Object.keys(description.components?.schemas ?? {}).map((name) => join('#', 'components', 'schemas', name));
  const search = (node, pointer) => {
    for (const [key, child] of Object.entries(node)) {
      if (!isObject(child) || key === 'examples') continue;
      const at = join(pointer, key);
      if (key === 'schema') roots.push(at);
      else if (at !== '#/components/schemas') search(child, at);
    }
  };
  search({ paths: description.paths, components: description.components }, '#');
  return roots;
}

/** `#/components/schemas/SampleLabel/properties/type` as people say it: `SampleLabel.type`. */
export function readable(pointer) {
  return decodeURIComponent(pointer)
    .replace(/^#\/components\/(schemas\/)?/, '')
    .replace(/\/prefixItems\/(\d+)/g, '[$1]')
    .replace(/\/(properties)\//g, '.')
    .replace(/\/additionalProperties/g, '.*')
    .replace(/\/items/g, '[]')
    .replace(/\/(oneOf|anyOf|allOf)\/(\d+)/g, (_all, keyword, index) => ` (${keyword} ${Number(index) + 1})`)
    .replace(/\/dependentSchemas\//g, ' with ')
    .replace(/\/(if|then|else)/g, ' $1');
}

/** The type of a JSON value, in the words of JSON Schema. */
export function typeOf(value) {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

export const typesOf = (schema) => [schema.type ?? []].flat();

export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const has = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key);
