/** An enum with a meaning for each of its values. */
export const status = {
  type: 'string',
  description: 'Where it stands.',
  enum: ['open', 'done'],
  'x-enumDescriptions': { open: 'Still open', done: 'All done' },
};

/**
 * A description without a problem, but for what is given, as files by their paths.
 *
 * @param {{ schema?: object, property?: object, media?: object, extra?: Record<string, unknown>, root?: object, operation?: object }} [changes]
 * @returns {Record<string, unknown>}
 */
export function files({ schema = {}, property = {}, media = {}, extra = {}, root = {}, operation = {} } = {}) {
  return {
    'openapi.yaml': {
      openapi: '3.1.1',
      info: { title: 'Tiny', version: '1.0.0', description: { $ref: './guides/introduction.md' } },
      paths: { '/task': { get: { $ref: './resources/tasks/get-task/operation.yaml' } } },
      ...root,
    },
    'resources/tasks/get-task/operation.yaml': {
      description: 'Gets it.\n\n**Sending again.** It changes nothing.',
      externalDocs: { url: 'https://example.com/get-task.html' },
      'x-permissions': { undocumented: 'No page names an action.' },
      responses: {
        200: {
          description: 'The task.',
          content: {
            'application/json': {
              schema: { $ref: '../schemas/Task.yaml' },
              ...media,
            },
          },
        },
      },
      ...operation,
    },
    'resources/tasks/get-task/code/done.ts': "await fetch('/task');",
    'resources/tasks/get-task/code/done.sh': 'curl /task',
    'resources/tasks/get-task/code/done.py': 'urlopen("/task")',
    'guides/introduction.md': 'Hello.',
    'resources/tasks/schemas/Task.yaml': {
      type: 'object',
      properties: { status: { $ref: './TaskStatus.yaml' }, ...property },
      ...schema,
    },
    'resources/tasks/schemas/TaskStatus.yaml': status,
    'resources/tasks/get-task/examples/done.json': { status: 'done' },
    'shared/README.txt': 'What several resources use.',
    ...extra,
  };
}
