import { closeObjects } from '@modelarts-openapi/openapi-model';
import { expect, it } from 'vitest';
import { readDescription } from './fixtures.js';

it('the closed description is the open one with every object closed', () => {
  expect(closeObjects(readDescription('openapi.json'))).toEqual(readDescription('openapi.closed.json'));
});
