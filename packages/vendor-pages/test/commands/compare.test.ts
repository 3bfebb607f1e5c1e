import { readFileSync } from 'node:fs';
import { UsageError } from '@modelarts-openapi/drift/findings';
import { describe, expect, test } from 'vitest';
import { compare, comparePages } from '../../src/commands/compare.js';
import { published } from '../../src/compare/published.js';
import { exampleDescriptions } from '../example-description.js';
import { EXAMPLE_PAGES, GET_WIDGET } from '../example-pages.js';
import { folderWith } from '../folder.js';

const against = exampleDescriptions();
const keyOf = ({ rule, location }: { rule: string; location: string }) => `${rule} ${location}`;

describe('comparing pages', () => {
  test('wants a page that is there', async () => {
    await expect(compare.run([], {})).rejects.toThrow(UsageError);
    await expect(compare.run(['nowhere.rst'], {})).rejects.toThrow('nowhere.rst: no such file or folder');
  });

  test('says that a folder has no page', async () => {
    const empty = folderWith({});
    expect((await compare.run([empty], {})).unreadable).toEqual([{ file: empty, message: 'the folder has no .rst or .txt file' }]);
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
    expect([findings, notes]).toEqual([[], ['getWidget 200 weight is known from examples only (get-widget/examples/heavy.json)']]);
  });
});
