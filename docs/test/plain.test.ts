import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comesToTheTop } from './comes-to-the-top.js';
import { examplesOf, guides, operations, there } from './description.js';
import { type Reader, startReader } from './reader.js';

const first = there(operations[0]);
const summaryOf = ({ definition }: typeof first) => `${definition.summary}`;
const example = examplesOf(first)[0]?.value;
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());

/** The elements that the window, or the sheet, cuts off. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#plain *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
}

describe('without scripts', () => {
  afterAll(() => reader.close());

  test('everything can be read, and links lead to it', async () => {
    const page = await reader.open({ javaScriptEnabled: false });
    for (const title of [...guides.map((guide) => guide['x-displayName']), ...operations.map(summaryOf)]) {
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
    }
    await page.getByRole('cell', { name: 'task_id', exact: true }).first().waitFor();
    await page
      .getByRole('link', { name: summaryOf(first) })
      .first()
      .click();
    await comesToTheTop(page.getByRole('heading', { name: summaryOf(first), exact: true }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('a phone shows it all, one cell below the other', async () => {
    await reader.close();
    const page = await reader.open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    expect(await cutOff(page)).toEqual([]);
    const cells = page.locator('[id="plain-errors.md"] tbody tr').first().locator('td');
    const headings = await cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content));
    expect(headings).toEqual(['"Status"', '"error_code"', '"What it says"', '"What to do"']);
  });
});

describe('on paper', () => {
  afterAll(() => reader.close());

  test('the menu is gone, and examples are whole', async () => {
    const page = await reader.open({ viewport: { width: 700, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.locator('.menu-content').waitFor({ state: 'hidden' });
    await page
      .locator('#plain pre')
      .filter({ hasText: JSON.stringify(example, null, 2) })
      .waitFor();
    expect(await cutOff(page)).toEqual([]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
  });
});
