// Whatever changes in the description is told.
import { description } from '@modelarts-openapi/spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDescriptions } from '../src/compare.js';
import type { Loose } from './oasdiff/base.js';

type Keys = string[];

/** All that stands in a description, by its keys. */
function keysIn(node: Loose, above: Keys = []): Keys[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.keys(node).flatMap((key) => [[...above, key], ...keysIn(node[key], [...above, key])]);
}

const at = (node: Loose, keys: Keys): Loose => keys.reduce((below, key) => below[key], node);

/** What says nothing by itself: the version, and what follows from the values that are listed. */
function isSaidTwice(keys: Keys): boolean {
  const [key = '', holder] = [keys.at(-1), at(description, keys.slice(0, -1))];
  if (keys.join('/') === 'info/version') return true;
  if (key === 'type') return 'enum' in holder || 'const' in holder;
  if (['enum', 'const'].includes(key) && 'enum' in holder && 'const' in holder) return true;
  return key === 'enum' && Array.isArray(holder.enum) && holder.enum.includes(true) && holder.enum.includes(false);
}

const all = keysIn(description).filter((keys) => !isSaidTwice(keys));

test('what is left out of it is told', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), (keys) => {
      const next: Loose = structuredClone(description);
      const [key = '', holder] = [keys.at(-1), at(next, keys.slice(0, -1))];
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      expect(compareDescriptions(description as Loose, next)).not.toEqual([]);
    }),
    // The same ones in each run: comparing takes too long for all of the 17,000.
    { numRuns: 8, seed: 1 },
  );
});
