import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comesToTheTop } from './comes-to-the-top.js';
import { guides, title } from './description.js';
import { type Reader, startReader } from './reader.js';

const firstGuide: string = guides[0]?.['x-displayName'];
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());

describe('by keyboard', () => {
  beforeAll(async () => {
    await reader.open();
    await reader.page.locator('[data-testid="search-trigger"][tabindex="0"]').waitFor();
  });
  afterAll(() => reader.close());

  const focused = () =>
    reader.page.locator(':focus').evaluate((element: HTMLElement) => ({
      text: element.innerText.trim(),
      outline: getComputedStyle(element).outlineStyle,
    }));

  test('Tab goes to the content, the search and the menu, and Enter follows', async () => {
    const { page } = reader;
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ text: 'Skip to content', outline: expect.not.stringMatching('none') });
    await page.keyboard.press('Tab');
    expect((await focused()).text).toContain('Search');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ text: title, outline: expect.not.stringMatching('none') });
    await page.keyboard.press('Tab');
    expect((await focused()).text).toBe(firstGuide);
    await page.keyboard.press('Enter');
    await comesToTheTop(reader.heading(firstGuide));
  });

  test('the link to the content skips the menu', async () => {
    const { page } = reader;
    await page.locator('#content').waitFor();
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
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
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('search-trigger');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Search docs...').fill('progress');
    const found = page.locator('[data-component-name="Search/SearchItem"]');
    await found.first().waitFor();
    expect(await found.evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth).length)).toBe(0);
  });
});
