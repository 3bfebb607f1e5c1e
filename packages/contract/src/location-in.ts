import { hasKey, holderOf } from '@modelarts-openapi/openapi-model';

/** A location in a body whose value can be another one for a while. */
export interface LocationIn {
  /** Whether something is there. */
  isThere: boolean;
  /** Runs `work` on the body while there is another value at the location: none, for `undefined`. */
  withValue<Result>(value: unknown, work: (body: unknown) => Result): Result;
}

/**
 * Finds a location in a body by its JSON pointer; `''` is the body itself.
 *
 * @returns undefined where there is nothing that could hold a value.
 */
export function locationIn(body: unknown, pointer: string): LocationIn | undefined {
  // In a list of its own the body can be replaced like any part of it.
  const document = [body];
  const { holder, key } = holderOf(document, `/0${pointer}`);
  if (typeof holder !== 'object' || holder === null) return undefined;
  const parent = holder as Record<string, unknown>;
  const isThere = hasKey(parent, key);
  return {
    isThere,
    withValue(value, work) {
      const before = parent[key];
      if (value === undefined) delete parent[key];
      else parent[key] = value;
      try {
        return work(document[0]);
      } finally {
        if (isThere) parent[key] = before;
        else delete parent[key];
      }
    },
  };
}
