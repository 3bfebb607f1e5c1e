import { expect, test } from 'vitest';
import { createRepository, page } from './repository.js';

test('a second run changes nothing, and says what it left', async () => {
  const repository = createRepository();
  await repository.add({ file: page('making_a_shelf') });
  const before = repository.files();
  const { files } = await repository.add({ file: page('making_a_shelf') });
  expect(repository.files()).toEqual(before);
  expect(files.length).toBeGreaterThan(7);
  for (const line of files) expect(line).toMatch(/^leaves {2}\S+, which is there already$/);
});

test('what somebody has written stays, and what is missing comes back', async () => {
  const repository = createRepository();
  await repository.add({ file: page('making_a_shelf') });
  const folder = 'spec/resources/shelves/create-shelf';
  repository.write(`${folder}/operation.yaml`, 'operationId: createShelf\nsummary: Make a shelf\n');
  repository.write(`${folder}/cases.json`, '{}');
  const { [`${folder}/code/vendor-page.py`]: python } = repository.files();
  repository.write(`${folder}/code/vendor-page.sh`, '');
  await repository.add({ file: page('making_a_shelf') });
  expect(repository.read(`${folder}/operation.yaml`)).toBe('operationId: createShelf\nsummary: Make a shelf\n');
  expect(repository.read(`${folder}/cases.json`)).toBe('{}');
  expect(repository.read(`${folder}/code/vendor-page.py`)).toBe(python);
});

test('a dry run writes nothing, and says the same', async () => {
  const repository = createRepository();
  const before = repository.files();
  const dry = await repository.add({ file: page('making_a_shelf'), dryRun: true });
  expect(repository.files()).toEqual(before);
  expect(await repository.add({ file: page('making_a_shelf') })).toEqual(dry);
});

test('a second operation of a path comes in the order that the linter wants', async () => {
  const repository = createRepository();
  repository.write('burn.rst', 'Deleting a Shelf\n================\n\nDELETE /v2/{project_id}/shelves\n');
  await repository.add({ file: `${repository.root}/burn.rst`, operationId: 'deleteShelves', resource: 'shelves' });
  await repository.add({ file: page('making_a_shelf') });
  expect(Object.keys(repository.yaml('spec/openapi.yaml').paths['/v2/{project_id}/shelves'])).toEqual(['post', 'delete']);
});
