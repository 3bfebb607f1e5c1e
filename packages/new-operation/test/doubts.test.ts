import { type Field, parsePage } from '@modelarts-openapi/vendor-pages';
import { expect, test } from 'vitest';
import { doubtsOf } from '../src/page/doubts.js';

test('bullets of a field that were read as no values are told, with the line of the first', () => {
  const text = [
    'GET /v1/{kind}',
    '',
    '.. list-table:: **Table 1** Path Parameters',
    '',
    ...['   * - Parameter', '     - Type', '     - Description', '   * - kind', '     - String', '     - What it is.'],
    '',
    ...['       -  It must be short.', '', '       -  It must not be empty.', ''],
  ].join('\n');
  const page = parsePage(text);
  const doubts = (fields: Field[]) => doubtsOf({ page: { ...page, tables: [{ ...page.tables[0]!, fields }] } } as never);
  const [kind] = page.tables[0]!.fields as [Field];
  expect(doubts([kind])).toEqual(['Path Parameters: kind has 2 bullets that were read as no values, from line 12 on']);
  expect(doubts([{ ...kind, leftOut: [undefined] }])).toEqual(['Path Parameters: kind has 1 bullets that were read as no values']);
  expect(doubts([{ ...kind, leftOut: [] }])).toEqual([]);
});
