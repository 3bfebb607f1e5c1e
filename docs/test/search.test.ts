import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answers, apiTerms } from '../browser/search/synonyms.js';
import { addressOf, codesOf, errorRows, mayConcern } from '../redocly/error-codes.js';
import { description, operation, operations, resources, sectionOf, tags, there } from './description.js';
import { type Reader, startReader } from './reader.js';

const rows = errorRows(description);
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
  await reader.open();
});
afterAll(async () => {
  await reader.close();
  await reader.stop();
});

/** The addresses that searches for words find, the best first. */
function find(queries: string[]): Promise<string[][]> {
  return reader.page.evaluate(async (all) => {
    const { find } = (globalThis as unknown as { reference: { find: (query: string) => Promise<{ document: { url: string } }[]> } })
      .reference;
    const found: string[][] = [];
    for (const query of all) found.push((await find(query)).map(({ document }) => document.url));
    return found;
  }, queries);
}

describe('a search', () => {
  test('for an operation ID finds the operation first', async () => {
    const found = await find(operations.map(({ operationId }) => operationId));
    expect(found.map(([first]) => first)).toEqual(operations.map(sectionOf));
  });

  test('for the name of an operation finds it first', async () => {
    const names = operations.map(({ definition }) => `${definition.summary}`);
    const found = await find(names);
    expect(names.filter((_, index) => found[index]?.[0]?.split('#')[0] !== sectionOf(there(operations[index])))).toEqual([]);
  });

  test('for each error code finds its row first', async () => {
    const guides = tags.filter(({ name }) => name === 'errors' || name === 'error-codes');
    const codes = [...new Set(JSON.stringify(guides).match(/ModelArts\.\d+/g))];
    expect(codes.length).toBeGreaterThan(200);
    const found = await find(codes);
    const first = (code: string) => rows.find((row) => row.code === code);
    expect(found.map(([url]) => `#${url}`)).toEqual(codes.map((code) => addressOf(there(first(code)))));
  });

  test('for a code and a status finds the row of both', async () => {
    const several = rows.filter((row) => row.status && rows.some((other) => other !== row && other.code === row.code));
    const found = await find(several.map(({ code, status }) => `${code.replace('ModelArts.', '')} ${status}`));
    expect(found.map(([url]) => `#${url}`)).toEqual(several.map(addressOf));
  });

  test('in the words of others finds what answers it', async () => {
    const words = answers.flatMap((answer) => answer.words);
    const found = await find(words);
    expect(
      words.filter((word, index) => !answers.some((one) => one.words.includes(word) && found[index]?.slice(0, 2).includes(one.address))),
    ).toEqual([]);
    const queries = ['cancel', 'cancel task', 'remove label', 'paging', 'edit a dataset'];
    const first = (await find(queries)).map(([url]) => url);
    expect(first[0]).toBe('/intelligent-tasks/stopintelligenttask');
    expect(first[1]).toBe('/intelligent-tasks/stopintelligenttask');
    expect(first[2]).toBe('/labels/deletelabel');
    expect(first[3]).toMatch(/offset/);
    expect(first[4]).toBe('/datasets/updatedataset');
    const terms = await find(Object.keys(apiTerms));
    expect(Object.keys(apiTerms).filter((_, index) => terms[index]?.length === 0)).toEqual([]);
  });

  test('is understood as a question, by the words of it that count and in whatever form they are', async () => {
    const expected = {
      'How do I cancel a task?': '/intelligent-tasks/stopintelligenttask',
      'deleting a dataset': '/datasets/deletedataset',
      'Is there a rate limit?': '/sent-again',
      webhooks: '/following-a-task',
      'Where do I get a token?': '/authentication',
      'What permissions do I need?': '/permissions',
      'train eval split': '/dataset-versions',
      'what does 4352 mean': '/error-codes/datasets-imports-and-exports#modelarts-4352',
      'list teams': '/labeling-teams/listworkforces',
      team: '/labeling-in-a-team',
      'create-dataset': '/datasets/createdataset',
    };
    const found = await find(Object.keys(expected));
    expect(Object.fromEntries(Object.keys(expected).map((query, index) => [query, found[index]?.[0]]))).toEqual(expected);
    // A part of a guide is found once, under the address that it has in the menu.
    const addresses = (await find(['OBS bucket', 'permissions'])).flat().filter((url) => /^\/(permissions|error-codes)/.test(url));
    expect(addresses.filter((url) => url.includes('#/'))).toEqual([]);
  });

  test('for what there is not finds nothing', async () => {
    expect((await find(['nosuchthing', '', '  '])).flat()).toEqual([]);
    // What a regular expression is made of is only text.
    expect((await find(['(', '[a', '\\', 'delete (', '*', '?'])).length).toBe(6);
  });
});

test('each resource has codes of its own, as the guide says by its links, and others concern it only where its examples have them', () => {
  expect(resources.map(({ name }) => name).filter((name) => !rows.some((row) => row.resources.includes(name)))).toEqual([]);
  const ofTeams = there(rows.find(({ code, status }) => code === 'ModelArts.4301' && status === '400'));
  expect(ofTeams.resources).toEqual(['labeling-teams', 'team-labeling-tasks']);
  const ofAll = there(rows.find(({ code }) => code === 'ModelArts.4127'));
  expect(ofAll.resources).toEqual([]);
  const concerned = (row: typeof ofTeams) =>
    ['createWorkforce', 'createDataset', 'listLabels']
      .map(operation)
      .map((one) => mayConcern(row, { resource: `${one.definition.tags?.[0]}`, codes: codesOf(one) }));
  expect(concerned(ofTeams)).toEqual([true, false, false]);
  expect(concerned(ofAll)).toEqual([true, true, true]);
});

describe('a reader', () => {
  test('searches for a code and lands on its row, whose cells are apart in what is found', async () => {
    const row = there(rows.find(({ code }) => code === 'ModelArts.4352'));
    const { page } = reader;
    await reader.search('ModelArts.4352', page.locator(`a[href="${addressOf(row)}"]`));
    const found = page.locator(`#${row.id}[data-found]`);
    await expect.poll(async () => (await found.boundingBox())?.y).toSatisfy((y) => y > 0 && y < 900);
    expect(await found.textContent()).toContain('ModelArts.4352');

    await page.getByTestId('search-trigger').click();
    await page.getByPlaceholder('Search docs...').fill('dataset is being');
    await page.locator('[data-component-name="Search/SearchItem"]').first().waitFor();
    expect(await page.locator('[data-testid="search-dialog"]').innerText()).not.toMatch(/ModelArts\.\d{4}[^\s.,;:)]/);
    await page.keyboard.press('Escape');
  });

  test('searches for words and lands where they are, in however long a part of a guide', async () => {
    const { page } = reader;
    const address = '#/permissions/which-operation-needs-what';
    const row = page.locator('tr[data-found]').filter({ hasText: 'stopProcessorTaskVersion' });
    await reader.search('stopProcessorTaskVersion modelarts', page.locator(`[data-testid="search-dialog"] a[href="${address}"]`));
    await expect.poll(async () => (await row.boundingBox())?.y).toSatisfy((y) => y > 0 && y < 900);
    expect(await reader.section(address.slice(1)).boundingBox(), 'longer than the window').toMatchObject({
      y: expect.toSatisfy((y) => y < 0),
    });
  });

  test('finds the rows of a code, a status and an operation', async () => {
    const { page } = reader;
    await reader.goTo('#/error-codes');
    const form = page.locator('form.error-filter');
    const shown = () =>
      page
        .locator('[data-section-id^="/error-codes"] tbody tr[id]')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
    await form.getByLabel('Code').fill('4204');
    await expect.poll(() => form.locator('output').textContent()).toMatch(/^3 of /);
    await form.locator('[name=status]').selectOption('500');
    await expect.poll(shown).toEqual(['modelarts-4204-500']);
    // Beside the menu of a tablet there is no room for columns.
    await page.setViewportSize({ width: 768, height: 900 });
    expect(
      await page
        .locator('#modelarts-4204-500 td')
        .first()
        .evaluate((cell) => getComputedStyle(cell).display),
    ).toBe('block');
    await page.setViewportSize({ width: 1400, height: 900 });
    await form.getByLabel('Code').fill('');
    await form.locator('[name=status]').selectOption('');
    await form.locator('[name=operation]').selectOption({ label: 'Create a dataset' });
    const left = Number((await form.locator('output').textContent())?.split(' ')[0]);
    expect(left).toBeGreaterThan(20);
    expect(left).toBeLessThan(rows.length - 50);
  });

  test('follows the operation ID that a text mentions, and the code', async () => {
    const { page } = reader;
    await reader.goTo('#/datasets/createdataset');
    const section = reader.section('/datasets/createdataset');
    await section.getByText('POST /v2/{project_id}/datasets', { exact: true }).first().waitFor();
    await section.getByText('createDataset', { exact: true }).first().waitFor();
    await section.getByRole('link', { name: 'ModelArts.4351' }).waitFor();
    await section.getByRole('link', { name: 'listDatasets' }).first().click();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/datasets/listdatasets');
  });
});
