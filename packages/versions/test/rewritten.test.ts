// A description that is written otherwise, and says the same.
import { description } from '@modelarts-openapi/spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDescriptions } from '../src/compare.js';
import type { Loose } from './oasdiff/base.js';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** Whether something is a schema that stands below another one or below a body; components keep their names. */
const isSchema = (key: string, value: Loose) =>
  (key === 'schema' || key === 'items') && typeof value === 'object' && value !== null && !Array.isArray(value);

/** Copies a part of a description, with keys in another order and with wrappers where `next` says so. */
function rewritten(value: Loose, next: () => number, key = ''): Loose {
  if (Array.isArray(value)) return value.map((one) => rewritten(one, next));
  if (typeof value !== 'object' || value === null) return value;
  // What is in an example is no part of the description.
  if (key === 'examples' || key === 'value' || key === 'mapping') return value;
  const entries = Object.entries(value).map(([name, below]) => ({ name, below: rewritten(below, next, name), at: next() }));
  const copy = Object.fromEntries(entries.sort((one, other) => one.at - other.at).map(({ name, below }) => [name, below]));
  if (!isSchema(key, value)) return copy;
  return [copy, { allOf: [copy] }, { anyOf: [copy] }, { oneOf: [copy] }][next() % 4];
}

/** Gives parameters of a path to its operations. */
function withOwnParameters(paths: Loose): Loose {
  return Object.fromEntries(
    Object.entries<Loose>(paths).map(([path, { parameters = [], ...item }]) => {
      for (const method of METHODS)
        if (item[method]) item[method] = { ...item[method], parameters: [...parameters, ...(item[method].parameters ?? [])] };
      return [path, item];
    }),
  );
}

test('with keys in another order, schemas in wrappers, and parameters at operations it has no changes', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      let state = seed;
      // Numbers without a pattern, the same ones for a seed.
      const number = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) >>> 8;
      const next: Loose = rewritten(description, number);
      next.paths = withOwnParameters(next.paths);
      expect(compareDescriptions(description as Loose, next)).toEqual([]);
      expect(compareDescriptions(next, description as Loose)).toEqual([]);
    }),
    { numRuns: 4 },
  );
});

const schemas: Loose = description.components?.schemas;

test('with its parts put where they are referred to, it has no changes but names', () => {
  const inlined = (value: Loose, above: string[] = []): Loose => {
    if (Array.isArray(value)) return value.map((one) => inlined(one, above));
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...rest } = value;
    const copy = Object.fromEntries(Object.entries(rest).map(([key, below]) => [key, key === 'examples' ? below : inlined(below, above)]));
    const name = /^#\/components\/schemas\/(.+)$/.exec(String($ref))?.[1];
    if (name === undefined || above.includes(name)) return $ref === undefined ? copy : { $ref, ...copy };
    return { allOf: [inlined(schemas[name], [...above, name])], ...copy };
  };
  const next: Loose = { ...description, paths: inlined(description.paths) };
  expect(compareDescriptions(description as Loose, next)).toEqual([]);
});
