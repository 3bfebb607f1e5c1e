import { expect, it } from 'vitest';
import { close } from './close.js';
import { readDescription } from './material.js';

it('closes the bundled description as the build closes the source', () => {
  expect(close(readDescription('openapi.json'))).toEqual(readDescription('openapi.closed.json'));
});

it('leaves the description that it is given open', () => {
  const open = readDescription('openapi.json');
  close(open);
  expect(open).toEqual(readDescription('openapi.json'));
});
