import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@modelarts-openapi/drift/findings';
import { describe, expect, test } from 'vitest';
import { compare, comparePages } from '../../src/commands/compare.js';
import { published } from '../../src/compare/published.js';
import { exampleDescriptions } from '../example-description.js';
import { EXAMPLE_PAGES, GET_WIDGET, GET_WIDGET_TABLES } from '../example-pages.js';
import { folderWith } from '../folder.js';

const against = exampleDescriptions();
const getWidget = readFileSync(GET_WIDGET, 'utf8');
/** The line that something stands on, from 1. */
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
const keyOf = ({ rule, location }: { rule: string; location: string }) => `${rule} ${location}`;

describe('comparing pages', () => {
  test('wants a page that is there', async () => {
    await expect(compare.run([], {})).rejects.toThrow(UsageError);
    await expect(compare.run(['nowhere.rst'], {})).rejects.toThrow('nowhere.rst: no such file or folder');
  });

  test('says that a folder has no page', async () => {
    const empty = folderWith({});
    expect((await compare.run([empty], {})).unreadable).toEqual([{ file: empty, message: 'the folder has no .rst, .txt or .json file' }]);
  });

  test('names what no page of a folder describes, and what is not described', async () => {
    const folder = folderWith({ 'other.txt': readFileSync(GET_WIDGET, 'utf8').replace('GET /v1/', 'GET /v3/') });
    const { findings, checked } = await compare.run([folder], {});
    expect(findings.map(keyOf)).toEqual([
      'operation-only-on-page GET /v3/{shop_id}/widgets/{widget_id}',
      ...published.operations.map(({ operationId }) => `operation-only-in-description ${operationId}`),
    ]);
    expect(checked['pages']).toBe(1);
  });

  test('finds nothing in a folder of pages that agree with the description', async () => {
    const { findings, unreadable, checked } = await comparePages([EXAMPLE_PAGES], against);
    expect([findings, unreadable]).toEqual([[], []]);
    expect(checked['pages']).toBe(against.operations.length);
    expect(checked['facts']).toBeGreaterThan(80);
  });

  test('tells equal findings of several pages once, with a count', async () => {
    const other = exampleDescriptions(({ components }) => (components.schemas.WholeWidget.properties.made_at.format = 'int32'));
    const { findings, checked } = await comparePages([GET_WIDGET, GET_WIDGET], other);
    expect(findings).toMatchObject([{ rule: 'type-differs', location: 'getWidget 200 made_at', count: 2 }]);
    expect(checked['pages']).toBe(2);
  });

  test('notes what is known from examples only', async () => {
    const other = exampleDescriptions(
      ({ components }) =>
        (components.schemas.WholeWidget.properties.weight = { type: 'number', 'x-observed-in': 'get-widget/examples/heavy.json' }),
    );
    const { findings, notes } = await comparePages([GET_WIDGET], other);
    expect(findings).toEqual([]);
    expect(notes).toContain('getWidget 200 weight is known from examples only (get-widget/examples/heavy.json)');
  });

  test('says which bullets were read as no values, and how many', async () => {
    const { notes, left } = await comparePages([GET_WIDGET], against);
    const line = lineOf(getWidget, '**round**: one number');
    expect(notes).toEqual([`${GET_WIDGET}:${line}: 2 bullets of corners are no values`, 'bullets that were read as no values: 2']);
    expect(left).toEqual({ bullet: 2 });
  });

  test('tells what several pages say otherwise each for itself', async () => {
    const folder = folderWith({
      'a.rst': getWidget.replace('| size      | Integer ', '| size      | Long    '),
      'b.rst': getWidget.replace('| size      | Integer ', '| size      | Boolean '),
    });
    const { findings } = await comparePages([join(folder, 'a.rst'), join(folder, 'b.rst')], against);
    expect(findings.filter(({ rule }) => rule === 'type-differs').map(({ message, count }) => [message, count])).toEqual([
      ['the page says Long, the description integer int32', 1],
      ['the page says Boolean, the description integer int32', 1],
    ]);
  });

  test('finds an operation whose page has another name for a parameter of its path', async () => {
    const folder = folderWith({ 'page.rst': getWidget.replaceAll('{widget_id}', '{id}').replace('| widget_id |', '| id        |') });
    const { findings } = await comparePages([join(folder, 'page.rst')], against);
    expect(findings.map(keyOf)).toEqual(['path-differs getWidget path']);
  });
});

describe('a folder of a whole reference', () => {
  const TITLE = 'Widgets\n=======\n\n';
  const reference = {
    'index.rst': `${TITLE}.. toctree::\n   :maxdepth: 1\n\n   widgets/index\n`,
    'widgets/get-widget.rst': getWidget,
    'old/get-gadget.rst': getWidget.replaceAll('/widgets/{widget_id}', '/gadgets/{widget_id}'),
    'codes.rst': `${TITLE}=========== ===========\nStatus Code Description\n=========== ===========\n200         Fine\n=========== ===========\n`,
    'differences.json': '[{ "field": "size" }]',
  };

  test('is compared where it describes an operation, in both directions; what else is in it is no fault, and counted', async () => {
    const folder = folderWith(reference);
    const { findings, unreadable, checked, left, notes } = await comparePages([folder], against);
    expect(unreadable).toEqual([]);
    expect(findings.map(keyOf).sort()).toEqual([
      'operation-only-in-description deleteWidget',
      'operation-only-in-description listWidgets',
      'operation-only-on-page GET /v1/{shop_id}/gadgets/{widget_id}',
    ]);
    expect([checked['pages'], left]).toEqual([2, { 'general page': 2, 'other file': 1, bullet: 4 }]);
    expect(notes).toContain(`pages that are about no operation: 2 (${join(folder, 'codes.rst')}, ${join(folder, 'index.rst')})`);
    expect(notes).toContain(`files of JSON that are no pages with tables: 1 (${join(folder, 'differences.json')})`);
  });

  test('names no operation that no page describes where a page of one cannot be read', async () => {
    const folder = folderWith({ ...reference, 'broken.rst': getWidget.replace('GET /v1/{shop_id}/widgets/{widget_id}\n', '\n') });
    const { findings, unreadable, notes } = await comparePages([folder], against);
    expect(unreadable).toEqual([{ file: join(folder, 'broken.rst'), line: 1, message: expect.stringContaining('no line with a method') }]);
    expect(findings.map(({ rule }) => rule)).toEqual(['operation-only-on-page']);
    expect(notes.at(-1)).toBe('operations that no page describes are not told: some pages cannot be read');
  });

  test('has pages that are read into tables, too', async () => {
    const folder = folderWith({ 'widgets.json': readFileSync(GET_WIDGET_TABLES), 'broken.json': '[' });
    const { unreadable, checked } = await comparePages([folder], against);
    expect([unreadable, checked['pages']]).toEqual([[{ file: join(folder, 'broken.json'), message: expect.stringMatching(/JSON/) }], 1]);
    expect((await comparePages([join(folder, 'widgets.json')], against)).findings).toEqual([]);
  });

  test.each(['index.rst', 'differences.json'])('is not what is given by its name: %s alone cannot be read', async (name) => {
    const { unreadable } = await comparePages([join(folderWith(reference), name)], against);
    expect(unreadable).not.toEqual([]);
  });
});
