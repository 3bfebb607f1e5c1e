import { describe, expect, test } from 'vitest';
import { createRepository, page, runCommand } from './repository.js';

describe('the command', () => {
  test.each([
    [[], /^Expected one page, got 0\.\n\nUsage: pnpm new-operation <page>/],
    [[page('making_a_shelf'), page('making_a_shelf')], /^Expected one page, got 2\./],
    [['no-such.rst'], /^no-such\.rst: cannot be read: /],
    [[page('making_a_shelf'), '--resourse', 'shelves'], /^Unknown option '--resourse'/],
    [[page('making_a_shelf'), '--resource', 'Shelves!'], /^--resource Shelves!: expected words in small letters with hyphens/],
    [[page('making_a_shelf'), '--operation-id', 'Shelf'], /^--operation-id Shelf: expected a verb and what it is about/],
    [[page('making_a_shelf'), '--example', 'shelf_id'], /^--example shelf_id: expected a name and a value/],
    [[page('making_a_shelf'), '--also', 'other'], /^--also other: expected a source and a file/],
    [[page('making_a_shelf'), '--permissions', 'table.json'], /^--permissions table\.json: expected a cloud and a file/],
    [[page('making_a_shelf'), '--permissions', 'a-cloud=none.json'], /^--permissions a-cloud=none\.json: cannot be read: /],
    [[page('making_a_shelf'), '--page', 'x'], /--page picks a page of a \.json file of tables, this is one page/],
  ])('%j is refused in one message', (args, message) => {
    const { code, stderr, stdout } = runCommand(...args, '--dry-run');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('says how it is used', () => {
    expect(runCommand('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--dry-run') });
  });

  test('says what it would write', () => {
    const { stdout } = runCommand(page('making_a_shelf'), '--dry-run');
    expect(stdout).toMatch(/^createShelf: POST \/v2\/\{project_id\}\/shelves, of shelves\n\nwrites {2}spec\/resources/);
    expect(stdout).toMatch(/\nNothing is written\.\n$/);
  });
});

test('a page without an operation is refused', async () => {
  const repository = createRepository();
  repository.write('page.rst', 'Shelves\n=======\n\nAll about them.\n');
  await expect(repository.add({ file: `${repository.root}/page.rst` })).rejects.toThrow(
    'no page of an operation: no line with a method and a path',
  );
});

test('an operation that is described elsewhere is refused, with how to go on there', async () => {
  const repository = createRepository();
  await repository.add({ file: page('making_a_shelf') });
  await expect(repository.add({ file: page('making_a_shelf'), operationId: 'buildShelf' })).rejects.toThrow(
    'POST /v2/{project_id}/shelves is described already, as createShelf in spec/resources/shelves/create-shelf. ' +
      'To write what is missing there: --operation-id createShelf --resource shelves',
  );
  await expect(repository.add({ file: page('burning_a_shelf'), operationId: 'createShelf' })).rejects.toThrow(
    'createShelf is POST /v2/{project_id}/shelves already, in spec/resources/shelves/create-shelf. Give another name with --operation-id',
  );
});

test('a folder that is no repository is refused', async () => {
  const repository = createRepository();
  await expect(repository.add({ file: page('making_a_shelf'), ...{ root: `${repository.root}/packages` } })).rejects.toThrow(
    /spec\/openapi\.yaml: no such file, expected the repository of the description$/,
  );
});

describe('a file of tables', () => {
  const tables = (method: string, path: string) => ({
    page: `${method.toLowerCase()}.md`,
    title: 'Making',
    method,
    path,
    tables: [
      { caption: 'Table 1 Path parameters', section: '', fields: [{ name: 'project_id', mandatory: true, type: 'String', options: [] }] },
      { caption: 'Table 1 Request body parameters', section: '', fields: [{ name: 'name', mandatory: true, type: 'String', options: [] }] },
    ],
    samples: [{ section: 'Example Requests', raw: '{ "name": "oak" }' }],
  });
  const file = (pages: unknown) => {
    const repository = createRepository();
    repository.write('shelves.json', typeof pages === 'string' ? pages : JSON.stringify(pages));
    return { repository, file: `${repository.root}/shelves.json` };
  };

  test('has one page, or it is said which', async () => {
    const { repository, file: path } = file([tables('POST', '/v2/{project_id}/shelves'), tables('PUT', '/v2/{project_id}/shelves')]);
    await expect(repository.add({ file: path })).rejects.toThrow(
      `${path}: it has several pages, pick one with --page:\n  POST /v2/{project_id}/shelves  (post.md)\n  PUT /v2/{project_id}/shelves  (put.md)`,
    );
    await expect(repository.add({ file: path, page: 'get.md' })).rejects.toThrow('no page "get.md", expected one of:');
    const { operationId, resource } = await repository.add({ file: path, page: 'POST /v2/{project_id}/shelves' });
    expect([operationId, resource]).toEqual(['createShelf', 'shelves']);
    expect(repository.json('spec/resources/shelves/create-shelf/examples/requests/vendor-page.json')).toEqual({ name: 'oak' });
  });

  test('is a list of pages', async () => {
    const { repository, file: path } = file('{}');
    await expect(repository.add({ file: path })).rejects.toThrow(`${path}: expected a list of pages with tables`);
  });

  test('that says otherwise is named with all that differs', async () => {
    const { repository, file: path } = file([tables('POST', '/v2/{project_id}/shelves')]);
    const { notes } = await repository.add({ file: page('making_a_shelf'), otherSources: [`other=${path}`] });
    expect(notes).toContain(
      ['other says otherwise:', 'remark is not there', 'owner is not there', 'it has no table Response body parameters'].join('\n  '),
    );
  });

  test('can be a source beside a page', async () => {
    const { repository, file: path } = file([tables('POST', '/v2/{project_id}/shelves'), tables('PUT', '/v2/{project_id}/shelves')]);
    await repository.add({ file: page('making_a_shelf'), otherSources: [`other=${path}`] });
    expect(Object.keys(repository.json('spec/resources/shelves/create-shelf/facts.json'))).toEqual([
      '$comment',
      'open-telekom-cloud',
      'other',
    ]);
  });

  test('is no source of another operation', async () => {
    const repository = createRepository();
    await expect(repository.add({ file: page('making_a_shelf'), otherSources: [`other=${page('burning_a_shelf')}`] })).rejects.toThrow(
      'the page is about DELETE /v2/{project_id}/shelves/{shelf_id}, expected POST /v2/{project_id}/shelves',
    );
  });
});
