// Older pages, whose captions only say that there are parameters: the heading above tells of what.
import { describe, expect, test } from 'vitest';
import { comparePage } from '../../src/compare/compare-page.js';
import type { Page } from '../../src/facts/page.js';
import { parsePage } from '../../src/pages/parse-page.js';
import { parseTables } from '../../src/tables/parse-tables.js';
import { exampleDescriptions } from '../example-description.js';

const table = (number: number, caption: string, rows: string[][], label?: string) =>
  [
    ...(label === undefined ? [] : [`.. _${label}:`, '']),
    `.. list-table:: **Table ${number}** ${caption}`,
    '',
    ...[['Parameter', 'Mandatory', 'Type', 'Description'], ...rows].flatMap(([first, ...more]) => [
      `   * - ${first}`,
      ...more.map((cell) => `     - ${cell}`),
    ]),
    '',
  ].join('\n');
const heading = (text: string) => `${text}\n${'-'.repeat(text.length)}\n`;

const older = [
  heading('URI'),
  'GET /v1/{shop_id}/widgets/{widget_id}?unit={unit}\n',
  table(1, 'Parameters', [
    ['shop_id', 'Yes', 'String', 'Whose'],
    ['widget_id', 'Yes', 'String', 'Which one'],
    ['unit', 'No', 'String', 'What sizes are in. Options: - **mm**: small (default) - **inch**: less so'],
  ]),
  heading('Request Body'),
  table(2, 'Parameter description', [['name', 'Yes', 'String', 'What it is called']]),
  heading('Response Body'),
  table(3, 'Response parameters', [
    ['maker', 'Yes', 'Object', 'Who made it, see :ref:`Shops <shops_01>` and :ref:`Table 4 <page_7__table1>`.'],
    ['owners', 'Yes', 'Array< Object >', 'Whose it was. For details, see :ref:`Table 5 <page_7__table2>`.'],
    ['more', 'No', 'Object', 'Anything else, see :ref:`Shops <shops_01>`.'],
  ]),
  table(4, '**maker** parameters', [['name', 'Yes', 'String', 'Who it is']], 'page_7__table1'),
  table(5, 'Parameters', [['since', 'No', 'Int', 'Since when']], 'page_7__table2'),
].join('\n');

const kindsOf = ({ tables }: Page) => tables.map(({ kind, name, fields }) => [kind, name, fields.map((field) => field.name).join(' ')]);

describe('a page whose captions only say "Parameters"', () => {
  const page = parsePage(older);

  test('is read by its headings, and its path tells what belongs to a query', () => {
    expect([page.unreadable, page.operation?.path]).toEqual([[], '/v1/{shop_id}/widgets/{widget_id}']);
    expect(kindsOf(page)).toEqual([
      ['path', 'Parameters', 'shop_id widget_id'],
      ['query', 'Parameters', 'unit'],
      ['request', 'Parameter description', 'name'],
      ['response', 'Response parameters', 'maker owners more'],
      ['object', 'maker', 'name'],
      ['object', 'Parameters', 'since'],
    ]);
  });

  test('refers to tables in its descriptions, where an object has one', () => {
    const fields = page.tables.find(({ kind }) => kind === 'response')!.fields;
    expect(fields.map(({ reference }) => reference)).toEqual(['page_7__table1', 'page_7__table2', undefined]);
  });

  test('is compared down to the objects that it refers to', () => {
    const { findings } = comparePage(page, 'page.rst', exampleDescriptions());
    const found = findings.map(({ rule, location }) => `${rule} ${location}`);
    expect(found).toContain('body-only-on-page getWidget request');
    expect(found).toContain('field-only-on-page getWidget 200 owners');
    expect(found.filter((one) => one.includes('maker'))).toEqual([
      'mandatory-differs getWidget 200 maker',
      'mandatory-differs getWidget 200 maker.name',
    ]);
  });
});

test('captions of tables that somebody has read are told apart in the same way', () => {
  const field = (name: string) => ({ name, type: 'String', mandatory: true, description: '' });
  const tables = [
    { caption: '表1 参数说明', section: 'URI', fields: [field('shop_id'), field('unit')] },
    { caption: 'Parameters', section: '请求参数', fields: [field('name')] },
    { caption: 'Table 3 storage parameters', section: 'Response', fields: [field('size')] },
    { caption: '', section: '响应参数', fields: [field('state')] },
  ];
  const [one] = parseTables(JSON.stringify([{ page: 'a', method: 'POST', path: '/v1/{shop_id}', tables }]));
  expect(kindsOf(one!.page)).toEqual([
    ['path', '参数说明', 'shop_id'],
    ['query', '参数说明', 'unit'],
    ['request', 'Parameters', 'name'],
    ['object', 'storage', 'size'],
    ['response', '', 'state'],
  ]);
});

test('examples are read wherever they stand in lists', () => {
  const example = (indent: string, text: string) => `${indent}.. code-block::\n\n${indent}   ${text}\n`;
  const text = [
    older,
    heading('Example Requests'),
    `#. Create it.\n\n${example('   ', '{ "a": 1 }')}\n#. Change it:\n\n   -  at once\n\n${example('      ', '{ "b": 2 }')}`,
    example('', '{ "d": 4 }'),
  ].join('\n');
  const { examples } = parsePage(text);
  expect(examples.map(({ kind, text: body }) => [kind, body])).toEqual(
    ['{ "a": 1 }', '{ "b": 2 }', '{ "d": 4 }'].map((body) => ['request', body]),
  );
  for (const { line = 0, text: body } of examples) expect(text.split('\n')[line - 1]?.trim()).toBe(body);
  expect(parsePage(`${text}\n-  ${example('   ', '{}').trimStart()}`).leftOut).toBe(1);
});
