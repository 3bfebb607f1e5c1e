// Forms in which pages list values.
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/facts/page.js';
import { parsePage } from '../../src/pages/parse-page.js';
import { parseTables } from '../../src/tables/parse-tables.js';

/** The field of a page with this cell. */
function fieldOf(cell: string, type = 'String'): Field {
  const [first, ...lines] = cell.split('\n').map((line) => `       ${line}`.trimEnd());
  const table = ['.. list-table:: **Table 1** Path Parameters', '', '   * - Parameter', '     - Type', '     - Description', '   * - size'];
  const page = parsePage(
    ['URI', '---', '', 'GET /v1/{size}', '', ...table, `     - ${type}`, `     - ${first?.trim()}`, ...lines, ''].join('\n'),
  );
  expect(page.unreadable).toEqual([]);
  return page.tables[0]!.fields[0]!;
}

const read = (cell: string, type?: string) => {
  const { options, leftOut = [] } = fieldOf(cell, type);
  return [options.map(({ value, meaning }) => [value, meaning].filter(Boolean).join(' = ')), leftOut.length];
};

describe('values are read', () => {
  test.each<[string, string, string[]]>([
    ['in bold, before a colon', '-  **a**: one\n\n-  **b**: two', ['a = one', 'b = two']],
    ['with the colon in bold', '-  **a:** one\n\n-  **b :** two', ['a = one', 'b = two']],
    ['in bold without a colon, beside one with it', '-  **a**: one\n\n-  **b** is two', ['a = one', 'b = is two']],
    [
      'in bold without a colon, where the list is said to be one',
      'Options:\n\n-  **a** as in one\n\n-  **b**, as in two',
      ['a = as in one', 'b = as in two'],
    ],
    ['in bold alone', '-  **a**\n-  **b**', ['a', 'b']],
    ['in words before a colon, beside bold ones', '-  **A**: one\n\n-  B: two\n\n-  C: three', ['A = one', 'B = two', 'C = three']],
    ['in words alone', '-  a\n\n-  b', ['a', 'b']],
    ['in words, some of them alone', '-  a: one\n\n-  b\n\n-  c: three', ['a = one', 'b', 'c = three']],
    ['as literals', '-  ``a``: one\n\n-  ``b``', ['a = one', 'b']],
    ['two in one bullet', '-  **a** or **b**: either\n\n-  **c**, **d**: others', ['a = either', 'b = either', 'c = others', 'd = others']],
    ['where bold is not closed', '-  **1**: one\n\n-  **2: two. And more', ['1 = one', '2 = two. And more']],
    ['on one line', 'What it is. Options: - **a**: one - **b**: two', ['a = one', 'b = two']],
    ['on one line, without saying so', 'What it is. - **a**: one - **b**: two', ['a = one', 'b = two']],
    ['on one line, in words', 'The options are as follows: - a: one - b: two', ['a = one', 'b = two']],
    ['on one line that is broken', 'Options: - **a**: one -\n**b**: two', ['a = one', 'b = two']],
    ['in paragraphs', 'Options:\n\nA: one\n\nB: two\n\nSomething else.', ['A = one', 'B = two']],
    ['in a bullet of a bullet', '-  **a**: one of:\n\n   -  **b**: two', ['a = one of:', 'b = two']],
    ['in one line with another', '-  0: none - **1**: one\n\n-  2: two', ['0 = none', '1 = one', '2 = two']],
    ['in a sentence', 'Order. The options are **up** (first to last) and **down**. Or not.', ['up = first to last', 'down']],
    ['in a sentence of three', 'The value can be **a**, **b**, or **c**.', ['a', 'b', 'c']],
  ])('%s', (_form, cell, values) => {
    expect(read(cell)).toEqual([values, 0]);
  });

  test('each on its line', () => {
    const lines = (cell: string) => {
      const { line = 0, options } = fieldOf(cell);
      // The cell begins in the row's third line.
      return options.map((option) => option.line! - line - 2);
    };
    expect(lines('Options:\n\n-  **a**: one\n   and more\n\n-  **b**')).toEqual([2, 5]);
    expect(lines('Options: - **a**: one -\n**b**: two')).toEqual([0, 1]);
  });

  test('with the default, where one is said to be it', () => {
    expect(fieldOf('Options:\n\n-  **a**, which is the default value\n\n-  **b**').default?.value).toBe('a');
    expect(fieldOf('-  a: one (default)\n\n-  b: two').default?.value).toBe('a');
  });
});

describe('bullets are no values, and counted,', () => {
  test.each<[string, string, string[], number]>([
    ['that are sentences', '-  If **kind** is **a**, it is a path.\n\n-  Otherwise it is an ID.', [], 2],
    ['that begin with something in bold and tell what to do', '-  **kind** must be set.\n\n-  **size** must not.', [], 2],
    ['that are a note', '-  **a**: one\n\n-  Note: none of them is two.', ['a = one'], 1],
    ['that have a placeholder', '-  **a**: one\n\n-  **b{number}**: many', ['a = one'], 1],
    ['of which only some begin with a word', '-  a: one\n\n-  nothing at all', [], 2],
  ])('%s', (_form, cell, values, count) => {
    expect(read(cell)).toEqual([values, count]);
  });

  test('that tell forms of an object apart', () => {
    expect(read('-  **round**: one number\n\n-  **sharp**: two numbers', 'Object')).toEqual([[], 2]);
  });
});

test.each([
  'Contains **a**, **b** and others.',
  'Set **a** - **b** is something else.',
  'The value can be **a**, **b** + **c**, or **d**.',
  'Only **a**.',
])('a sentence that only mentions values has none: %s', (cell) => {
  expect(read(cell)).toEqual([[], 0]);
});

test('values in tables are read by the same rules', () => {
  const optionsOf = (options: object[], description = 'Which one.', type = 'String') => {
    const fields = [{ name: 'size', type, options, description }];
    const [one] = parseTables(JSON.stringify([{ method: 'GET', path: '/v1/{size}', tables: [{ caption: 'Path Parameters', fields }] }]));
    const [field] = one!.page.tables[0]!.fields;
    return [field!.options.map(({ value }) => value), field!.leftOut?.length];
  };
  const plain = (meaning: string) => ({ value: null, meaning });
  expect(optionsOf([{ value: 'a', meaning: 'one' }, plain('b: two'), plain('c')])).toEqual([['a', 'b', 'c'], 0]);
  expect(optionsOf([{ value: 'a:', meaning: 'one' }, plain('Everything else.')])).toEqual([['a'], 1]);
  expect(optionsOf([plain('可选'), plain('必选')])).toEqual([[], 2]);
  expect(optionsOf([], '可选值如下：- a：一 - b：二')).toEqual([['a', 'b'], 0]);
  expect(optionsOf([{ value: 'a', meaning: 'one' }], '', 'Object')).toEqual([[], 1]);
});
