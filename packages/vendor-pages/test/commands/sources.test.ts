import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareSources, sources } from '../../src/commands/sources.js';
import { EXAMPLE_PAGES, GET_WIDGET, GET_WIDGET_TABLES, LIST_WIDGETS } from '../example-pages.js';
import { folderWith } from '../folder.js';

const page = readFileSync(GET_WIDGET, 'utf8');
/** The tables of the same page, with something changed. */
const tablesWith = (change: (one: any) => void) => {
  const [one] = JSON.parse(readFileSync(GET_WIDGET_TABLES, 'utf8'));
  change(one);
  return join(folderWith({ 'widgets.json': JSON.stringify([one]) }), 'widgets.json');
};
const differences = async (first: string, second: string) => {
  const { findings } = await compareSources(['a-cloud', [first]], ['b-cloud', [second]]);
  return findings.map(
    ({ rule, location, message }) => `${rule} | ${location.replace('GET /v1/{shop_id}/widgets/{widget_id}', '…')} | ${message}`,
  );
};

test('a page and the same one as tables do not differ', async () => {
  expect(await differences(GET_WIDGET, GET_WIDGET_TABLES)).toEqual([]);
  expect(await differences(GET_WIDGET_TABLES, GET_WIDGET)).toEqual([]);
});

test('what one of them says otherwise is told, and what only one of them says, with the line of the page', async () => {
  const other = tablesWith(({ tables }) => {
    const [path, query, response, maker, statuses] = tables;
    path.fields[0].mandatory = false;
    query.fields[0].options[1].value = 'feet';
    query.fields[1].description = 'The default value is 4.';
    response.fields[0].type = 'Integer';
    response.fields.splice(1, 1);
    maker.fields.push({ name: 'age', type: 'Integer', description: '' });
    statuses.fields[0].name = '201';
  });
  expect(await differences(GET_WIDGET, other)).toEqual([
    'mandatory-differs | … path shop_id | a-cloud says mandatory, b-cloud optional',
    'options-differ | … query unit | only a-cloud has inch, only b-cloud has feet',
    'default-differs | … query depth | a-cloud says 3, b-cloud 4',
    'type-differs | … response state | a-cloud says String, b-cloud Integer',
    'field-in-one-source | … response size | only a-cloud has Integer',
    'field-in-one-source | … response Maker.age | only b-cloud has Integer',
    'statuses-differ | … status | only a-cloud has 200, only b-cloud has 201',
  ]);
  const { findings } = await compareSources(['a-cloud', [GET_WIDGET]], ['b-cloud', [other]]);
  const lines = page.split('\n');
  expect(findings.map(({ line = 0 }) => lines[line - 1]?.trim().split(/\s+/).slice(0, 2).join(' '))).toEqual([
    '| shop_id',
    '* -',
    '* -',
    '| state',
    '| size',
    '.. table::',
    '200 The',
  ]);
});

test('an object that only one of them has is told by its fields', async () => {
  const other = tablesWith(({ tables }) => (tables[3].caption = 'Producer'));
  expect(await differences(GET_WIDGET, other)).toEqual([
    'table-in-one-source | … response Maker | only a-cloud has name',
    'table-in-one-source | … response Producer | only b-cloud has name',
  ]);
});

test('operations of one source are told, those of both are compared and counted, and pages of none are counted', async () => {
  const folder = folderWith({
    'widget.rst': page.replaceAll('{widget_id}', '{id}').replace('| widget_id |', '| id        |'),
    'list.rst': readFileSync(LIST_WIDGETS),
    'gadget.rst': page.replaceAll('/widgets/', '/gadgets/'),
    'index.rst': 'Widgets\n=======\n',
  });
  const { findings, checked, left } = await compareSources(['a-cloud', [EXAMPLE_PAGES]], ['b-cloud', [folder]]);
  expect(findings.map(({ rule, location }) => [rule, location])).toEqual([
    ['operation-in-one-source', 'DELETE /v1/{shop_id}/widgets/{widget_id}'],
    ['field-in-one-source', 'GET /v1/{shop_id}/widgets/{widget_id} path widget_id'],
    ['field-in-one-source', 'GET /v1/{shop_id}/widgets/{widget_id} path id'],
    ['operation-in-one-source', 'GET /v1/{shop_id}/gadgets/{widget_id}'],
  ]);
  expect([checked, left]).toEqual([{ operations: 2 }, { bullet: 6, 'general page': 1 }]);
});

test.each([
  [[], 'expected two of them, such as open-telekom-cloud=../pages huawei-cloud=../second-source, got 0'],
  [['a=x.rst'], 'got 1'],
  [['a=x.rst', 'b=y.rst', 'c=z.rst'], 'got 3'],
  [['x.rst', 'y.rst'], 'expected a name and a page or folder, such as open-telekom-cloud=../pages, got "x.rst"'],
  [['a=nowhere.rst', 'b=y.rst'], 'nowhere.rst: no such file or folder'],
])('%j is wrong use', async (given, message) => {
  await expect(sources.run(given, {})).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
});

test('a source may have several pages and folders', async () => {
  const { checked, findings } = await sources.run([`a=${GET_WIDGET}`, `a=${LIST_WIDGETS}`, `b=${EXAMPLE_PAGES}`], {});
  expect([checked, findings.length]).toEqual([{ operations: 2 }, 1]);
});
