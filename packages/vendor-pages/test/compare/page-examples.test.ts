import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@modelarts-openapi/drift/findings';
import { describe, expect, test } from 'vitest';
import { comparePageExamples } from '../../src/compare/page-examples.js';
import { exampleDescriptions } from '../example-description.js';
import { EXAMPLE_PAGES, GET_WIDGET } from '../example-pages.js';
import { folderWith } from '../folder.js';

const against = exampleDescriptions();
const widget = readFileSync(GET_WIDGET, 'utf8');
/** The page of an operation that is not described, whose answer has a Maker. */
const gadget = widget.replaceAll('/widgets/{widget_id}', '/gadgets/{widget_id}');
const compared = (text: string) => comparePageExamples(folderWith({ 'page.rst': text }), against);

test('bodies of operations that are described are held against the description, and it is said how many there were', async () => {
  const { findings, checked, notes } = await comparePageExamples(EXAMPLE_PAGES, against);
  expect(findings).toEqual([]);
  expect(checked['examples']).toBeGreaterThan(3);
  expect(notes).toContain(`getWidget: 2 bodies of 4 examples in ${GET_WIDGET}`);

  const broken = await compared(widget.replace('"size" : 1', '"size" : 3'));
  expect(broken.findings).toMatchObject([{ rule: 'example-refused', location: 'getWidget 200 example 1 size' }]);
});

describe('of an operation that is not described', () => {
  test('objects that have a schema are held against that', async () => {
    const { findings, checked, notes } = await compared(gadget);
    expect([findings, checked]).toEqual([[], { examples: 0, objects: 1 }]);
    expect(notes).toEqual(['in examples of operations that are not described: 1 Maker']);

    const broken = await compared(gadget.replace('"name" : "Ann"', '"name" : 7'));
    expect(broken.findings).toMatchObject([
      {
        rule: 'example-refused',
        location: 'GET /v1/{shop_id}/gadgets/{widget_id} example 3 Maker name',
        message: expect.stringContaining('the description refuses it'),
        line: gadget.slice(0, gadget.indexOf('"Ann"')).split('\n').length,
      },
    ]);
  });

  test('an object with other fields than the schema of its name is another one, which is said', async () => {
    const { findings, checked, notes } = await compared(
      gadget.replace('   name      String Who made it', '   age       String Of whom it is'),
    );
    expect([findings, checked['objects']]).toEqual([[], 0]);
    expect(notes).toEqual([expect.stringMatching(/page\.rst: Maker is another object there than here: it has age$/)]);
  });
});

test('what cannot be read is told', async () => {
  const folder = folderWith({ 'page.rst': widget.replace('| shop_id   |', '|           |'), 'binary.rst': new Uint8Array([0, 1]) });
  const { unreadable } = await comparePageExamples(folder, against);
  expect(unreadable).toMatchObject([
    { file: join(folder, 'binary.rst'), message: expect.stringContaining('a zero byte') },
    { file: join(folder, 'page.rst'), message: expect.stringContaining('broken table') },
  ]);
  const empty = folderWith({});
  expect((await comparePageExamples(empty, against)).unreadable).toEqual([
    { file: empty, message: 'the folder has no .rst, .txt or .json file' },
  ]);
  await expect(comparePageExamples('nowhere', against)).rejects.toThrow(UsageError);
});
