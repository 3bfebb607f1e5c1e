import { existsSync, readFileSync } from 'node:fs';
import { description } from '@modelarts-openapi/spec';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operationsOf } from '../build/markdown/documents.js';
import { comesToTheTop } from './comes-to-the-top.js';
import { reference, startReader } from './reader.js';

const [first] = operationsOf(description);
const guides = description.tags.filter((tag) => tag['x-traitTag']);
const sample = Object.values(first.operation.responses[200].content['application/json'].examples)[0].value;
const operationHash = `#/${first.operation.tags[0]}/${first.operation.operationId.toLowerCase()}`;
let reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());

describe('without scripts', () => {
  afterAll(() => reader.close());

  test('everything can be read, and links lead to it', async () => {
    const page = await reader.open({ javaScriptEnabled: false });
    for (const title of [
      ...guides.map((guide) => guide['x-displayName']),
      ...operationsOf(description).map(({ operation }) => operation.summary),
    ]) {
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
    }
    await page.getByRole('cell', { name: 'task_id', exact: true }).first().waitFor();
    await page.getByRole('link', { name: first.operation.summary }).first().click();
    await comesToTheTop(page.getByRole('heading', { name: first.operation.summary, exact: true }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('a phone shows it all, one cell below the other', async () => {
    await reader.close();
    const page = await reader.open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('#plain *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(cut).toEqual([]);
    const headings = await page.evaluate(() =>
      [...document.querySelector('[id="plain-errors.md"] tbody tr').cells].map((cell) => getComputedStyle(cell, '::before').content),
    );
    expect(headings).toEqual(['"Status"', '"error_code"', '"What it says"', '"What to do"']);
  });
});

describe('on paper', () => {
  afterAll(() => reader.close());

  test('the menu is gone, and samples are whole', async () => {
    const page = await reader.open({ viewport: { width: 700, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.locator('.menu-content').waitFor({ state: 'hidden' });
    await page
      .locator('#plain pre')
      .filter({ hasText: JSON.stringify(sample, null, 2) })
      .waitFor();
    const wider = await page.evaluate(() =>
      [...document.querySelectorAll('#plain *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(wider).toEqual([]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g).length).toBeGreaterThan(3);
  });
});

describe('by keyboard', () => {
  beforeAll(async () => {
    await reader.open();
    await reader.page.locator('[data-testid="search-trigger"][tabindex="0"]').waitFor();
  });
  afterAll(() => reader.close());

  const focused = () =>
    reader.page.evaluate(() => ({
      text: document.activeElement.innerText.trim(),
      outline: getComputedStyle(document.activeElement).outlineStyle,
    }));

  test('Tab goes to the content, the search and the menu, and Enter follows', async () => {
    const { page } = reader;
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ text: 'Skip to content', outline: expect.not.stringMatching('none') });
    await page.keyboard.press('Tab');
    expect((await focused()).text).toContain('Search');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ text: description.info.title, outline: expect.not.stringMatching('none') });
    await page.keyboard.press('Tab');
    expect((await focused()).text).toBe(guides[0]['x-displayName']);
    await page.keyboard.press('Enter');
    await comesToTheTop(reader.heading(guides[0]['x-displayName']));
  });

  test('the link to the content skips the menu', async () => {
    const { page } = reader;
    await page.locator('#content').waitFor();
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main').contains(document.activeElement))).toBe(true);
  });

  test('the search opens, finds and leads', async () => {
    const { page } = reader;
    await page.locator('[data-testid="search-trigger"]').focus();
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Search docs...').fill('progress');
    await page.getByText('response 200 fields').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/./);
  });
});

describe('a phone of 360 px', () => {
  afterAll(() => reader.close());

  test('scrolls down only, in every section', async () => {
    const page = await reader.open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    for (const hash of ['#/', ...description.tags.map(({ name }) => `#/${name}`), operationHash]) {
      await reader.goTo(hash);
      await page
        .locator(`[data-section-id="${hash.slice(1)}"] :is(h1, h2)`)
        .first()
        .waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBe(360);
    }
    await reader.goTo('#/decisions');
    const cells = page.locator('[data-section-id="/decisions"] tbody tr').first().locator('td');
    await expect
      .poll(() => cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content)))
      .toEqual(['"Field"', '"What a page says"', '"What speaks against it"', '"What this description says"']);
  });
});

describe('a phone with a keyboard', () => {
  afterAll(() => reader.close());

  test('opens the menu, goes on in it, and finds nothing that is cut off', async () => {
    const page = await reader.open({ viewport: { width: 360, height: 740 } });
    await page.locator('[data-testid="search-trigger"][tabindex="0"]').waitFor({ state: 'attached' });
    const button = page.getByTestId('floating-button');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await button.evaluate((element) => element === document.activeElement && getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement.dataset.testid)).toBe('search-trigger');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Search docs...').fill('progress');
    const found = page.locator('[data-component-name="Search/SearchItem"]');
    await found.first().waitFor();
    expect(await found.evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth).length)).toBe(0);
  });
});

describe('on a dark screen', () => {
  let page;

  beforeAll(async () => {
    page = await reader.open({ hash: operationHash, colorScheme: 'dark', permissions: ['clipboard-read', 'clipboard-write'] });
  });
  afterAll(() => reader.close());

  test('the page is dark, and light on request', async () => {
    const brightness = () =>
      page.evaluate(() =>
        getComputedStyle(document.querySelector('main'))
          .color.match(/\d+/g)
          .slice(0, 3)
          .reduce((sum, part) => sum + Number(part), 0),
      );
    expect(await brightness()).toBeGreaterThan(3 * 150);
    await page.getByTestId('color-mode-switcher').click();
    await expect.poll(brightness).toBeLessThan(3 * 100);
  });

  test('a button puts the sample in the clipboard', async () => {
    const section = page.locator(`[data-section-id="${operationHash.slice(1)}"]`);
    await section.locator('[data-component-name="JsonViewer/JsonViewer"]').waitFor();
    await section.getByTestId('copy-button').last().click();
    await expect.poll(async () => JSON.parse((await page.evaluate(() => navigator.clipboard.readText())) || 'null')).toEqual(sample);
  });

  test('all links lead somewhere', async () => {
    const hrefs = new Set();
    for (const hash of ['#/', ...description.tags.map(({ name }) => `#/${name}`), operationHash]) {
      await reader.goTo(hash);
      await page
        .locator(`[data-section-id="${hash.slice(1)}"] :is(h1, h2)`)
        .first()
        .waitFor();
      for (const href of await page.evaluate(() =>
        [...document.querySelectorAll('a[href], link[href]')].map((link) => link.getAttribute('href')),
      ))
        hrefs.add(href);
    }
    const relative = [...hrefs].filter((href) => !/^(#|data:|https?:)/.test(href));
    expect(relative.filter((href) => !existsSync(new URL(href, reference)))).toEqual([]);
    expect(relative).toContain('llms.txt');
    const tags = [...hrefs].filter((href) => href.startsWith('#tag/')).map((href) => href.slice(5));
    expect(tags.filter((tag) => !description.tags.some(({ name }) => name === tag))).toEqual([]);
    const plain = [...hrefs].filter((href) => href.startsWith('#plain-')).map((href) => href.slice(1));
    expect(plain.filter((id) => !readFileSync(new URL(reference), 'utf8').includes(`id="${id}"`))).toEqual([]);
  });
});
