import { expect, test } from 'vitest';
import { withPathNames } from '../../src/facts/path-names.js';
import { parsePage } from '../../src/pages/parse-page.js';

const page = (path: string) => parsePage(`Reading a Part\n==============\n\nURI\n---\n\nGET ${path}\n`);
const named = (path: string, known: string[]) => withPathNames(page(path), known).operation?.path;

test('a parameter is called as in other paths that begin alike', () => {
  expect(named('/v2/{project}/boxes/{resource_id}/parts/{part_id}', ['/v2/{project_id}/boxes/{box_id}'])).toBe(
    '/v2/{project_id}/boxes/{box_id}/parts/{part_id}',
  );
});

test('one of another resource keeps its name, and so does one that some path has', () => {
  expect(named('/v2/boxes/{id}', ['/v2/shelves/{shelf_id}'])).toBe('/v2/boxes/{id}');
  expect(named('/v2/boxes/{id}', ['/v2/boxes/{box_id}', '/v2/boxes/{id}/parts'])).toBe('/v2/boxes/{id}');
});

test('no path gets a name twice', () => {
  expect(named('/v2/boxes/{id}/parts/{box_id}', ['/v2/boxes/{box_id}'])).toBe('/v2/boxes/{id}/parts/{box_id}');
});
