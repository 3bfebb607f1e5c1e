// A description as large as one likes, made of the operations of a real one: that which is published, or that which
// the reference is built from. Each copy has resources, paths, schemas and operation IDs of its own.

/** @import { Description } from '@modelarts-openapi/openapi-model' */

/**
 * The same description with so many operations: the first ones, or all of them and copies of them.
 *
 * @param {Description} description
 * @param {number} count of operations
 * @returns {Description}
 */
export function withOperations(description, count) {
  const { paths = {}, tags = [], components = {}, ...rest } = structuredClone(description);
  const originals = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => (operation?.operationId ? [{ path, method, operation }] : [])),
  );
  /** @type {Record<string, Record<string, unknown>>} */
  const newPaths = {};
  const used = new Set();
  for (let index = 0; index < count; index++) {
    const copy = Math.floor(index / originals.length);
    const { path, method, operation } = /** @type {(typeof originals)[number]} */ (originals[index % originals.length]);
    const made = named(operation, copy);
    made.operationId += suffix(copy);
    made.tags = made.tags.map((/** @type {string} */ tag) => tag + suffix(copy));
    for (const tag of made.tags) used.add(tag);
    if (copy > 0) made.summary += ` (${copy + 1})`;
    (newPaths[path.replace(/(?<=\/v\d\/[^/]+\/)/, copy ? `copy${copy}-` : '')] ??= {})[method] = made;
  }
  const copies = Array.from({ length: Math.ceil(count / originals.length) }, (_, copy) => copy);
  const schemas = Object.assign(
    {},
    ...copies.map((copy) =>
      Object.fromEntries(Object.entries(components.schemas ?? {}).map(([name, one]) => [name + suffix(copy), named(one, copy)])),
    ),
  );
  const ofResources = tags.filter((tag) => !tag['x-traitTag']);
  const newTags = [
    ...tags.filter((tag) => tag['x-traitTag']),
    ...copies.flatMap((copy) =>
      ofResources.map((tag) => ({
        ...tag,
        name: tag.name + suffix(copy),
        ...(copy > 0 && tag['x-displayName'] && { 'x-displayName': `${tag['x-displayName']} (${copy + 1})` }),
      })),
    ),
  ].filter(({ name, ...tag }) => tag['x-traitTag'] || used.has(name));
  const groups = /** @type {{ name: string, tags: string[] }[] | undefined} */ (rest['x-tagGroups']);
  return /** @type {Description} */ (
    withoutUnused({
      ...rest,
      ...(groups && {
        'x-tagGroups': groups.map((group) => ({
          ...group,
          tags: newTags.map(({ name }) => name).filter((name) => group.tags.includes(name.replace(/-copy\d+$/, ''))),
        })),
      }),
      tags: newTags,
      paths: newPaths,
      components: { ...components, schemas },
    })
  );
}

/** @param {number} copy */
const suffix = (copy) => (copy ? `-copy${copy}` : '');

/** What a part is in a copy: it refers to schemas of the same copy. @param {unknown} part @param {number} copy @returns {any} */
function named(part, copy) {
  const text = JSON.stringify(part);
  return JSON.parse(copy ? text.replace(/(?<="#\/components\/schemas\/)[^"/]+/g, (name) => name + suffix(copy)) : text);
}

/** Without the schemas that no operation leads to. @param {Record<string, any>} description */
function withoutUnused(description) {
  const { components, ...rest } = description;
  const { schemas, ...others } = components;
  const kept = new Map();
  const keep = (/** @type {unknown} */ part) => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"/]+)/g)) {
      if (kept.has(name) || !schemas[name]) continue;
      kept.set(name, schemas[name]);
      keep(schemas[name]);
    }
  };
  keep([rest, others]);
  const inOrder = Object.fromEntries(Object.entries(schemas).filter(([name]) => kept.has(name)));
  return { ...rest, components: { ...others, schemas: inOrder } };
}
