import { jsonOf, operationsOf } from '@modelarts-openapi/openapi-model';
import { describe, expect, it } from 'vitest';
import { files } from './description.js';
import { bundle, lint } from './lint.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

const FOLDER = 'resources/tasks/get-task';
/** @param {string} text */
const problem = (text) => `modelarts/operation-folder: ${text}`;
/** @param {string} file */
const without = (file) => Object.fromEntries(Object.entries(files()).filter(([path]) => path !== `${FOLDER}/${file}`));
/** @param {Record<string, unknown>} extra */
const withFiles = (extra) => files({ extra: Object.fromEntries(Object.entries(extra).map(([file, text]) => [`${FOLDER}/${file}`, text])) });

const NOT_FOUND = {
  description: 'There is none.',
  content: { 'application/json': { schema: { $ref: '../schemas/Problem.yaml' } } },
};
const PROBLEM = { type: 'object', properties: { reason: { type: 'string', description: 'What is wrong.' } } };

/** The same description, in which every operation can be answered with 404. */
function withCommonResponse(extra = {}) {
  return files({
    root: { 'x-common-responses': { 404: { $ref: './shared/responses/NotFound.yaml' } } },
    extra: {
      'shared/responses/NotFound.yaml': NOT_FOUND,
      'shared/schemas/Problem.yaml': PROBLEM,
      'shared/examples/404-nothing-there.json': { reason: 'Nothing there' },
      ...extra,
    },
  });
}

/** The only operation of a description. @param {Description} description */
const operationOf = (description) => operationsOf(description)[0];
/** The examples of an answer, with what they show. @param {Description} description @param {string} status */
const examplesOf = (description, status) => [...(jsonOf(operationOf(description)?.responses.get(status))?.examples ?? [])];

describe.concurrent('what lies in the folder of an operation is put into it:', () => {
  it('examples by the names of their files, that of the code samples first, then those of a vendor page', async () => {
    const extra = { 'examples/a-first-one.json': { status: 'open' }, 'examples/vendor-page.json': { status: 'open' } };
    expect(examplesOf(await bundle(withFiles(extra)), '200')).toEqual([
      ['done', { summary: 'Done', value: { status: 'done' } }],
      ['vendor-page', { summary: "On the vendor's page", value: { status: 'open' } }],
      ['a-first-one', { summary: 'A first one', value: { status: 'open' } }],
    ]);
  });

  it('code samples, one in each language for each example that has some', async () => {
    const extra = { 'examples/open.json': { status: 'open' }, 'code/open.ts': 'open', 'code/open.sh': 'open', 'code/open.py': 'open' };
    /** @type {{ label: string }[]} */
    const samples = operationOf(await bundle(withFiles(extra)))?.definition['x-codeSamples'];
    expect(samples.map(({ label }) => label)).toEqual(['TypeScript', 'curl', 'Python', 'TypeScript, open', 'curl, open', 'Python, open']);
    expect(samples[1]).toMatchObject({ lang: 'Shell', source: 'curl /task' });
  });

  it('responses that all operations have, with the examples that they share', async () => {
    const description = await bundle(withCommonResponse());
    expect(description).not.toHaveProperty('x-common-responses');
    expect(operationOf(description)?.definition.responses?.['404']).toEqual({ $ref: '#/components/responses/NotFound' });
    expect(examplesOf(description, '404')).toEqual([
      ['404-nothing-there', { summary: 'Nothing there', value: { reason: 'Nothing there' } }],
    ]);
  });

  it('that a cloud keeps it among its historical APIs, where its tag says so', async () => {
    const root = { tags: [{ name: 'tasks', 'x-historical': ['open-telekom-cloud'] }, { name: 'others' }] };
    const ofTag = async (/** @type {string} */ tag) =>
      operationOf(await bundle(files({ root, operation: { tags: [tag] } })))?.definition ?? {};
    const historical = await ofTag('tasks');
    expect(historical['x-historical']).toEqual(['open-telekom-cloud']);
    expect(historical.description).toMatch(/^Gets it\.[\s\S]*\n\nOpen Telekom Cloud keeps this operation among its historical APIs\. /);
    const other = await ofTag('others');
    expect(other['x-historical']).toBeUndefined();
    expect(other.description).not.toContain('historical');
  });

  it('an error of its own before those that are shared, which others do not get', async () => {
    const description = await bundle(withCommonResponse({ [`${FOLDER}/examples/404-no-such-task.json`]: { reason: 'No such task' } }));
    expect(examplesOf(description, '404').map(([name]) => name)).toEqual(['404-no-such-task', '404-nothing-there']);
    expect(jsonOf(operationOf(description)?.responses.get('404'))?.schema).toEqual({ $ref: '#/components/schemas/Problem' });
  });
});

describe.concurrent('it is a problem that', () => {
  it('an example is no JSON', async () => {
    expect(await lint(withFiles({ 'examples/open.json': '{ "status": ' }))).toEqual([
      expect.stringMatching(/^modelarts\/operation-folder: The example open\.json cannot be read: /),
    ]);
  });

  it('an example is one of a status or a body that is not described', async () => {
    expect(await lint(withFiles({ 'examples/418-teapot.json': {}, 'examples/requests/new.json': {} }))).toEqual([
      problem('418-teapot.json is an example of 418 that the operation does not describe.'),
      problem('new.json is an example of a body that the operation does not describe.'),
    ]);
  });

  it('an example lies in another folder', async () => {
    expect(await lint(withFiles({ 'examples/old/open.json': {} }))).toEqual([
      problem('The example old/open.json cannot be read: examples lie in `examples/` or `examples/requests/`.'),
    ]);
  });

  it('a code sample is missing in one language, or in all', async () => {
    expect(await lint(without('code/done.py'))).toEqual([problem('This operation needs a code sample in Python: code/done.py.')]);
    const none = Object.fromEntries(Object.entries(files()).filter(([path]) => !path.includes('/code/')));
    expect(await lint(none)).toEqual([problem('This operation needs a code sample, code/<example>.ts, .sh and .py.')]);
  });

  it('a code sample is named like no example', async () => {
    expect(await lint(withFiles({ 'code/gone.ts': '', 'code/gone.sh': '', 'code/gone.py': '' }))).toEqual([
      problem('code/gone.* is named like no example of this operation.'),
    ]);
  });
});
