import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { comparePage } from '../../src/compare/compare-page.js';
import { parsePage } from '../../src/pages/parse-page.js';
import { exampleDescriptions } from '../example-description.js';
import { LIST_WIDGETS } from '../example-pages.js';

const text = readFileSync(LIST_WIDGETS, 'utf8');

/** The findings of a changed page, and of a changed description. */
function drift(changePage: (text: string) => string = (same) => same, changeDescription: (description: any) => void = () => {}): string[] {
  const changed = changePage(text);
  const page = parsePage(changed);
  expect(page.unreadable).toEqual([]);
  const { findings } = comparePage(page, 'page.rst', exampleDescriptions(changeDescription));
  return findings.map(
    ({ rule, location, line }) => `${rule} ${location} (${changed.split('\n')[(line ?? 0) - 1]?.trim().split(/ {2,}/)[0]})`,
  );
}

test('a page has no drift from its description', () => {
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
    'the body of a request example',
    (page) => page.replace('"colors" :', '"colours":'),
    ['example-refused listWidgets request example 1 filter.colours ("colours": [ "red" ])'],
  ],
  [
    'an example of a status',
    (page) => page.replace('"error" : "No such color"', '"error" : 400'),
    ['example-refused listWidgets 400 example 1 error ("error" : 400)'],
  ],
])('what differs on a page is found: %s', (_what, change, expected) => {
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
    'a parameter of the same name as one in another place',
    ({ paths }) => paths['/v1/{shop_id}/widgets'].post.parameters.push({ name: 'shop_id', in: 'query', schema: { type: 'integer' } }),
    ['parameter-only-in-description listWidgets query shop_id (.. table:: **Table 2** Query parameters)'],
  ],
  [
    'a value',
    ({ paths }) => (paths['/v1/{shop_id}/widgets'].post.parameters[1].schema.anyOf[1].const = 'year'),
    ['option-only-on-page listWidgets query sort = age (|)', 'option-only-in-description listWidgets query sort = year (| sort)'],
  ],
  [
    'a default',
    ({ paths }) => (paths['/v1/{shop_id}/widgets'].post.parameters[0].schema.default = 20),
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
])('what differs in a description is found: %s', (_what, change, expected) => {
  expect(drift(undefined, change)).toEqual(expected);
});
