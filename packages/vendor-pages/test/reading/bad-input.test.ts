import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparePages } from '../../src/commands/compare.js';
import { exampleDescriptions } from '../example-description.js';
import { GET_WIDGET } from '../example-pages.js';
import { folderWith } from '../folder.js';

const against = exampleDescriptions();
const good = readFileSync(GET_WIDGET, 'utf8');
const NO_OPERATION = 'the page has no line with a method and a path, such as GET /v2/…';

/** What the command says of a page with this content. */
async function check(content: string | Buffer) {
  const file = join(folderWith({ 'page.rst': content }), 'page.rst');
  const { findings, unreadable, checked } = await comparePages([file], against);
  expect(unreadable.every((one) => one.file === file)).toBe(true);
  return {
    drift: findings.map(({ rule, location }) => `${rule} ${location}`),
    unreadable: unreadable.map(({ line, message }) => ({ line, message })),
    checked,
  };
}

/** The line that something stands on, from 1. */
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a page that is none', () => {
  test.each([
    ['empty', '', { line: 1, message: 'the page is empty' }],
    ['without tables', 'Title\n=====\n\nGET /v2/x\n', { line: 1, message: 'the page has no table of parameters, fields or statuses' }],
    ['without an operation', '== ==\nName Type\n== ==\n', { line: 1, message: NO_OPERATION }],
    ['binary', Buffer.from([0x41, 0x0a, 0x00, 0xff]), { line: 2, message: 'not a text in UTF-8: a zero byte (binary, or UTF-16)' }],
    ['of UTF-16', Buffer.from('\ufeffGET /v2/x', 'utf16le'), { line: 1, message: 'not a text in UTF-8: a zero byte (binary, or UTF-16)' }],
    ['huge', Buffer.alloc(2_000_001, 'a'), { line: undefined, message: 'larger than a page can be: 2000001 bytes, at most 2000000' }],
    ['nested too deeply', '- '.repeat(1_990), { line: 1, message: 'broken block: nested too deeply' }],
    [
      'nested 10,000 levels deep',
      '- '.repeat(10_000),
      { line: 1, message: 'broken block: a line of 20000 characters, at most 4000 are read' },
    ],
    [
      'of one long line',
      `${' '.repeat(1_000_000)}x`,
      { line: 1, message: 'broken block: a line of 1000001 characters, at most 4000 are read' },
    ],
    [
      'of markup that is never closed',
      `${'**a '.repeat(900)}\n${'**a '.repeat(900)}\n${'**a '.repeat(900)}`,
      { line: 1, message: 'broken block: more than 2000 marks such as ** or `' },
    ],
    [
      'of much more markup',
      `a\n\n${`${'**a '.repeat(900)}\n\n`.repeat(25)}`,
      { line: 47, message: 'more than 20000 marks such as ** or `, which no page has: not read from here on' },
    ],
  ])('is told: %s', async (_what, content, expected) => {
    expect((await check(content)).unreadable).toContainEqual(expected);
  });

  test('is told: a list table that is longer than any', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => `   * - field${index}\n     - String\n`).join('');
    expect((await check(`GET /v2/x\n\n.. list-table:: **Table 1** Parts\n\n   * - Name\n     - Type\n${rows}`)).unreadable).toEqual([
      { line: 3, message: 'broken table: a list of 1205 lines, at most 1000 are read' },
    ]);
  });

  test('is told: a bullet list 1,000 levels deep, and a table without an end', async () => {
    const deep = Array.from({ length: 1_000 }, (_, level) => `${' '.repeat(2 * level)}- x`).join('\n\n');
    expect((await check(`${deep}\n\n== ==\na  b\n`)).unreadable).toContainEqual(
      expect.objectContaining({ line: 2_001, message: expect.stringMatching(/^broken table: Reached end of input/) }),
    );
  });
});

describe('a page that is broken in one place is read everywhere else', () => {
  test('where a border breaks off', async () => {
    const line = lineOf(good, '| made_at ');
    const page = good
      .split('\n')
      .with(line - 2, '   +----')
      .join('\n')
      .replace(/^200 .*$/m, '418         Teapot');
    const { drift, unreadable } = await check(page);
    expect(unreadable).toEqual([{ line: line - 1, message: 'broken table: a line that is not as wide as the others' }]);
    expect(drift).toContain('status-only-on-page getWidget 418');
    // What the broken table lists must not be called missing.
    expect(drift.filter((one) => one.startsWith('field-'))).toEqual([]);
  });

  test.each([
    [
      'a table without a head',
      (text: string) => text.replace(/^ +\+=.*$/m, (border) => border.replaceAll('=', '-')),
      'broken table: it has no head',
    ],
    ['a row without a name', (text: string) => text.replace('| shop_id   |', '|           |'), 'broken table: a row without a name'],
    [
      'a row that lost its border',
      (text: string) => text.replace(/(\| shop_id .*\n) +\+.*\n/, '$1'),
      'broken table: "shop_id widget_id" is no name, perhaps a border is missing',
    ],
    ['a status that is no number', (text: string) => text.replace(/^200 /m, 'gone'), 'broken table: "gone" is no status code'],
    [
      'a row without a type',
      (text: string) => text.replace('| Yes       | String |', '| Yes       |        |'),
      'broken table: no type for shop_id',
    ],
    [
      'a flag that is no flag',
      (text: string) => text.replace('| Yes       |', '| Perhaps   |'),
      'broken table: shop_id is "Perhaps" mandatory, where Yes or No was expected',
    ],
  ])('where there is %s', async (_what, damage, message) => {
    const { drift, unreadable } = await check(damage(good));
    expect(unreadable).toEqual([{ line: expect.any(Number), message }]);
    expect(
      good
        .split('\n')
        .slice((unreadable[0]?.line ?? 0) - 5, unreadable[0]?.line)
        .join('\n'),
    ).toMatch(/Path Parameters|shop_id|The widget/);
    expect(drift).toEqual([]);
  });

  test('where another encoding begins', async () => {
    const line = lineOf(good, 'Function') + 3;
    const page = good
      .split('\n')
      .with(line - 1, 'Caf\u00e9')
      .join('\n')
      .replace('| made_at ', '| made_on ');
    const { drift, unreadable } = await check(Buffer.from(page, 'latin1'));
    expect(unreadable).toEqual([{ line, message: 'not UTF-8: a byte that belongs to no character' }]);
    expect(drift).toEqual(['field-only-on-page getWidget 200 made_on', 'field-only-in-description getWidget 200 made_at']);
  });

  test('and line ends of Windows and a byte order mark do no harm', async () => {
    expect(await check(`\ufeff${good.replaceAll('\n', '\r\n')}`)).toMatchObject({ drift: [], unreadable: [] });
  });
});
