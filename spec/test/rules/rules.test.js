import { describe, expect, it } from 'vitest';
import { lint } from './lint.js';

const status = {
  type: 'string',
  description: 'Where it stands.',
  enum: ['open', 'done'],
  'x-enumDescriptions': { open: 'Still open', done: 'All done' },
};

/** A description without a problem, but for what is given. */
function files({ schema = {}, property = {}, media = {}, extra = {} } = {}) {
  return {
    'openapi.yaml': {
      openapi: '3.1.1',
      info: { title: 'Tiny', version: '1.0.0', description: { $ref: './guides/introduction.md' } },
      paths: { '/task': { get: { $ref: './resources/intelligent-tasks/get-intelligent-task.yaml' } } },
    },
    'resources/intelligent-tasks/get-intelligent-task.yaml': {
      responses: {
        200: {
          description: 'The task.',
          content: {
            'application/json': {
              schema: { $ref: './schemas/IntelligentTask.yaml' },
              examples: { done: { externalValue: './samples/done.json' } },
              ...media,
            },
          },
        },
      },
    },
    'resources/intelligent-tasks/code/get-intelligent-task.ts': "await fetch('/task');",
    'resources/intelligent-tasks/code/get-intelligent-task.sh': 'curl /task',
    'resources/intelligent-tasks/code/get-intelligent-task.py': 'urlopen("/task")',
    'guides/introduction.md': 'Hello.',
    'resources/intelligent-tasks/schemas/IntelligentTask.yaml': {
      type: 'object',
      properties: { status: { $ref: './IntelligentTaskStatus.yaml' }, ...property },
      ...schema,
    },
    'resources/intelligent-tasks/schemas/IntelligentTaskStatus.yaml': status,
    'resources/intelligent-tasks/samples/done.json': { status: 'done' },
    'shared/README.txt': 'What several resources use.',
    ...extra,
  };
}

const withStatus = (changes) =>
  files({ extra: { 'resources/intelligent-tasks/schemas/IntelligentTaskStatus.yaml': { ...status, ...changes } } });

describe.concurrent('the own rules', () => {
  it('find nothing in a good description', async () => {
    expect(await lint(files())).toEqual([]);
  });

  it('ask for a description of every property, its own or that of what it refers to', async () => {
    expect(await lint(files({ property: { name: { type: 'string' } } }))).toEqual([
      'modelarts/property-described: Property `name` has no description.',
    ]);
  });

  it('ask for no description in conditions', async () => {
    const schema = { if: { properties: { status: { const: 'open' } } }, then: { properties: { status: {} } } };
    expect(await lint(files({ schema }))).toEqual([]);
  });

  it('ask what each value of an enum means', async () => {
    expect(await lint(withStatus({ 'x-enumDescriptions': { open: 'Still open' } }))).toEqual([
      'modelarts/enum-values-explained: Value `done` is not explained in x-enumDescriptions.',
    ]);
    expect(await lint(withStatus({ enum: ['open'], 'x-enumDescriptions': undefined }))).toEqual([
      'modelarts/enum-values-explained: Value `open` is not explained in x-enumDescriptions.',
    ]);
  });

  it('ask for no meaning of values that are not there', async () => {
    expect(await lint(withStatus({ enum: ['done'] }))).toEqual([
      'modelarts/enum-values-explained: x-enumDescriptions explains `open`, which is not a value of the enum.',
    ]);
  });

  it('ask for a sample of every response', async () => {
    const problem = 'modelarts/response-has-sample: This response has no sample.';
    expect(await lint(files({ media: { examples: {} } }))).toEqual([problem]);
    expect(await lint(files({ media: { examples: undefined } }))).toEqual([problem]);
  });

  it('find files that nothing refers to', async () => {
    const extra = { 'shared/schemas/Old.yaml': status, 'guides/old.md': 'Gone.', 'resources/intelligent-tasks/code/old-task.py': '' };
    expect((await lint(files({ extra }))).sort()).toEqual([
      'modelarts/file-used: Nothing refers to guides/old.md.',
      'modelarts/file-used: Nothing refers to resources/intelligent-tasks/code/old-task.py.',
      'modelarts/file-used: Nothing refers to shared/schemas/Old.yaml.',
    ]);
  });
});

describe.concurrent('samples in files', () => {
  const problem = /^modelarts\/inline-samples: externalValue \.\/samples\/done\.json has to be a JSON file: /;

  it('have to be there', async () => {
    const { 'resources/intelligent-tasks/samples/done.json': _missing, ...others } = files();
    expect(await lint(others)).toEqual([expect.stringMatching(problem)]);
  });

  it('have to be JSON', async () => {
    const extra = { 'resources/intelligent-tasks/samples/done.json': '{ "status": ' };
    expect(await lint(files({ extra }))).toEqual([expect.stringMatching(problem)]);
  });
});

it('an operation needs a code sample in each language', async () => {
  const { 'resources/intelligent-tasks/code/get-intelligent-task.py': _missing, ...others } = files();
  expect(await lint(others)).toEqual([
    expect.stringMatching(/^modelarts\/code-samples: This operation needs a code sample in Python: .*code\/get-intelligent-task\.py/),
  ]);
});
