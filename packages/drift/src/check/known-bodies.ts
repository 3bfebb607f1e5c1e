import type { Validate } from '../description/operations.js';

const SLOTS = 4096;
const LONGEST = 8192;
const SAMPLES = 16;

/** Bodies that are as described: who follows a task gets the same answer many times. */
export interface KnownBodies {
  has(validate: Validate, body: string): boolean;
  add(validate: Validate, body: string): void;
}

/**
 * Makes a memory of bodies, of at most 32 million characters: each body has one place, and the next one
 * with this place takes it over. Comparing with one body takes less time than looking a long text up in a
 * Set, which reads all of it.
 */
export function createKnownBodies(): KnownBodies {
  const bodies: ({ validate: Validate; body: string } | undefined)[] = new Array(SLOTS);
  return {
    has(validate, body) {
      const known = bodies[slotOf(body)];
      return known?.body === body && known.validate === validate;
    },
    add(validate, body) {
      if (body.length <= LONGEST) bodies[slotOf(body)] = { validate, body };
    },
  };
}

/** Made of the length and of a few characters. */
function slotOf(body: string): number {
  let hash = body.length;
  const step = Math.ceil(body.length / SAMPLES);
  for (let at = 0; at < body.length; at += step) hash = (hash * 31 + body.charCodeAt(at)) | 0;
  return (hash >>> 0) % SLOTS;
}
