import { afterAll, beforeAll, expect, test } from 'vitest';
import { getIntelligentTask, sectionOf } from './description.js';
import { type Reader, startReader } from './reader.js';

const address = sectionOf(getIntelligentTask);
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
  await reader.open({ hash: `#${address}` });
});
afterAll(() => reader?.stop());

test.each([
  ['languages', 1440, 900],
  ['languages', 1024, 768],
  ['languages', 768, 1024],
  ['languages', 390, 844],
  ['languages', 844, 390],
  ['examples', 844, 390],
])('the menu of %s opens inside a window of %i × %i, wherever its button is', async (menu, width, height) => {
  const { page } = reader;
  await page.setViewportSize({ width, height });
  const section = reader.section(address);
  const button =
    menu === 'languages'
      ? section.locator('.panel-request-samples').getByRole('button', { name: 'TypeScript', exact: true })
      : section.getByRole('button', { name: /^Example: / });
  await button.scrollIntoViewIfNeeded();
  for (const location of ['start', 'center', 'end'] as const) {
    const beside = () =>
      button.evaluate((element, block) => {
        element.scrollIntoView({ block, behavior: 'instant' });
        return element.getBoundingClientRect().top;
      }, location);
    // Sections that come into view have another height than what stood for them.
    let before: number | undefined;
    await expect.poll(async () => before === (before = await beside())).toBe(true);
    await button.click();
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    const { top, bottom } = await page
      .getByRole('menu')
      .filter({ visible: true })
      .evaluate((list) => list.getBoundingClientRect().toJSON());
    expect({ location, inside: top >= 0 && bottom <= height, top, bottom }).toMatchObject({ inside: true });
    await button.click();
    await items.first().waitFor({ state: 'hidden' });
  }
});
