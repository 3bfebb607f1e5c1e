import { expect, it } from 'vitest';
import { readDescription } from '../contract/material.js';
import { EQUIVALENT } from './equivalent.js';
import { mutants } from './mutants.js';

const names = mutants(readDescription('openapi.json')).map(({ operator, name }) => `${operator}: ${name}`);

it('every mutant has a name of its own', () => {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('every mutant that is called equivalent is one', () => {
  expect(Object.keys(EQUIVALENT).filter((name) => !names.includes(name))).toEqual([]);
});
