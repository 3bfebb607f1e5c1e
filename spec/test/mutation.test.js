import { mutantsOf } from '@modelarts-openapi/contract/mutation';
import { expect, it } from 'vitest';
import { equivalent } from '../scripts/equivalent-mutants.js';
import { readDescription } from './fixtures.js';

it('every mutant has a name of its own, those among them that nobody can tell from the description', () => {
  const names = mutantsOf(readDescription('reference.json')).map(({ operator, name }) => `${operator}: ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.length).toBeGreaterThan(2000);
  // One that is no mutant any more would hide nothing but that.
  expect(Object.keys(equivalent).filter((name) => !names.includes(name))).toEqual([]);
});
