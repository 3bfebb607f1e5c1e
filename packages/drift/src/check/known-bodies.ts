import type { Validate } from '../description/operations.js';

const LARGEST = 16 * 1024 * 1024;

/** Bodies that are as described: who follows a task gets the same answer many times. */
export interface KnownBodies {
  has(validate: Validate, body: string): boolean;
  add(validate: Validate, body: string): void;
}

/** Makes a memory of bodies. It is bounded: it forgets all of them when it holds 16 million characters. */
export function createKnownBodies(): KnownBodies {
  const bodies = new Map<Validate, Set<string>>();
  let size = 0;
  return {
    has: (validate, body) => bodies.get(validate)?.has(body) ?? false,
    add(validate, body) {
      if (size + body.length > LARGEST) {
        bodies.clear();
        size = 0;
      }
      if (body.length > LARGEST) return;
      size += body.length;
      const same = bodies.get(validate) ?? new Set();
      bodies.set(validate, same.add(body));
    },
  };
}
