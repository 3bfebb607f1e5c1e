import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { placeholders } from '../src/checks/placeholders.js';
import { operationFiles, operationIds } from '../src/operation-files.js';

/** A repository of these files, which is removed after the test. */
function repository(files: Record<string, string>): string {
  const root = `${mkdtempSync(join(tmpdir(), 'test-operation-'))}/`;
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(root + file), { recursive: true });
    writeFileSync(root + file, text);
  }
  return root;
}

const FOLDER = 'spec/resources/shelves/get-shelf';
const FILES = {
  [`${FOLDER}/operation.yaml`]: 'a:\n  $ref: ../schemas/Shelf.yaml\nb:\n  - $ref: "../../../shared/parameters/ShelfId.yaml"\n',
  [`${FOLDER}/examples/requests/new.json`]: '{"name": "?", "list": [1, "?"], "map": {"?": 1}, "question": "Why?"}',
  [`${FOLDER}/cases.json`]: '{"request": {"path": "/shelves/s1"}}',
  'spec/resources/shelves/schemas/Shelf.yaml': 'properties:\n  book:\n    $ref: ../../books/schemas/Book.yaml\n',
  'spec/resources/books/schemas/Book.yaml': 'properties:\n  sequel:\n    $ref: ./Book.yaml\n',
  'spec/resources/books/schemas/Other.yaml': 'type: string\n',
  'spec/resources/books/list-books/operation.yaml': '',
  'spec/shared/parameters/ShelfId.yaml': 'name: shelf_id\n',
};

test('the files of an operation are those in its folder, and all that it refers to', () => {
  const root = repository(FILES);
  const found = operationFiles('getShelf', root);
  expect([...(found?.files ?? [])].filter((file) => /\.\w+$/.test(file)).sort()).toEqual([
    'spec/resources/books/schemas/Book.yaml',
    `${FOLDER}/cases.json`,
    `${FOLDER}/examples/requests/new.json`,
    `${FOLDER}/operation.yaml`,
    'spec/resources/shelves/schemas/Shelf.yaml',
    'spec/shared/parameters/ShelfId.yaml',
  ]);
  expect([found?.folder, found?.resource]).toEqual([FOLDER, 'shelves']);
  expect(operationFiles('getBook', root)).toBeUndefined();
  expect(operationIds(root)).toEqual(['getShelf', 'listBooks']);
});

test('what stands for a value is found wherever it stands, and nothing else', () => {
  const root = repository(FILES);
  expect(placeholders(operationFiles('getShelf', root)?.files ?? [], root)).toEqual([
    { part: 'examples', where: `${FOLDER}/examples/requests/new.json`, what: 'replace ? at /name, /list/1, /map/?' },
  ]);
});
