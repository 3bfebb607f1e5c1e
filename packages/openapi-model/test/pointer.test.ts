import { expect, test } from 'vitest';
import { get, holderOf, join, keysOf } from '../src/index.js';

const KEYS = ['a/b', 'c~d', 'e#f', '~1', '%41', 'ü ', '', '0'];

test.each(['', '#'])('keys of any form come back from a pointer that begins with "%s"', (start) => {
  expect(keysOf(join(start, ...KEYS))).toEqual(KEYS);
});

test('the keys of a fragment may be written with percent signs, and have a document before them', () => {
  expect(keysOf('description#/paths/~1a%7Bid%7D')).toEqual(['paths', '/a{id}']);
});

test('what is no pointer is refused', () => {
  expect(() => keysOf('components')).toThrow('Invalid JSON Pointer');
  expect(() => keysOf('/~2')).toThrow('Invalid JSON Pointer');
});

test('a pointer leads to what the document itself has, and else nowhere', () => {
  const document = { list: [{ name: null }] };
  expect(get(document, '')).toBe(document);
  expect(get(document, '/list/0/name')).toBeNull();
  expect(get(document, ['list', 0])).toBe(document.list[0]);
  for (const pointer of ['/list/1/name', '/list/0/name/x', '/constructor', '/list/length/x']) {
    expect(get(document, pointer), pointer).toBeUndefined();
  }
});

test('what holds a value can be asked for, with the key of the value', () => {
  const document = { list: ['a'] };
  expect(holderOf(document, '/list/0')).toEqual({ holder: document.list, key: '0' });
});
