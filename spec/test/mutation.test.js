import { mutantsOf } from '@modelarts-openapi/contract/mutation';
import { expect, it } from 'vitest';
import { readDescription } from './fixtures.js';

it('every mutant has a name of its own', () => {
  const names = mutantsOf(readDescription('reference.json')).map(({ operator, name }) => `${operator}: ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.length).toBeGreaterThan(2000);
});
