import { expect, test } from 'vitest';
import { todosOf } from '../src/checks/lint.js';

const FOLDER = 'spec/resources/shelves/get-shelf';
const FILES = { folder: FOLDER, files: new Set([`${FOLDER}/operation.yaml`, 'spec/resources/shelves/schemas/Shelf.yaml']) };
const ROOT = { path: '/shelves/{shelf_id}', tagIndex: 3 };
const problem = (ruleId: string, ref: string, pointer: string, message = 'Wrong.') => ({
  ruleId,
  message,
  location: [{ source: { ref }, pointer }],
});
const todos = (...problems: ReturnType<typeof problem>[]) => todosOf(problems, FILES, ROOT);

test('what a rule asks for many times in a file is one line with all the names', () => {
  const schema = 'resources/shelves/schemas/Shelf.yaml';
  expect(
    todos(
      problem('modelarts/property-described', schema, '#/properties/state'),
      problem('modelarts/property-described', schema, '#/properties/a~1b'),
      problem('modelarts/enum-values-explained', schema, '#/properties/state/enum'),
      problem('modelarts/enum-values-explained', schema, '#/properties/state/enum'),
      problem('modelarts/enum-values-named', schema, '#/properties/size/enum'),
    ),
  ).toEqual([
    { part: 'descriptions', where: `spec/${schema}`, what: 'write the descriptions of state, a/b' },
    { part: 'descriptions', where: `spec/${schema}`, what: 'say what the values mean of state' },
    { part: 'descriptions', where: `spec/${schema}`, what: 'say what programs call the values of size' },
  ]);
});

test('a parameter is named by its place', () => {
  expect(todos(problem('parameter-description', 'resources/shelves/get-shelf/operation.yaml', '#/parameters/2/description'))).toMatchObject(
    [{ what: 'write the descriptions of parameters (parameter 3)' }],
  );
});

test('of the root only the path and the tag of the operation count, of other files none', () => {
  expect(
    todos(
      problem('tag-description', 'openapi.yaml', '#/tags/3/description'),
      problem('tag-description', 'openapi.yaml', '#/tags/30/description'),
      problem('path-http-verbs-order', 'openapi.yaml', '#/paths/~1shelves~1{shelf_id}/get'),
      problem('path-http-verbs-order', 'openapi.yaml', '#/paths/~1shelves/get'),
      problem('operation-summary', 'resources/rooms/get-room/operation.yaml', '#/summary'),
    ),
  ).toEqual([
    { part: 'descriptions', where: 'spec/openapi.yaml', what: 'write the description of the tag' },
    { part: 'schemas', where: `${FOLDER} in spec/openapi.yaml`, what: 'Wrong. (path-http-verbs-order, #/paths/~1shelves~1{shelf_id}/get)' },
  ]);
});

test.each(['modelarts/operation-explained', 'modelarts/permissions-stated', 'modelarts/repetition-stated', 'modelarts/list-paginated'])(
  'what %s asks for is among the descriptions',
  (rule) => {
    expect(todos(problem(rule, 'resources/shelves/get-shelf/operation.yaml', '#/', 'This operation needs it.'))).toMatchObject([
      { part: 'descriptions', what: expect.stringContaining('This operation needs it.') },
    ]);
  },
);

test('a code sample that is missing is among the code samples', () => {
  const message = 'This operation needs a code sample in Python: code/vendor-page.py.';
  expect(todos(problem('modelarts/operation-folder', 'resources/shelves/get-shelf/operation.yaml', '#/', message))).toMatchObject([
    { part: 'code samples', what: expect.stringContaining(message) },
  ]);
});
