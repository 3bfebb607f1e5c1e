import { describe, expect, test } from 'vitest';
import { createRepository, page, type Repository } from './repository.js';

const SHELF = 'spec/resources/shelves/schemas/Shelf.yaml';
const add = (repository: Repository) => repository.add({ file: page('reading_one_shelf'), resource: 'shelves' });

test('a schema that says the same as a table is shared', async () => {
  const repository = createRepository();
  const { notes } = await add(repository);
  expect(notes).toContain('shares Book: it says the same (spec/resources/rooms/schemas/Book.yaml)');
  expect(repository.has('spec/resources/shelves/schemas/Book.yaml')).toBe(false);
});

test('a schema of the same name that differs is shared and left as it is, and every difference is named', async () => {
  const repository = createRepository();
  const book = repository
    .read('spec/resources/rooms/schemas/Book.yaml')
    .replace('format: float', 'format: double')
    .replace('weight', 'weight');
  const changed = `${book}  pages:\n    type: integer\n    description: How many.\n`;
  repository.write('spec/resources/rooms/schemas/Book.yaml', changed);
  const { notes } = await add(repository);
  expect(notes).toContain(
    [
      'shares Book, left as it is (spec/resources/rooms/schemas/Book.yaml), but the page differs:',
      'weight: the page says Float, the description number double',
      'only the description has pages',
    ].join('\n  '),
  );
  expect(repository.read('spec/resources/rooms/schemas/Book.yaml')).toBe(changed);
});

test('a schema of the same name that is about something else is no reason to lose the table', async () => {
  const repository = createRepository();
  repository.write('spec/resources/rooms/schemas/Book.yaml', 'type: object\nproperties:\n  room_id:\n    type: string\n');
  const { notes } = await add(repository);
  expect(notes).toContain('Book is something else (spec/resources/rooms/schemas/Book.yaml): written as GetShelfBook, find a better name');
  expect(repository.yaml('spec/resources/shelves/schemas/GetShelfBook.yaml').properties.sequel).toEqual({ $ref: './GetShelfBook.yaml' });
});

test('a table with the fields of a schema of another name is shared, too', async () => {
  const repository = createRepository();
  const book = repository.read('spec/resources/rooms/schemas/Book.yaml').replace('./Book.yaml', './Volume.yaml');
  repository.write('spec/resources/rooms/schemas/Volume.yaml', book);
  repository.write('spec/resources/rooms/schemas/Book.yaml', 'type: object\nproperties: {}\n');
  const { notes } = await add(repository);
  expect(notes).toContain('shares Volume for Book: it has the same fields (spec/resources/rooms/schemas/Volume.yaml)');
});

describe('an enum', () => {
  const withStates = (values: string) => {
    const repository = createRepository();
    repository.write('spec/resources/rooms/schemas/State.yaml', `type: string\ndescription: How it is.\nenum: [${values}]\n`);
    const field = {
      name: 'state',
      mandatory: null,
      type: 'String',
      options: ['new', 'old', 'torn'].map((value) => ({ value, meaning: 'x' })),
    };
    const tables = [{ caption: 'Table 1 Response body parameters', section: '', fields: [field] }];
    repository.write('states.json', JSON.stringify([{ page: 'state.md', method: 'GET', path: '/v2/{project_id}/state', tables }]));
    return { repository, file: `${repository.root}/states.json` };
  };
  const added = async (values: string) => {
    const { repository, file } = withStates(values);
    const { notes } = await repository.add({ file, operationId: 'getState', resource: 'states' });
    return { notes, state: repository.yaml('spec/resources/states/schemas/GetStateState.yaml').properties.state };
  };

  test('of the same values is shared', async () => {
    expect((await added('torn, new, old')).state).toEqual({ $ref: '../../rooms/schemas/State.yaml' });
  });

  test('of these values and more is named, and left to people', async () => {
    const { state, notes } = await added('torn, new, old, lost');
    expect(state.enum).toEqual(['new', 'old', 'torn']);
    expect(notes).toContain(
      'State lists new, old, torn and more (spec/resources/rooms/schemas/State.yaml): refer to it if that means the same',
    );
  });

  test('of other values, or of two that may be the same by accident, is neither', async () => {
    const { state, notes } = await added('new, old');
    expect(state.enum).toEqual(['new', 'old', 'torn']);
    expect(notes.join()).not.toContain('State lists');
  });
});

test('a parameter that says something else than the one that is shared is written out', async () => {
  const repository = createRepository();
  repository.write(
    'spec/shared/parameters/Limit.yaml',
    'name: limit\nin: query\ndescription: Most.\nschema:\n  type: integer\n  default: 10\n',
  );
  const { notes } = await add(repository);
  expect(notes).toContain(
    [
      'limit is not the parameter that operations share (spec/shared/parameters/Limit.yaml), but written out:',
      'limit: default: the page has none, the description says 10',
    ].join('\n  '),
  );
  expect(repository.yaml('spec/resources/shelves/get-shelf/operation.yaml').parameters[4]).toMatchObject({ name: 'limit' });
});

test('it is said where an example of a parameter is not taken, because operations share one or there is no such parameter', async () => {
  const repository = createRepository();
  const examples = ['room_id=attic', 'project_id=p1', 'shelfId=s9'];
  const { notes } = await repository.add({ file: page('reading_one_shelf'), resource: 'shelves', examples });
  expect(notes).toContain('room_id has the example r1 of spec/shared/parameters/RoomId.yaml, not attic: operations share it');
  expect(notes.join()).not.toContain('project_id');
  expect(notes).toContain('the page has no parameter shelfId: its example is left out');
});

test('a parameter whose schema is in another file is shared like any other', async () => {
  const repository = createRepository();
  repository.write('spec/resources/shelves/schemas/PageSize.yaml', 'type: integer\nformat: int32\ndescription: How many.\nminimum: 1\n');
  repository.write(
    'spec/shared/parameters/Limit.yaml',
    'name: limit\nin: query\ndescription: Most.\nschema:\n  $ref: ../../resources/shelves/schemas/PageSize.yaml\n',
  );
  const { notes } = await add(repository);
  expect(notes.join()).not.toContain('limit is not the parameter');
});

test('properties of the same resource get examples when somebody has written them', async () => {
  const repository = createRepository();
  await repository.add({ file: page('making_a_shelf') });
  await add(repository);
  const schema = repository.read(SHELF).replace("description: ''\n    examples:\n      - s7", 'description: The ID.');
  repository.write(SHELF, schema);
  const { files } = await add(repository);
  expect(files.filter((line) => !line.startsWith('leaves'))).toEqual([`adds to ${SHELF}`]);
  expect(repository.read(SHELF)).toBe(schema.replace('The ID.', 'The ID.\n    examples:\n      - s7'));
});

test('so do those of the objects in them', async () => {
  const repository = createRepository();
  const text = repository.read('spec/resources/rooms/schemas/Book.yaml');
  repository.write('spec/resources/shelves/schemas/Book.yaml', text.replace('format: float', 'format: double'));
  repository.write('spec/resources/rooms/schemas/Book.yaml', 'type: object\nproperties: {}\n');
  const { files } = await add(repository);
  expect(files).toContain('adds to spec/resources/shelves/schemas/Book.yaml');
  expect(repository.yaml('spec/resources/shelves/schemas/Book.yaml').properties.title.examples).toEqual(['Bees']);
});
