import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { facts, writeFacts } from '../../src/commands/facts.js';
import { parseFacts } from '../../src/facts/facts-file.js';
import { operationFolders } from '../../src/facts/operation-folders.js';
import { exampleDescriptions } from '../example-description.js';
import { EXAMPLE_PAGES, GET_WIDGET, GET_WIDGET_TABLES } from '../example-pages.js';
import { folderWith } from '../folder.js';

const { operations } = exampleDescriptions();

/** A folder of a description's sources. */
const spec = (files: Record<string, string> = {}) =>
  folderWith({ 'resources/widgets/get-widget/operation.yaml': '', 'resources/widgets/schemas/Widget.yaml': '', ...files });
const write = (paths: string[], source: string, root: string) => writeFacts(paths, source, operations, operationFolders(root));
const kept = (root: string) => readFileSync(join(root, 'resources/widgets/get-widget/facts.json'), 'utf8');

test('the facts of pages go to the folders of their operations', async () => {
  const root = spec();
  const { unreadable, checked, notes } = await write([EXAMPLE_PAGES], 'a-cloud', root);
  expect({ unreadable, checked }).toEqual({ unreadable: [], checked: { pages: 3, written: 1 } });
  expect(notes.filter((note) => !note.includes('bullets'))).toEqual([`wrote ${join(root, 'resources/widgets/get-widget/facts.json')}`]);
  expect(parseFacts(kept(root))['a-cloud']).toMatchObject({ page: 'get-widget.rst', method: 'GET' });
});

test('facts of other sources stay as they are, those of the same are replaced', async () => {
  const root = spec();
  await write([GET_WIDGET], 'b-cloud', root);
  await write([GET_WIDGET_TABLES], 'a-cloud', root);
  const before = kept(root);
  await write([GET_WIDGET], 'b-cloud', root);
  expect(kept(root)).toBe(before);
  expect(Object.keys(parseFacts(before))).toEqual(['a-cloud', 'b-cloud']);
});

test('nothing is written of a page that cannot be read as a whole', async () => {
  const page = readFileSync(GET_WIDGET, 'utf8').replace('| shop_id   |', '|           |');
  const root = spec({ 'page.rst': page, 'tables.json': '{}' });
  const { unreadable, checked } = await write([join(root, 'page.rst'), join(root, 'tables.json')], 'a-cloud', root);
  expect(unreadable).toMatchObject([
    { line: 22, message: 'broken table: a row without a name' },
    { message: 'expected a list of pages with tables' },
  ]);
  expect(checked).toEqual({ pages: 1, written: 0 });
  expect(existsSync(join(root, 'resources/widgets/get-widget/facts.json'))).toBe(false);
});

test.each([
  [[], {}, '--source: expected a name such as open-telekom-cloud, got nothing'],
  [['a.rst'], { source: 'A cloud' }, '--source: expected a name such as open-telekom-cloud, got "A cloud"'],
  [[], { source: 'a-cloud' }, 'facts: expected pages, files of tables or folders, got none'],
  [['nowhere.rst'], { source: 'a-cloud' }, 'nowhere.rst: no such file or folder'],
])('%j with %j is wrong use', async (paths, values, message) => {
  await expect(facts.run(paths, values)).rejects.toMatchObject({ name: 'UsageError', message });
});
