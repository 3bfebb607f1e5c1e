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
