import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examplesOf, operations, sectionOf, tags, there } from './description.js';
import { type Reader, reference, startReader } from './reader.js';

const first = there(operations[0]);
const example = examplesOf(first)[0]?.value;
const sections = ['/', ...tags.map(({ name }) => `/${name}`), sectionOf(first)];
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());

describe('a phone of 360 px', () => {
  const widths: Record<string, number> = {};
  const hrefs = new Set<string>();

  beforeAll(async () => {
    const page = await reader.open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const note = async (links: string) => {
      const all = await page.locator(links).evaluateAll((all) => all.map((link) => `${link.getAttribute('href')}`));
      for (const href of all) hrefs.add(href);
    };
    await note('a[href], link[href]');
    for (const address of sections) {
      await reader.goTo(`#${address}`);
      await reader.section(address).locator(':is(h1, h2)').first().waitFor();
      widths[address] = await page.evaluate(() => document.documentElement.scrollWidth);
      await note('#redoc a[href]');
    }
  });
  afterAll(() => reader.close());

  test('scrolls down only, in every section', async () => {
    expect(widths).toEqual(Object.fromEntries(sections.map((address) => [address, 360])));
    await reader.goTo('#/errors');
    const cells = reader.section('/errors').locator('tbody tr').first().locator('td');
    await expect
      .poll(() => cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content)))
      .toEqual(['"Status"', '"error_code"', '"What it says"', '"What to do"']);
  });

  test('has links that lead somewhere', () => {
    const relative = [...hrefs].filter((href) => !/^(#|data:|https?:)/.test(href));
    expect(relative.filter((href) => !existsSync(new URL(href, reference)))).toEqual([]);
    expect(relative).toContain('llms.txt');
    const linked = [...hrefs].filter((href) => href.startsWith('#tag/')).map((href) => href.slice(5));
    expect(linked.filter((tag) => !tags.some(({ name }) => name === tag))).toEqual([]);
  });
});

describe('on a dark screen', () => {
  let page: Page;

  beforeAll(async () => {
    page = await reader.open({
      hash: `#${sectionOf(first)}`,
      colorScheme: 'dark',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  });
  afterAll(() => reader.close());

  test('the page is dark, and light on request', async () => {
    const main = page.locator('main').first();
    const brightness = async () => {
      const color = await main.evaluate((element) => getComputedStyle(element).color);
      return there(color.match(/\d+/g))
        .slice(0, 3)
        .reduce((sum, part) => sum + Number(part), 0);
    };
    expect(await brightness()).toBeGreaterThan(3 * 150);
    await page.getByTestId('color-mode-switcher').click();
    await expect.poll(brightness).toBeLessThan(3 * 100);
  });

  test('a button puts the example in the clipboard', async () => {
    const section = reader.section(sectionOf(first));
    await section.locator('[data-component-name="JsonViewer/JsonViewer"]').waitFor();
    await section.getByTestId('copy-button').last().click();
    await expect.poll(async () => JSON.parse((await page.evaluate(() => navigator.clipboard.readText())) || 'null')).toEqual(example);
  });

  test('a section is copied as Markdown, without what only the page needs', async () => {
    await reader.section(sectionOf(first)).getByRole('link', { name: 'Copy as Markdown' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `“${first.definition.summary}” is copied.` })
      .waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(`# ${first.definition.summary}\n\n\`${first.method} ${first.path}\``);
    expect(copied).toContain(JSON.stringify(example, null, 2));
    expect(copied).not.toMatch(/try-it\.html|Copy as Markdown/);
  });

  test('code in guides is colored, and copied as it is', async () => {
    await reader.goTo('#/getting-started');
    const guide = reader.section('/getting-started');
    const code = guide.locator('pre[data-language="ts"]').first();
    await code.locator('.hljs-keyword').first().waitFor();
    await guide.getByRole('button', { name: 'Copy this code' }).nth(1).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code.textContent());
    expect(tags.find(({ name }) => name === 'getting-started')?.description).toContain(copied);
  });
});
