import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { comesToTheTop } from './comes-to-the-top.js';
import { examplesOf, guides, operations, resources, sectionOf, there } from './description.js';
import { type Reader, reference, startReader } from './reader.js';

const first = there(operations[0]);
const summaryOf = ({ definition }: typeof first) => `${definition.summary}`;
const example = examplesOf(first)[0]?.value;
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());
afterEach(() => reader.close());

/** The elements that the window, or the sheet, cuts off. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#plain *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
}

describe('without scripts', () => {
  test('everything can be read, a page a resource, and links lead to it', async () => {
    const files = ['guides.html', ...resources.map(({ name }) => `${name}.html`)];
    const texts = Object.fromEntries(['index.html', ...files].map((file) => [file, readFileSync(new URL(file, reference), 'utf8')]));
    const headings = files.flatMap((file) => [...there(texts[file]).matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading));
    expect(headings).toEqual(expect.arrayContaining([...guides.map((guide) => guide['x-displayName']), ...operations.map(summaryOf)]));
    const lost = Object.entries(texts).flatMap(([file, text]) =>
      [...text.matchAll(/href="([\w-]+\.html)?#(plain-[^"]*)"/g)]
        .filter(([, to = file, id]) => !texts[to]?.includes(` id="${id}"`))
        .map(([link]) => `${file}: ${link}`),
    );
    expect(lost).toEqual([]);

    const page = await reader.open({ javaScriptEnabled: false });
    await page
      .getByRole('link', { name: summaryOf(first), exact: true })
      .first()
      .click();
    await comesToTheTop(page.getByRole('heading', { name: summaryOf(first), exact: true }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('a phone shows it all, one cell below the other', async () => {
    const page = await reader.open({ file: 'guides.html', viewport: { width: 360, height: 740 } });
    expect(await cutOff(page)).toEqual([]);
    const cells = page.locator('#plain-errors tbody tr').first().locator('td');
    const headings = await cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content));
    expect(headings).toEqual(['"Status"', '"error_code"', '"What it says"', '"What to do"']);
  });
});

describe('on paper', () => {
  test('an operation is alone, the menu is gone, and examples are whole', async () => {
    const page = await reader.open({ hash: `#${sectionOf(first)}`, viewport: { width: 700, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.locator('.menu-content').waitFor({ state: 'hidden' });
    await page
      .locator('#plain pre')
      .filter({ hasText: JSON.stringify(example, null, 2) })
      .waitFor();
    expect(await page.locator('#plain > section').count()).toBe(1);
    expect(await cutOff(page)).toEqual([]);
    const lines = await page.locator('#plain tbody td').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return cell.children.length === 0 && /^(path|query|header|\d{3})$/.test(`${cell.textContent}`)
          ? [range.getClientRects().length]
          : [];
      }),
    );
    expect([...new Set(lines)], 'short words stay whole').toEqual([1]);
    const { externalDocs } = first.definition;
    expect(await page.locator(`#plain a[href="${externalDocs?.url}"]`).count()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#plain').waitFor({ state: 'detached' });
  });

  test('the first page is everything, and a resource is all of its operations', async () => {
    const page = await reader.open({ viewport: { width: 700, height: 1000 } });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = () => page.locator('#plain > section').evaluateAll((all) => all.map(({ id }) => id));
    expect((await printed()).length).toBe(1 + guides.length + operations.length);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await printed()).toEqual([]);

    const tag = there(first.definition.tags?.[0]);
    await reader.goTo(`#/${tag}`);
    const pdf = await page.pdf({ format: 'A4' });
    const of = operations.filter(({ definition }) => definition.tags?.includes(tag)).length;
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(of);
    await page.locator('#plain').waitFor({ state: 'detached' });
  });
});
