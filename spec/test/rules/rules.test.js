import { describe, expect, it } from 'vitest';
import { files, status } from './description.js';
import { lint } from './lint.js';

/** @param {object} changes */
const withStatus = (changes) => files({ extra: { 'resources/tasks/schemas/TaskStatus.yaml': { ...status, ...changes } } });

describe.concurrent('the own rules', () => {
  it('find nothing in a good description', async () => {
    expect(await lint(files())).toEqual([]);
  });

  it('ask for a description of every property, its own or that of what it refers to', async () => {
    expect(await lint(files({ property: { name: { type: 'string' } } }))).toEqual([
      'modelarts/property-described: Property `name` has no description.',
    ]);
  });

  it('ask for descriptions that are left empty', async () => {
    const empty = { type: 'array', description: '', items: { type: 'object', description: '', properties: { id: { description: '' } } } };
    expect((await lint(files({ schema: { description: '' }, property: { steps: empty } }))).sort()).toEqual([
      'modelarts/description-written: This description is empty.',
      'modelarts/description-written: This description is empty.',
      'modelarts/property-described: Property `id` has no description.',
      'modelarts/property-described: Property `steps` has no description.',
    ]);
  });

  it('refuse markup in every text, and links that run', async () => {
    const problem = (/** @type {string} */ tag) => `modelarts/no-markup: This text has markup, \`${tag}\`; code goes between backticks.`;
    const texts = {
      schema: { description: 'A task <img src=x onerror=alert(1)>.', title: '<b>Task</b>' },
      operation: { summary: 'Get <script>' },
      property: { name: { type: 'string', description: 'See [this](javascript:alert(1)), or `<b>` and a < b.' } },
    };
    expect((await lint(files(texts))).filter((one) => one.includes('no-markup')).sort()).toEqual([
      problem('<b>'),
      problem('<img src=x onerror=alert(1)>'),
      problem('<script>'),
      problem('](javascript:'),
    ]);
    expect(await lint(withStatus({ 'x-enumDescriptions': { open: 'Open', done: '<iframe' } }))).toEqual([problem('<iframe')]);
  });

  it('let guides draw, with shapes that load nothing and run nothing', async () => {
    const lintGuide = (/** @type {string} */ description) => lint(files({ extra: {}, root: { tags: [{ name: 'tasks', description }] } }));
    expect(await lintGuide('Text.\n\n<!-- drawn -->\n<svg width="1"><g><path d="M1 1"/></g></svg>')).toEqual([]);
    expect(await lintGuide('<svg onload="alert(1)"></svg>')).toHaveLength(1);
    expect(await lintGuide('<svg><image href="https://example.com/"/></svg>')).toHaveLength(1);
  });

  it('ask for a mark of what holds a secret or says who somebody is, by its name', async () => {
    const text = { type: 'string', description: 'Any text.' };
    const marked = {
      type: 'object',
      description: 'Who it is.',
      properties: { email: { ...text, format: 'email' }, user_name: { ...text, 'x-personal': true } },
    };
    const named = { user_password: text, reviewer: text, emails: { type: 'array', description: 'All.', items: text }, labelers: marked };
    const parameters = [{ name: 'email', in: 'query', description: 'Whose.', schema: { type: 'string' } }];
    const found = await lint(files({ property: named, operation: { parameters } }));
    expect(
      found
        .filter((one) => one.startsWith('modelarts/personal-marked'))
        .map((one) => one.split('`')[1])
        .sort(),
    ).toEqual([...['email', 'emails', 'reviewer', 'user_password']]);
    expect(found.find((one) => one.includes('user_password'))).toMatch(/mark it with `format: password`\.$/);
    const names = { workforce_name: text, sample_name: text, mail_count: text, name: text };
    expect(await lint(files({ property: { ...names, holder: marked } }))).toEqual([]);
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

  it('ask for names of values that are no words', async () => {
    const numbers = { type: 'integer', enum: [2, 3], 'x-enumDescriptions': { 2: 'Failed', 3: 'Succeeded' } };
    const lintNumbers = (/** @type {object | undefined} */ names) => lint(withStatus({ ...numbers, 'x-enumNames': names }));
    const problem = (/** @type {string} */ text) => `modelarts/enum-values-named: ${text}`;
    expect(await lintNumbers(undefined)).toEqual([
      problem('Value `2` has no name in x-enumNames.'),
      problem('Value `3` has no name in x-enumNames.'),
    ]);
    expect(await lintNumbers({ 2: 'Failed', 3: 'Succeeded' })).toEqual([]);
    expect(await lintNumbers({ 2: 'Failed', 3: 'Failed', 4: 'Lost' })).toEqual([
      problem('x-enumNames: `Failed` is the name of two values.'),
      problem('x-enumNames: `Failed` is the name of two values.'),
      problem('x-enumNames: `4` is not a value of the enum.'),
    ]);
    expect(await lintNumbers({ 2: 'is failed', 3: 'Succeeded' })).toEqual([
      problem('x-enumNames: `is failed` is no name such as `Succeeded`.'),
    ]);
    expect(await lint(withStatus({ enum: ['', 'open'], 'x-enumDescriptions': { '': 'None', open: 'Still open' } }))).toEqual([
      problem('Value `` has no name in x-enumNames.'),
      problem('Value `open` has no name in x-enumNames.'),
    ]);
  });

  it('ask for names of all values of an enum that names one of them, and of no boolean', async () => {
    expect(await lint(withStatus({ 'x-enumNames': { open: 'Open' } }))).toEqual([
      'modelarts/enum-values-named: Value `done` has no name in x-enumNames.',
    ]);
    const flag = { type: 'boolean', enum: [true, false], 'x-enumDescriptions': { true: 'Yes', false: 'No' } };
    expect(await lint(withStatus(flag))).toEqual([]);
  });

  it('ask for a name of a text with a pattern that stands beside a reference in a choice', async () => {
    const day = { type: 'string', pattern: '^[0-9]{8}$' };
    const choice = (/** @type {object[]} */ ...anyOf) => lint(files({ property: { at: { description: 'When.', anyOf } } }));
    expect(await choice({ $ref: './TaskStatus.yaml' }, day)).toEqual([
      'modelarts/pattern-named: Choice 2 of `anyOf` has a pattern and no name: give it a file of its own.',
    ]);
    expect(await choice({ type: 'integer' }, day)).toEqual([]);
    expect(await choice({ $ref: './TaskStatus.yaml' }, { type: 'string' })).toEqual([]);
  });

  it('ask for a name of an enum of several types', async () => {
    const role = (/** @type {unknown[]} */ ...values) => ({
      description: 'A role.',
      enum: values,
      'x-enumDescriptions': { a: 'A', b: 'B' },
    });
    expect(
      await lint(files({ property: { role: { ...role(true, 'a', 'b'), 'x-enumDescriptions': { true: 'Yes', a: 'A', b: 'B' } } } })),
    ).toEqual(['modelarts/mixed-enum-named: An enum of several types has no name: give it a file of its own.']);
    expect(await lint(files({ property: { role: role('a', 'b') } }))).toEqual([]);
  });

  it('ask for the name of a cloud where only one has something', async () => {
    const problem = (/** @type {string} */ text) => `modelarts/clouds-named: ${text}`;
    const lintClouds = (/** @type {object} */ changes) => lint(withStatus(changes));
    expect(await lintClouds({ 'x-clouds': ['huawei-cloud'] })).toEqual([problem('x-clouds: the description does not name Huawei Cloud.')]);
    expect(await lintClouds({ 'x-clouds': ['huawei-cloud'], description: 'Huawei Cloud has it.' })).toEqual([]);
    expect(await lintClouds({ 'x-clouds': ['a-cloud'] })).toEqual([
      problem('x-clouds: `a-cloud` is none of the clouds huawei-cloud, open-telekom-cloud.'),
    ]);
    expect(await lintClouds({ 'x-enumClouds': { done: ['huawei-cloud'], gone: ['huawei-cloud'] } })).toEqual([
      problem('x-enumClouds: the description does not name Huawei Cloud.'),
      problem('x-enumClouds: `gone` is not a value of the enum.'),
    ]);
  });

  it('ask of every operation for the page and for what may be sent again', async () => {
    const operation = { description: 'Gets it.', externalDocs: undefined };
    expect(await lint(files({ operation }))).toEqual([
      "modelarts/operation-explained: This operation needs the address of the vendor's page, externalDocs.url.",
      'modelarts/operation-explained: The description needs a paragraph that begins with **Sending again.**.',
    ]);
  });

  it('ask of what is posted whether it may be sent again, and for an operation that tells', async () => {
    const problem = (/** @type {string} */ text) => `modelarts/repetition-stated: ${text}`;
    const lintPost = (/** @type {object} */ operation) =>
      lint(files({ operation, root: { paths: { '/task': { post: { $ref: './resources/tasks/get-task/operation.yaml' } } } } }));
    expect(await lintPost({})).toEqual([problem('x-idempotent: expected true or false, whether sending it twice does no harm.')]);
    expect(await lintPost({ 'x-idempotent': true })).toEqual([]);
    expect(await lintPost({ 'x-idempotent': false, 'x-outcome': 'listTasks' })).toEqual([
      problem('x-outcome: `listTasks` is no operation.'),
    ]);
    expect(await lintPost({ operationId: 'getTask', 'x-idempotent': false, 'x-outcome': 'getTask' })).toEqual([]);
  });

  it('ask of a list how it pages, in names that are there', async () => {
    const problem = (/** @type {string} */ text) => `modelarts/list-paginated: ${text}`;
    const parameters = ['offset', 'limit'].map((name) => ({ name, in: 'query', schema: { type: 'integer' } }));
    const entry = { type: 'object', description: 'One.', properties: { id: { type: 'string', description: 'ID.' } } };
    const property = {
      things: { type: 'array', description: 'All.', items: { $ref: './Thing.yaml' } },
      total: { type: 'integer', description: 'How many.' },
    };
    const extra = { 'resources/tasks/schemas/Thing.yaml': entry };
    const lintList = (/** @type {object} */ operation) => lint(files({ operation: { parameters, ...operation }, property, extra }));
    const pagination = { parameter: 'offset', limit: 'limit', entries: 'things', total: 'total', id: 'id' };
    expect(await lintList({ 'x-pagination': pagination })).toEqual([]);
    expect(await lintList({})).toEqual([problem('This operation has offset, and needs x-pagination.')]);
    expect(await lintList({ 'x-pagination': { parameter: 'page', limit: 'most', entries: 'things', total: 'sum', id: 'name' } })).toEqual([
      problem('x-pagination: parameter: `page` is no parameter of the query.'),
      problem('x-pagination: limit: `most` is no parameter of the query.'),
      problem('x-pagination: total: `sum` is no whole number of the answer.'),
      problem('x-pagination: id: `name` is no property of an entry.'),
    ]);
    expect(await lintList({ 'x-pagination': { ...pagination, id: ['id', 'name'] } })).toEqual([
      problem('x-pagination: id: `name` is no property of an entry.'),
    ]);
    expect(await lintList({ 'x-pagination': { ...pagination, entries: 'total' } })).toEqual([
      problem('x-pagination: entries: `total` is no list of the answer.'),
    ]);
  });

  it('ask for the words that placeholders of an operation stand for', async () => {
    expect(await lint(files({ operation: { description: '?\n\n**Sending again.** ?' } }))).toEqual([
      'modelarts/description-written: This description has a placeholder in place of its first paragraph.',
      'modelarts/operation-explained: Write what may be sent again, and what an unknown outcome means, behind **Sending again.**.',
    ]);
  });

  it('ask of a job what each of its states means, in names that are there', async () => {
    const problem = (/** @type {string} */ text) => `modelarts/job-followed: x-job: ${text}`;
    const lintJob = (/** @type {object} */ job) => lint(files({ operation: { operationId: 'getTask', 'x-job': job } }));
    const job = { state: 'status', running: ['open'], succeeded: ['done'], stop: 'getTask' };
    expect(await lintJob(job)).toEqual([]);
    expect(await lintJob({ ...job, changes: ['progress'], error: { code: 'code' }, stop: 'stopTask' })).toEqual([
      problem('`progress` is no property of the answer.'),
      problem('`code` is no property of the answer.'),
      problem('stop: `stopTask` is no operation.'),
    ]);
    expect(await lintJob({ ...job, running: ['done', 'lost'] })).toEqual([
      problem('`open` has to be in one of running, succeeded, failed, stopped.'),
      problem('`done` has to be in one of running, succeeded, failed, stopped.'),
      problem('`lost` is no value of `status`.'),
    ]);
  });

  it('ask for an example of every response', async () => {
    const { 'resources/tasks/get-task/examples/done.json': _missing, ...others } = files();
    expect(await lint(others)).toContain('modelarts/response-has-example: This response has no example.');
  });

  it('find files that nothing refers to', async () => {
    const extra = { 'shared/schemas/Old.yaml': status, 'guides/old.md': 'Gone.' };
    expect((await lint(files({ extra }))).sort()).toEqual([
      'modelarts/file-used: Nothing refers to guides/old.md.',
      'modelarts/file-used: Nothing refers to shared/schemas/Old.yaml.',
    ]);
  });
});
