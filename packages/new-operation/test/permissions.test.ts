import { describe, expect, test } from 'vitest';
import { createRepository, page } from './repository.js';

const SHELVES = '/v2/{project_id}/shelves';
const ROW = { title: 'Making a Shelf', method: 'POST', path: SHELVES, action: 'modelarts:shelf:make', depends_on: ['obs:b:B', 'obs:a:A'] };
const DESCRIBED = { action: 'modelarts:shelf:make', dependsOn: ['obs:a:A', 'obs:b:B'], documentedBy: ['a-cloud'] };

/** Writes the operation of a page with a table of permissions. */
async function made(rows: unknown, file = page('making_a_shelf')) {
  const repository = createRepository();
  repository.write('permissions.json', JSON.stringify(rows));
  const { operationId, notes } = await repository.add({ file, permissions: `a-cloud=${repository.root}/permissions.json` });
  const folder = operationId === 'createShelf' ? 'create-shelf' : 'delete-shelf';
  return { notes, permissions: repository.yaml(`spec/resources/shelves/${folder}/operation.yaml`)['x-permissions'] };
}

describe('the permissions of an operation', () => {
  test('are those of the row for its path, whatever parameters are called', async () => {
    const { permissions, notes } = await made([{ ...ROW, title: 'Carpentry', path: '/v2/{project}/shelves' }]);
    expect(permissions).toEqual(DESCRIBED);
    expect(notes.join()).not.toContain('permissions');
  });

  test('are those of the row with the title of its page, where its path is that of another', async () => {
    const other = { ...ROW, title: 'Painting', action: 'modelarts:shelf:paint' };
    const { permissions, notes } = await made([other, { ...ROW, method: 'PUT', path: `${SHELVES}/{shelf_id}` }]);
    expect(permissions).toEqual(DESCRIBED);
    expect(notes).toContain('a-cloud names permissions for PUT /v2/{}/shelves/{} under the title of this operation: they are taken');
  });

  test('are undocumented where no row is about it, which is said', async () => {
    const { permissions, notes } = await made([ROW], page('burning_a_shelf'));
    expect(permissions).toEqual({ undocumented: 'No page of A Cloud names it.' });
    expect(notes).toContain('a-cloud has no permissions for DELETE /v2/{}/shelves/{}: they are described as undocumented');
  });

  test('are left to people where rows say different things', async () => {
    const rows = ['Gluing', 'Nailing'].map((title) => ({ ...ROW, title, action: `modelarts:shelf:${title}` }));
    const { permissions, notes } = await made(rows);
    expect(permissions).toEqual({ action: '?', dependsOn: [], documentedBy: [] });
    expect(notes).toContain(
      'a-cloud has several rows of permissions for POST /v2/{}/shelves, none with the title of a page:\n' +
        '  Gluing: modelarts:shelf:Gluing, obs:a:A, obs:b:B\n  Nailing: modelarts:shelf:Nailing, obs:a:A, obs:b:B',
    );
    expect((await made([ROW, { ...ROW, title: 'Gluing' }])).permissions).toEqual(DESCRIBED);
  });

  test.each([{}, [{ ...ROW, action: 1 }], [ROW, { ...ROW, depends_on: 'obs:a:A' }], ['row']])('are not read of %j', async (rows) => {
    await expect(made(rows)).rejects.toThrow(
      /^--permissions a-cloud=.*permissions\.json: (expected a list of rows|\[\d\]: expected "title", )/,
    );
  });
});

describe("the address of the vendor's page", () => {
  const known = (...urls: string[]) => {
    const repository = createRepository();
    ['get', 'delete'].forEach((verb, index) => {
      const docs = { description: 'The page of Open Telekom Cloud', url: urls[index] };
      repository.write(
        `spec/resources/rooms/${verb}-room/operation.yaml`,
        JSON.stringify({ operationId: `${verb}Room`, externalDocs: docs }),
      );
    });
    return repository;
  };
  const linked = async (repository: ReturnType<typeof known>) => {
    const { notes } = await repository.add({ file: page('making_a_shelf') });
    return { notes, docs: repository.yaml('spec/resources/shelves/create-shelf/operation.yaml').externalDocs };
  };

  test('is beside those of other operations, and is to be looked at', async () => {
    const { docs, notes } = await linked(known('https://example.com/a/one.html', 'https://example.com/a/two.html'));
    const url = 'https://example.com/a/making_a_shelf.html';
    expect(docs).toEqual({ description: 'The page of Open Telekom Cloud', url });
    expect(notes).toContain(`see that the page is at ${url}: the address is derived from those of other operations`);
  });

  test('is left to people where those lie in several places', async () => {
    const { docs, notes } = await linked(known('https://example.com/a/one.html', 'https://example.com/b/two.html'));
    expect(docs.url).toBe('');
    expect(notes.join()).not.toContain('see that the page is at');
  });
});

test('what may be sent again is left to people, but for an operation that reads', async () => {
  const repository = createRepository();
  await repository.add({ file: page('making_a_shelf') });
  expect(repository.yaml('spec/resources/shelves/create-shelf/operation.yaml').description).toBe('?\n\n**Sending again.** ?');
});
