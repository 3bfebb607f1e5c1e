// What an operation says of itself in extensions, as far as a page tells: a person reads it, and decides the rest.
import { expect, test } from 'vitest';
import { createRepository, page } from './repository.js';

const written = (resource: string, operation: string) => `spec/resources/${resource}/${operation}/operation.yaml`;

test('a list says how it pages, by the tables of the page', async () => {
  const repository = createRepository();
  await repository.add({ file: page('listing_shelves') });
  const { 'x-pagination': pagination } = repository.yaml(written('shelves', 'list-shelves'));
  expect(pagination).toEqual({ parameter: 'offset', limit: 'limit', entries: 'shelves', total: 'total_count', id: 'shelf_id' });
});

test('what the tables do not tell of a list is a placeholder', async () => {
  const repository = createRepository();
  repository.write(
    'keys.rst',
    `Listing Keys
============

GET /v2/{project_id}/keys

.. table:: **Table 1** Query Parameters

   ========= ========= ======= ===========
   Parameter Mandatory Type    Description
   ========= ========= ======= ===========
   offset    No        Integer Which page.
   ========= ========= ======= ===========

**Status code: 200**

.. table:: **Table 2** Response body parameters

   ========= ====== ===========
   Parameter Type   Description
   ========= ====== ===========
   remark    String A word.
   ========= ====== ===========
`,
  );
  await repository.add({ file: `${repository.root}/keys.rst`, operationId: 'listKeys', resource: 'keys' });
  const { 'x-pagination': pagination } = repository.yaml(written('keys', 'list-keys'));
  expect(pagination).toEqual({ parameter: 'offset', entries: '?', total: '?', id: '?' });
});

test('a job has the states that the words of the page tell, and leaves out the others', async () => {
  const repository = createRepository();
  const { notes } = await repository.add({ file: page('reading_a_delivery') });
  expect(repository.yaml(written('deliveries', 'get-delivery'))['x-job']).toEqual({
    state: 'status',
    running: [0],
    succeeded: [3],
    failed: [2],
    stopped: [4],
    changes: ['progress'],
    error: { code: 'error_code', message: 'error_msg' },
  });
  expect(repository.read(written('deliveries', 'get-delivery'))).toContain('  running: [0]\n');
  expect(notes).toContainEqual(expect.stringMatching(/^x-job is proposed from the words of status/));
});

test('what has no state that goes on is no job', async () => {
  const repository = createRepository();
  await repository.add({ file: page('reading_one_shelf'), resource: 'shelves' });
  expect(repository.yaml(written('shelves', 'get-shelf'))).not.toHaveProperty('x-job');
});

test('what makes something is not sent twice, and the list of the same path tells what has happened', async () => {
  const repository = createRepository();
  repository.write('shelves.rst', 'Listing Shelves\n===============\n\nGET /v2/{project_id}/shelves\n');
  await repository.add({ file: `${repository.root}/shelves.rst`, operationId: 'listShelves', resource: 'shelves' });
  await repository.add({ file: page('making_a_shelf') });
  expect(repository.yaml(written('shelves', 'create-shelf'))).toMatchObject({ 'x-idempotent': false, 'x-outcome': 'listShelves' });
});

test('whether anything else that is posted may be sent twice is for a person to say', async () => {
  const repository = createRepository();
  repository.write('move.rst', 'Moving a Shelf\n==============\n\nPOST /v2/{project_id}/shelves/move\n');
  await repository.add({ file: `${repository.root}/move.rst`, operationId: 'moveShelf', resource: 'shelves' });
  expect(repository.yaml(written('shelves', 'move-shelf'))).toMatchObject({ 'x-idempotent': '?' });
});
