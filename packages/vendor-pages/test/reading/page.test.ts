import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/facts/page.js';
import { parsePage } from '../../src/pages/parse-page.js';
import { examplePages, GET_WIDGET, LIST_WIDGETS, vendorPages } from '../example-pages.js';
import { sheetsOf } from '../mutation/sheets.js';

describe.each([...examplePages, ...vendorPages].map(({ title, text }) => [title, text] as const))('the facts of %s', (_title, whole) => {
  const lines = whole.split('\n');
  const page = parsePage(whole);
  const fields = page.tables.flatMap((table) => table.fields);

  test('are as many as its tables have rows, each on its line', () => {
    const sheets = sheetsOf(lines);
    expect(page.unreadable).toEqual([]);
    expect(fields.map(({ name }) => name)).toEqual(
      sheets.filter(({ head }) => head[0] === 'Parameter').flatMap(({ rows }) => rows.map((row) => row[0]?.join(''))),
    );
    expect(page.statuses.map(({ code }) => code)).toEqual(
      sheets.filter(({ head }) => head[0] === 'Status Code').flatMap(({ rows }) => rows.map((row) => row[0]?.join(''))),
    );
    const at = (line = 0) => lines[line - 1] ?? '';
    for (const { name, type, line, endLine, options, default: preset } of fields) {
      expect(at(line)).toContain(name);
      expect(lines.slice((line ?? 0) - 1, endLine).join(' ')).toContain(type.split(' ')[0]?.split('<')[0]);
      for (const option of options) expect(at(option.line).replaceAll('\\', '')).toContain(option.value);
      if (preset) expect(lines.slice((preset.line ?? 0) - 1, endLine).join()).toContain(preset.value);
    }
    for (const { text: example, line } of page.examples) expect(at(line).trim()).toBe(example.split('\n')[0]);
  });

  test('name tables that the page has', () => {
    const labels = page.tables.map(({ label }) => label);
    for (const { reference } of fields) if (reference !== undefined) expect(labels).toContain(reference);
  });
});

describe('a page with parameters, bodies and several statuses', () => {
  const page = parsePage(readFileSync(LIST_WIDGETS, 'utf8'));
  const field = (name: string): Partial<Field> | undefined => page.tables.flatMap(({ fields }) => fields).find((one) => one.name === name);

  test('is read as it is written', () => {
    expect(page.operation).toEqual({ method: 'POST', path: '/v1/{shop_id}/widgets', line: 9 });
    expect(page.tables.map(({ kind, name, status }) => [kind, name, status].filter(Boolean).join(' '))).toEqual([
      'path URI parameters',
      'query Query parameters',
      'header Request header parameters',
      'request Request body parameters',
      'object Filter',
      'response Response body parameters 200',
      'object Widget',
      'response Response body parameters 400',
    ]);
    expect(field('limit')).toMatchObject({
      mandatory: false,
      type: 'Integer',
      default: { value: '10' },
      description: 'How many at most. The default value is 10.',
    });
    expect(field('sort')?.options).toEqual([
      { value: 'name', meaning: 'by name', line: 29 },
      { value: 'age', meaning: 'the oldest first, then by name', line: 31 },
    ]);
    expect(field('widgets')).toMatchObject({
      mandatory: undefined,
      type: 'Array of Widget objects',
      reference: 'widgets__response_widget',
    });
    expect(page.examples.map(({ kind, status }) => [kind, status])).toEqual([
      ['request', undefined],
      ['response', '400'],
    ]);
  });
});

describe('a page of other forms', () => {
  const page = parsePage(readFileSync(GET_WIDGET, 'utf8'));
  const field = (name: string) => page.tables.flatMap(({ fields }) => fields).find((one) => one.name === name);
  const values = (name: string) => field(name)?.options.map(({ value }) => value);

  test('has values in bold, alone, with a colon inside or none, in what is left over of HTML, and as words beside them', () => {
    expect(field('state')?.options.map(({ value, meaning }) => [value, meaning])).toEqual([
      ['new', 'nobody has had it'],
      ['used', ''],
      ['sold', 'it has gone'],
      ['lost', ''],
      ['gone', 'nobody has it any more'],
      ['kept', 'by its shop'],
      ['-1', 'nobody knows'],
    ]);
    expect(values('unit')).toEqual(['mm', 'inch']);
    expect(values('surface')).toEqual(['even', 'rough']);
  });

  test('has values in words where no value of a list is marked', () => {
    expect(field('size')?.options).toMatchObject([
      { value: '1', meaning: 'as a hand, or smaller' },
      { value: '2', meaning: 'as a house' },
    ]);
    expect(values('is_whole')).toEqual(['1/true', '0/false']);
  });

  test('has no values where bullets tell forms of an object apart', () => {
    expect(values('corners')).toEqual([]);
  });

  test('has a default in words or of a value that is marked, and none where it is left blank or of something in a map', () => {
    expect([field('depth'), field('unit'), field('page'), field('prices')].map((one) => one?.default?.value)).toEqual([
      '3',
      'mm',
      undefined,
      undefined,
    ]);
  });

  test('has examples in bullets', () => {
    expect(page.examples.map(({ kind, status, text }) => [kind, status, text.split('\n').length])).toEqual([
      ['request', undefined, 1],
      ['request', undefined, 1],
      ['response', '200', 8],
      ['response', '200', 3],
    ]);
  });
});
