import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { operation, sectionOf, there } from './description.js';
import { type Reader, startReader } from './reader.js';

// Somebody goes through the page with a keyboard, and listens to what a screen reader is told.
const createDataset = operation('createDataset');
const address = sectionOf(createDataset);
const summary = `${createDataset.definition.summary}`;
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
  await reader.open({ hash: `#${address}` });
  await reader.section(address).locator('[data-component-name="JsonViewer/JsonViewer"]').first().waitFor();
});
afterAll(async () => {
  await reader.close();
  await reader.stop();
});
beforeEach(() => reader.page.setViewportSize({ width: 1400, height: 900 }));

/** What has the focus, and whether its frame is seen: the contrast that the frame has to what is behind it. */
const focused = () =>
  reader.page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let ground = 'rgb(255, 255, 255)';
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (/rgb\(/.test(backgroundColor)) {
        ground = backgroundColor;
        break;
      }
    }
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
    const [lighter = 0, darker = 0] = [luminance(outlineColor), luminance(ground)].sort((one, other) => other - one);
    return {
      what: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`,
      // What is chosen of several objects is a section of its own.
      section: element.closest('[data-section-id^="/"]')?.getAttribute('data-section-id'),
      frame: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 ? (lighter + 0.05) / (darker + 0.05) : 0,
    };
  });

test('the layout, the colors and what unfolds are buttons with names and states', async () => {
  const { page } = reader;
  const below = page.getByRole('button', { name: 'Examples below the text' });
  await below.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Examples below the text', pressed: true }).waitFor();
  await page.getByRole('button', { name: 'Examples beside the text', pressed: false }).focus();
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'Examples beside the text', pressed: true }).waitFor();

  await page.getByRole('button', { name: 'Dark colors', pressed: false }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Dark colors', pressed: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Dark colors', pressed: false }).waitFor();

  const section = reader.section(address);
  const folded = section.getByRole('button', { name: /^Show \d+ properties of workforce_information$/, expanded: false });
  await folded.focus();
  await page.keyboard.press('Enter');
  const open = section.getByRole('button', { name: 'Hide properties of workforce_information', expanded: true });
  await open.focus();
  await page.keyboard.press('Enter');
  await folded.waitFor();
  await section.getByRole('button', { name: '201', pressed: true }).waitFor();
  await section.getByRole('button', { name: '400', pressed: false }).waitFor();
});

test('the search is a dialog with a name, keeps the focus and gives it back', async () => {
  const { page } = reader;
  const trigger = page.getByTestId('search-trigger');
  await trigger.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const field = dialog.getByRole('textbox', { name: 'Search the reference' });
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.fill('progress');
  await dialog.getByRole('link').first().waitFor();
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => !document.activeElement?.closest('#redoc'))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => trigger.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('what is found has the focus, and Tab goes on from there', async () => {
  const { page } = reader;
  await page.keyboard.press('Control+K');
  await page.getByRole('textbox', { name: 'Search the reference' }).fill('createDataset');
  await page.getByRole('dialog').getByRole('link', { name: summary }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatchObject({ what: `H2 ${summary}`, section: address });
});

test('one heading is above all, none skips a level, and each is read once', async () => {
  const { page } = reader;
  const levels = await page.getByRole('heading').evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  const tree = await reader.section(address).ariaSnapshot();
  expect(tree).toContain(`- heading "${summary}" [level=2]`);
  expect(tree).toContain('- heading "Request" [level=3]');
  expect(tree).not.toMatch(/heading "[^"]*link to/);
});

test('the menu tells where one is, also where a browser takes all colors away', async () => {
  const { page } = reader;
  const current = page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current]');
  expect(await current.allInnerTexts()).toEqual([expect.stringContaining(summary)]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await current.locator('[data-active]').evaluate((item) => getComputedStyle(item).outlineStyle)).toBe('solid');
  await page.emulateMedia({ forcedColors: 'none' });
});

test.each(['light', 'dark'] as const)('Tab goes through a section from its heading on, and its frame is seen, %s', async (colors) => {
  const { page } = reader;
  if (colors === 'dark') await page.getByRole('button', { name: 'Dark colors' }).click();
  await reader.menuItem(summary).locator('xpath=..').focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatchObject({ what: `H2 ${summary}` });
  const walked = [];
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('Tab');
    walked.push(await focused());
  }
  expect(walked.filter(({ section }) => section !== address)).toEqual([]);
  expect(walked.filter(({ frame }) => frame < 3)).toEqual([]);
  expect(new Set(walked.map(({ what }) => what)).size).toBeGreaterThan(8);
});

test('at 200 %, all text is still there, and the page scrolls down only', async () => {
  const { page } = reader;
  await page.setViewportSize({ width: 700, height: 450 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(700);
  const section = reader.section(address);
  for (const text of [summary, 'POST /v2/{project_id}/datasets', 'createDataset']) {
    const { x, width } = there(await section.getByText(text, { exact: true }).first().boundingBox());
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(700);
  }
});
