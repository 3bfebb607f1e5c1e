import {
  type Description,
  get,
  isObject,
  join,
  mergeAllOf,
  reachable,
  type Schema,
  schemaRoots,
  wholeOf,
} from '@modelarts-openapi/openapi-model';

/** What objects say of properties that they take over from elsewhere, and that say the same there. */
export interface Repeated {
  /** By pointer of a schema, the one that holds for the same values, too. */
  beside: ReadonlyMap<string, Schema>;
  /** Whether all at a pointer stands there as well, so that a mistake in one of them changes nothing. */
  isRepeated(pointer: string): boolean;
}

/**
 * What a description says twice of the same values: an object takes properties over by `allOf`, and lists some of them
 * again, so that forms which make one schema of both have them.
 */
export function repeatedIn(description: Description): Repeated {
  const beside = new Map<string, Schema>();
  const repeated = new Set<string>();
  const pairs = new Map<string, number>();
  const pointers = reachable(description, schemaRoots(description));
  for (const pointer of pointers) {
    const { properties = {}, allOf = [] } = get(description, pointer) as Schema;
    for (const part of allOf.map((one) => mergeAllOf(description, one))) compare(pointer, properties, part.properties);
  }
  // What is used elsewhere as well counts there.
  const uses = JSON.stringify(description).matchAll(/"\$ref":"(#[^"]+)"/g);
  const counts = new Map<string, number>();
  for (const [, pointer = ''] of uses) counts.set(pointer, (counts.get(pointer) ?? 0) + 1);
  const isIn = (pointer: string, target: string) => pointer === target || pointer.startsWith(`${target}/`);
  const isElsewhere = (pointer: string) => [...pairs].some(([target, count]) => isIn(pointer, target) && counts.get(target) !== count);
  const all = [...repeated].filter((pointer) => !isElsewhere(pointer));
  return {
    beside: new Map([...beside].filter(([pointer]) => !isElsewhere(pointer))),
    isRepeated: (pointer) => all.some((one) => isIn(pointer, one)),
  };

  /** Goes through what two objects say of the same properties. */
  function compare(pointer: string, own: NonNullable<Schema['properties']>, taken: Schema['properties'] = {}): void {
    for (const [name, schema] of Object.entries(own)) {
      const other = taken[name];
      if (!isObject(schema) || !isObject(other)) continue;
      const at = join(pointer, 'properties', name);
      const { $ref } = schema as Schema;
      beside.set(at, other as Schema);
      if (isSame(schema, other)) repeated.add(at);
      else if ($ref !== undefined) {
        pairs.set($ref, (pairs.get($ref) ?? 0) + 1);
        inside($ref, wholeOf(description, schema as Schema), wholeOf(description, other as Schema));
      }
    }
  }

  /** The same of two objects that are referred to. */
  function inside(pointer: string, own: Schema, taken: Schema): void {
    beside.set(pointer, taken);
    for (const [name, schema] of Object.entries(own.dependentSchemas ?? {}))
      if (isSame(schema, taken.dependentSchemas?.[name])) repeated.add(join(pointer, 'dependentSchemas', name));
    compare(pointer, own.properties ?? {}, taken.properties);
  }
}

/** Whether two parts of a description say the same in the same order. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
