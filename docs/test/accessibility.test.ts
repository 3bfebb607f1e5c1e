import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.js';
import { resources } from './description.js';
import { type Reader, startReader } from './reader.js';
import { isWhole, plainSections, someSections } from './representatives.js';

// What comes from Redoc and cannot be mended from here: the rule, where it comes from, and the issue
// there. There is none, and a new one fails the tests.
const known: string[] = [];

const resourceSections = resources.map(({ name }) => `/${name}`);
// Resources have a description and a list of operations each, and look alike.
const sections = ['/', ...(isWhole ? resourceSections : resourceSections.slice(0, 1)), ...someSections];
const devices: ({ name: string } & BrowserContextOptions)[] = [
  { name: 'a light page', colorScheme: 'light' },
  { name: 'a dark page', colorScheme: 'dark' },
  { name: 'a phone', colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true },
];
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());

describe.each(devices)('$name', ({ name: _, ...device }) => {
  let page: Page;

  beforeAll(async () => {
    page = await reader.open(device);
  });
  afterAll(() => reader.close());

  test('breaks no rule in the search', async () => {
    await page.keyboard.press('Control+K');
    await page.getByPlaceholder('Search docs...').fill('progress');
    await page.getByText('response 200 fields').first().waitFor();
    expect(await violations(page)).toEqual(known);
    await page.keyboard.press('Escape');
    await page.getByPlaceholder('Search docs...').waitFor({ state: 'hidden' });
  });

  if (device.hasTouch) {
    test('breaks no rule in the menu of a phone', async () => {
      await page.getByTestId('floating-button').tap();
      await reader.menuItem('Getting started').waitFor();
      expect(await violations(page)).toEqual(known);
      await page.getByTestId('floating-button').tap();
    });
  }
});

test('no section breaks a rule, in the light, in the dark and on a phone', async () => {
  const page = await reader.open();
  const style = await page.addStyleTag({ content: ' ' });
  // What other sections have, and what floats above all of them, is neither in the way nor looked at.
  const showAlone = (within: string) =>
    style.evaluate((element, shown) => {
      element.textContent = `:is([data-section-id], [data-testid="floating-button"]):not(${shown}) { visibility: hidden; }`;
    }, within);
  const broken: string[] = [];
  const look = async (address: string, how: string, rules?: string[]) => {
    const within = `[data-section-id="${address}"]`;
    broken.push(...(await violations(page, { rules, within })).map((violation) => `${address} ${how}: ${violation}`));
  };
  const switchColors = () => page.getByTestId('color-mode-switcher').first().click();

  for (const address of sections) {
    await style.evaluate((element) => {
      element.textContent = '';
    });
    await unfold(address);
    await showAlone(`[data-section-id="${address}"]`);
    await look(address, 'light');
    // In the dark only the colors are others, and on a phone the sizes.
    await switchColors();
    await look(address, 'dark', ['color-contrast', 'link-in-text-block']);
    await switchColors();
    await page.setViewportSize({ width: 390, height: 844 });
    await look(address, 'on a phone', ['target-size', 'scrollable-region-focusable']);
    await page.setViewportSize({ width: 1400, height: 900 });
  }
  expect(broken).toEqual(known);
  await reader.close();
}, 900_000);

/** Goes to a section, with all fields of an operation open, and tables of values. */
async function unfold(address: string): Promise<void> {
  await reader.goTo(`#${address}`);
  const section = reader.section(address);
  await section.locator(':is(h1, h2)').first().waitFor();
  const folded = section.getByRole('button', { name: 'Expand all' });
  const clicked = async () => {
    // Redoc renders sections anew while it scrolls to one: the button may be gone before the click, or after it be back.
    if (await folded.count())
      await folded
        .first()
        .click({ timeout: 1000 })
        .catch(() => {});
    return folded.count();
  };
  await expect.poll(clicked).toBe(0);
}

test('no page without scripts breaks a rule', async () => {
  const broken: string[] = [];
  for (const [file, ids] of plainSections) {
    const page = await reader.open({ file });
    // Those that are left have each kind of Markdown that any has.
    await page.locator('#plain > section').evaluateAll((all, ids) => {
      for (const one of all) if (!ids.includes(one.id)) one.remove();
    }, ids);
    expect(await page.locator('#plain > section').count()).toBe(ids.length);
    broken.push(...(await violations(page)));
    // In the dark only the colors are others.
    await page.emulateMedia({ colorScheme: 'dark' });
    broken.push(...(await violations(page, { rules: ['color-contrast'] })));
    await reader.close();
  }
  expect(broken).toEqual(known);
}, 900_000);
