import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparePage } from '../src/compare/compare-page.js';
import { descriptionsOf } from '../src/compare/descriptions.js';
import type { Field } from '../src/facts/page.js';
import { parsePage } from '../src/pages/parse-page.js';
import { pages } from './pages.js';
import { sheetsOf } from './sheets.js';
import { widgets } from './widgets/description.js';

const text = readFileSync(new URL('./widgets/list-widgets.rst', import.meta.url), 'utf8');

/** The findings of a changed page, and of a changed description. */
function drift(changePage: (text: string) => string = (same) => same, changeDescription: (description: any) => void = () => {}): string[] {
  const changed = changePage(text);
  const description = widgets();
  changeDescription(description);
  const page = parsePage(changed);
  expect(page.unreadable).toEqual([]);
  const { findings } = comparePage(page, 'page.rst', descriptionsOf(description, description));
  return findings.map(
    ({ rule, location, line }) => `${rule} ${location} (${changed.split('\n')[(line ?? 0) - 1]?.trim().split(/ {2,}/)[0]})`,
  );
}

describe.each(pages.map(({ title, text }) => [title, text] as const))('the facts of %s', (_title, whole) => {
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
      expect(at(line)).toContain(type.split(' ')[0]?.split('<')[0]);
      for (const option of options) expect(at(option.line).replaceAll('\\', '')).toContain(option.value);
      if (preset) expect(lines.slice((preset.line ?? 0) - 1, endLine).join()).toContain(preset.value);
    }
    for (const { text: sample, line } of page.samples) expect(at(line).trim()).toBe(sample.split('\n')[0]);
  });

  test('name tables that the page has', () => {
    const labels = page.tables.map(({ label }) => label);
    for (const { reference } of fields) if (reference !== undefined) expect(labels).toContain(reference);
  });
});

describe('a page with parameters, bodies and several statuses', () => {
  const page = parsePage(text);
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
    expect(page.samples.map(({ kind, status }) => [kind, status])).toEqual([
      ['request', undefined],
      ['response', '400'],
    ]);
  });

  test('has no drift from its description', () => {
    expect(drift()).toEqual([]);
  });

  test.each<[string, (text: string) => string, string[]]>([
    [
      'a query parameter',
      (page) => page.replace('| limit ', '| limot '),
      [
        'parameter-only-on-page listWidgets query limot (| limot)',
        'parameter-only-in-description listWidgets query limit (.. table:: **Table 2** Query parameters)',
      ],
    ],
    [
      'a header',
      (page) => page.replace('X-Auth-Token', 'X-Shop-Owner'),
      ['parameter-only-on-page listWidgets header X-Shop-Owner (X-Shop-Owner Yes)'],
    ],
    [
      'a mandatory field of a request',
      (page) => page.replace('| filter    | Yes', '| filter    | No '),
      ['mandatory-differs listWidgets request filter (| filter)'],
    ],
    [
      'a type in an object of a request',
      (page) => page.replace('Map<String,Float>', 'Map<String,Long> '),
      ['type-differs listWidgets request filter.sizes (sizes)'],
    ],
    [
      'a type that nobody knows',
      (page) => page.replace('Array of strings ', 'Heap of strings  '),
      ['type-differs listWidgets request filter.colors (colors)'],
    ],
    [
      'a field that refers to its own table',
      (page) => page.replace('| parts ', '| pards '),
      [
        'field-only-on-page listWidgets 200 widgets[].pards (| pards)',
        'field-only-in-description listWidgets 200 widgets[].parts (.. table:: **Table 7** Widget)',
      ],
    ],
    [
      'a field of another status',
      (page) => page.replace('   error     String', '   errors    String'),
      [
        'field-only-on-page listWidgets 400 errors (errors)',
        'field-only-in-description listWidgets 400 error (.. table:: **Table 8** Response body parameters)',
      ],
    ],
    [
      'a reference to nothing',
      (page) => page.replace('`Filter <widgets__request_filter>`', '`Folter <widgets__request_folter>`'),
      ['table-missing listWidgets request filter (| filter)'],
    ],
    [
      'the body of a request sample',
      (page) => page.replace('"colors" :', '"colours":'),
      ['sample-refused listWidgets request sample 1 filter.colours ("colours": [ "red" ])'],
    ],
    [
      'a sample of a status',
      (page) => page.replace('"error" : "No such color"', '"error" : 400'),
      ['sample-refused listWidgets 400 sample 1 error ("error" : 400)'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(change(text)).not.toBe(text);
    expect(drift(change)).toEqual(expected);
  });

  test.each<[string, (description: any) => void, string[]]>([
    [
      'a parameter of the description',
      ({ paths }) => paths['/v1/{shop_id}/widgets'].post.parameters.push({ name: 'color', in: 'query', schema: {} }),
      ['parameter-only-in-description listWidgets query color (.. table:: **Table 2** Query parameters)'],
    ],
    [
      'a value',
      ({ paths }) => (paths['/v1/{shop_id}/widgets'].post.parameters[2].schema.anyOf[1].const = 'year'),
      ['option-only-on-page listWidgets query sort = age (|)', 'option-only-in-description listWidgets query sort = year (| sort)'],
    ],
    [
      'a default',
      ({ paths }) => (paths['/v1/{shop_id}/widgets'].post.parameters[1].schema.default = 20),
      ['default-differs listWidgets query limit (| limit)'],
    ],
    [
      'the format of a number',
      ({ components }) => (components.schemas.Filter.properties.sizes.additionalProperties.format = 'double'),
      ['type-differs listWidgets request filter.sizes (sizes)'],
    ],
    [
      'one of two objects that share a table',
      ({ components }) =>
        (components.schemas.Widgets.properties.by_name.additionalProperties = { type: 'object', properties: { name: { type: 'string' } } }),
      ['field-only-on-page listWidgets 200 by_name{}.parts (| parts)'],
    ],
    [
      'no body',
      ({ paths }) => delete paths['/v1/{shop_id}/widgets'].post.responses[200].content,
      ['body-only-on-page listWidgets 200 (.. table:: **Table 6** Response body parameters)'],
    ],
    [
      'a status with a body',
      ({ paths }) => (paths['/v1/{shop_id}/widgets'].post.responses[500] = { description: '' }),
      ['status-only-in-description listWidgets 500 (200)'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(drift(undefined, change)).toEqual(expected);
  });
});
