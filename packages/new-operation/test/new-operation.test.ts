import { describe, expect, test } from 'vitest';
import { createRepository, page } from './repository.js';

const FOLDER = 'spec/resources/shelves/get-shelf';

async function shelf() {
  const repository = createRepository();
  return { repository, ...(await repository.add({ file: page('reading_one_shelf'), resource: 'shelves' })) };
}

test('the folder of an operation has all that a page tells', async () => {
  const { files } = await shelf();
  expect(files).toEqual([
    `writes  ${FOLDER}/operation.yaml`,
    'writes  spec/resources/shelves/schemas/Shelf.yaml',
    `writes  ${FOLDER}/examples/vendor-page.json`,
    `writes  ${FOLDER}/examples/every-field.json`,
    `writes  ${FOLDER}/cases.json`,
    `writes  ${FOLDER}/facts.json`,
    `writes  ${FOLDER}/code/vendor-page.ts`,
    `writes  ${FOLDER}/code/vendor-page.sh`,
    `writes  ${FOLDER}/code/vendor-page.py`,
    'adds to spec/openapi.yaml',
    'writes  packages/emulator/src/shelves/get-shelf.ts',
    'writes  packages/emulator/src/shelves/handlers.ts',
    'adds to packages/emulator/src/routes/handlers.ts',
  ]);
});

test('the operation refers to parameters that are shared, and leaves to people what only they can say', async () => {
  const { repository } = await shelf();
  expect(repository.yaml(`${FOLDER}/operation.yaml`)).toEqual({
    operationId: 'getShelf',
    summary: '',
    description: '?\n\n**Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.',
    externalDocs: { description: 'The page of Open Telekom Cloud', url: '' },
    'x-permissions': { action: '?', dependsOn: [], documentedBy: [] },
    tags: ['shelves'],
    parameters: [
      { $ref: '../../../shared/parameters/ProjectId.yaml' },
      { $ref: '../../../shared/parameters/RoomId.yaml' },
      { name: 'shelf_id', in: 'path', required: true, description: '', schema: { type: 'string', minLength: 1 }, example: 's7' },
      {
        name: 'order',
        in: 'query',
        description: '',
        schema: { type: 'string', enum: ['asc', 'desc'], default: 'asc', 'x-enumDescriptions': { asc: '', desc: '' } },
        example: 'asc',
      },
      {
        name: 'limit',
        in: 'query',
        description: '',
        schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 50 },
        example: 20,
      },
    ],
    responses: { 200: { description: '', content: { 'application/json': { schema: { $ref: '../schemas/Shelf.yaml' } } } } },
  });
});

test('a schema has types, formats, values and what the examples show', async () => {
  const { repository } = await shelf();
  expect(repository.yaml('spec/resources/shelves/schemas/Shelf.yaml')).toEqual({
    type: 'object',
    description: '',
    properties: {
      shelf_id: { type: 'string', description: '', examples: ['s7'] },
      state: {
        type: 'integer',
        format: 'int32',
        description: '',
        enum: [0, 2],
        'x-enumDescriptions': { 0: '', 2: '' },
        'x-enumNames': { 0: '', 2: '' },
        examples: [2],
      },
      is_full: { type: 'boolean', description: '', examples: [true] },
      made_time: { type: 'integer', format: 'int64', description: '', examples: [1_605_691_027_084] },
      notes: { type: 'object', description: '', additionalProperties: { type: 'integer', format: 'int32' } },
      anything: { type: 'object', description: '', additionalProperties: true },
      books: { type: 'array', description: '', items: { $ref: '../../rooms/schemas/Book.yaml' } },
    },
  });
});

test('an example with every field asks for the texts that the page does not show', async () => {
  const { repository } = await shelf();
  expect(repository.json(`${FOLDER}/examples/every-field.json`)).toEqual({
    shelf_id: 's7',
    state: 2,
    books: [{ title: 'Bees', weight: 0.5 }],
    is_full: true,
    made_time: 1_605_691_027_084,
    notes: { '?': 1 },
    anything: { '?': {} },
  });
});

test('cases have the request and the values that the page names', async () => {
  const { repository } = await shelf();
  expect(repository.json(`${FOLDER}/cases.json`)).toEqual({
    request: {
      method: 'GET',
      path: '/v2/p1/rooms/r1/shelves/s7',
      query: { order: 'asc', limit: 20 },
      parameters: {
        shelf_id: { accepted: ['0'] },
        order: { omitted: 'asc', accepted: ['desc'], refused: ['asc-unknown'] },
        limit: { accepted: [1, 50], refused: [0, 51] },
      },
    },
    bodies: [
      {
        example: 'examples/vendor-page.json',
        at: '',
        refused: [null, [], 'text'],
        accepted: [{}],
        why: 'an object with what is mandatory',
      },
      { example: 'examples/vendor-page.json', at: '/state', refused: [3], accepted: [0], why: 'values that the page lists' },
      { example: 'examples/vendor-page.json', at: '/books/0', accepted: [{}], why: 'an object with what is mandatory' },
    ],
  });
});

test('facts have no sentence of the page', async () => {
  const { repository } = await shelf();
  const { 'open-telekom-cloud': facts } = repository.json(`${FOLDER}/facts.json`);
  expect(facts).toMatchObject({ page: 'reading_one_shelf.rst', method: 'GET', statuses: ['200', '401'] });
  expect(JSON.stringify(facts)).not.toMatch(/stand|kilograms/);
});

test('the root gets the operation and its tag, and stays the same elsewhere', async () => {
  const { repository } = await shelf();
  expect(repository.read('spec/openapi.yaml')).toBe(`openapi: 3.1.1
# What it is about.
tags:
  - name: rooms
    x-displayName: Rooms
    description: >-
      Rooms have
      shelves.
  - name: shelves
    x-displayName: Shelves
    description: ''
x-tagGroups:
  - name: Reference
    tags: [rooms, shelves]
paths:
  /v2/{project_id}/rooms/{room_id}:
    get:
      $ref: ./resources/rooms/get-room/operation.yaml
    delete:
      $ref: ./resources/rooms/delete-room/operation.yaml
  /v2/{project_id}/rooms/{room_id}/shelves/{shelf_id}:
    get:
      $ref: ./resources/shelves/get-shelf/operation.yaml
# Every operation has these.
x-common-responses: {}
`);
});

test('a new tag says that its operations are historical where their pages are', async () => {
  const { repository } = await shelf();
  const file = `${FOLDER}/operation.yaml`;
  const url = 'https://a-cloud.example/historical_apis/reading_one_shelf.html';
  repository.write(file, repository.read(file).replace("url: ''", `url: ${url}`));
  await repository.add({ file: page('listing_shelves'), operationId: 'listBoards', resource: 'boards' });
  expect(repository.yaml('spec/openapi.yaml').tags).toEqual([
    expect.objectContaining({ name: 'rooms' }),
    { name: 'shelves', 'x-displayName': 'Shelves', description: '' },
    { name: 'boards', 'x-displayName': 'Boards', 'x-historical': ['open-telekom-cloud'], description: '' },
  ]);
});

test('the emulator gets a handler among those of its resource', async () => {
  const { repository } = await shelf();
  expect(repository.read('packages/emulator/src/shelves/handlers.ts')).toBe("export { getShelf } from './get-shelf.js';\n");
  expect(repository.read('packages/emulator/src/routes/handlers.ts')).toBe(`import * as rooms from '../rooms/handlers.js';
import * as shelves from '../shelves/handlers.js';
import type { Handler } from './handler.js';

/** All. */
export const handlers: Record<string, Handler> = { ...rooms, ...shelves };
`);
});

test('the emulator gets a handler where the list of all stands on several lines', async () => {
  const repository = createRepository();
  const list = 'packages/emulator/src/routes/handlers.ts';
  const before = `import * as rooms from '../rooms/handlers.js';
import type { Handler } from '../routes/handler.js';
import * as walls from '../walls/handlers.js';

export const handlers: Record<string, Handler> = {
  ...rooms,
  ...walls,
};
`;
  repository.write(list, before);
  await repository.add({ file: page('reading_one_shelf'), resource: 'shelves' });
  expect(repository.read(list)).toBe(
    before
      .replace("import * as walls from '../walls/handlers.js';", "import * as shelves from '../shelves/handlers.js';\n$&")
      .replace('  ...walls,', '  ...shelves,\n$&'),
  );
});

describe('a request with a body', () => {
  async function making() {
    const repository = createRepository();
    return { repository, ...(await repository.add({ file: page('making_a_shelf') })) };
  }

  test('has what is mandatory, and limits in words as keywords', async () => {
    const { repository } = await making();
    expect(repository.yaml('spec/resources/shelves/schemas/CreateShelfRequest.yaml')).toEqual({
      type: 'object',
      description: '',
      required: ['name', 'owner'],
      properties: {
        name: { type: 'string', description: '', minLength: 1, maxLength: 8, pattern: '^[A-Za-z0-9_-]*$', examples: ['oak'] },
        remark: { type: 'string', description: '', maxLength: 10, pattern: '^[^\\^!<>=&"\']*$', examples: ['old'] },
        owner: { type: 'string', description: '', examples: ['user@example.com'], minLength: 1 },
      },
    });
  });

  test('is refused without what is mandatory, and outside of its limits', async () => {
    const { repository } = await making();
    const example = 'examples/requests/vendor-page.json';
    const { bodies } = repository.json('spec/resources/shelves/create-shelf/cases.json');
    const [whole] = bodies;
    expect(whole).toEqual({
      example,
      at: '',
      refused: [null, [], 'text'],
      accepted: [{ name: 'oak', owner: 'user@example.com' }],
      why: 'an object with what is mandatory',
    });
    expect(bodies).toContainEqual({ example, at: ['/name', '/owner'], remove: true, why: 'mandatory on the page' });
    expect(bodies).toContainEqual({
      example,
      at: '/name',
      refused: ['', 'xxxxxxxxx', 'two words'],
      accepted: ['x', 'xxxxxxxx'],
      why: 'limits that the page names',
    });
    expect(bodies).toContainEqual({
      example,
      at: '/remark',
      refused: ['xxxxxxxxxxx', 'a^b', 'a!b', 'a<b', 'a>b', 'a=b', 'a&b', 'a"b', "a'b"],
      accepted: ['xxxxxxxxxx'],
      why: 'limits that the page names',
    });
  });

  test('answers with the first status of success that the page has', async () => {
    const { repository } = await making();
    expect(Object.keys(repository.yaml('spec/resources/shelves/create-shelf/operation.yaml').responses)).toEqual(['201']);
  });

  test('shows an example without addresses of people, and says that its JSON was repaired', async () => {
    const { repository, notes } = await making();
    expect(repository.json('spec/resources/shelves/create-shelf/examples/requests/vendor-page.json').owner).toBe('user@example.com');
    expect(notes).toEqual([
      expect.stringMatching(/^the request example in line \d+ was broken JSON: commas and quotation marks are repaired$/),
      'the request example: keys and addresses are replaced',
    ]);
  });
});

test('an operation without any body has code that is named so, and says which values are missing', async () => {
  const repository = createRepository();
  const { files, notes } = await repository.add({ file: page('burning_a_shelf') });
  expect(repository.yaml('spec/resources/shelves/delete-shelf/operation.yaml').responses).toEqual({ 204: { description: '' } });
  expect(JSON.parse(repository.read('spec/resources/shelves/delete-shelf/cases.json')).request.answersWithoutBody).toEqual(['204']);
  expect(files).toContain('writes  spec/resources/shelves/delete-shelf/code/without-body.py');
  expect(notes).toEqual(['the page shows no value of the parameter shelf_id: give one with --example shelf_id=…']);
  const given = createRepository();
  expect((await given.add({ file: page('burning_a_shelf'), examples: ['shelf_id=s9'] })).notes).toEqual([]);
  expect(given.json('spec/resources/shelves/delete-shelf/cases.json').request.path).toBe('/v2/p1/shelves/s9');
});

test('an answer of success that may have no body is described either way, and is not printed', async () => {
  const repository = createRepository();
  await repository.add({ file: page('painting_a_shelf'), operationId: 'paintShelf', resource: 'shelves', examples: ['shelf_id=s9'] });
  const folder = 'spec/resources/shelves/paint-shelf';
  expect(Object.keys(repository.yaml(`${folder}/operation.yaml`).responses)).toEqual(['200', '204']);
  expect(repository.json(`${folder}/cases.json`).request.answersWithoutBody).toEqual(['204']);
  expect(repository.read(`${folder}/code/vendor-page.ts`)).toContain(
    "await paintShelf(client, {\n  shelfId: 's9',\n});\nconsole.log('Done.');",
  );
  expect(repository.read(`${folder}/code/vendor-page.py`)).toContain('Done ({response.status}).');
});
