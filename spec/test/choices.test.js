import { describe, expect, it } from 'vitest';
import { droppedInChoices } from './choices.js';
import { readDescription } from './fixtures.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

it('no kind of a choice drops what a later one has, for tools that take the first that fits', () => {
  expect(droppedInChoices(readDescription('openapi.json'))).toEqual([]);
});

describe('two kinds of a choice', () => {
  const kind = { one: { enum: [1] }, other: { enum: [2] } };
  const size = { type: 'number' };

  it.each(
    /** @type {const} */ ([
      ['only what may be left out tells them apart', { kind: kind.one }, { kind: kind.other, size }, [], 'size'],
      ['a later one has a part with more', { at: { properties: {} } }, { at: { properties: { size } } }, [], 'at/size'],
      [
        'a later one has a list with more',
        { at: { items: { properties: {} } } },
        { at: { items: { properties: { size } } } },
        [],
        'at/0/size',
      ],
    ]),
  )('lose something where %s', (_where, first, second, required, lost) => {
    expect(dropped(first, second, required)).toEqual([expect.stringContaining(`drops ${lost} of`)]);
  });

  it.each(
    /** @type {const} */ ([
      ['a value that is required tells them apart', { kind: kind.one }, { kind: kind.other, size }, ['kind']],
      ['the first requires what the second has not', { kind: size }, { size }, ['kind']],
      ['the first has more', { size, kind: size }, { size }, []],
      ['types tell them apart', { at: { type: 'string' } }, { at: { type: 'integer' }, size }, ['at']],
    ]),
  )('lose nothing where %s', (_where, first, second, required) => {
    expect(dropped(first, second, required)).toEqual([]);
  });
});

/** @param {object} first @param {object} second @param {readonly string[]} required of the first */
function dropped(first, second, required) {
  const anyOf = [
    { type: 'object', properties: first, required },
    { type: 'object', properties: second },
  ];
  const content = { 'application/json': { schema: { anyOf } } };
  const description = { openapi: '3.1.1', paths: { '/a': { post: { requestBody: { content }, responses: {} } } } };
  return droppedInChoices(/** @type {Description} */ (description));
}
