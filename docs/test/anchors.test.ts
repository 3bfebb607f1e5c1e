import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchors, kept } from './anchors.js';
import { comesToTheTop } from './comes-to-the-top.js';
import { tags } from './description.js';
import { type Reader, startReader } from './reader.js';
import { isWhole, someSections } from './representatives.js';

const operation = 'intelligent-tasks/getintelligenttask';
const field = `#/${operation}#${operation}/t=response&c=200&path=config/export_params/train_sample_ratio`;
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());

test('no address that others may link to is lost', () => {
  const there = anchors();
  const lost = kept().filter((anchor) => !there.includes(anchor));
  expect(lost, 'addresses of anchors.txt that lead nowhere any more').toEqual([]);
});

test('every address is kept from now on', () => {
  const known = kept();
  const unknown = anchors().filter((anchor) => !known.includes(anchor));
  expect(unknown, 'addresses that anchors.txt does not have; `pnpm --filter @modelarts-openapi/docs anchors` adds them').toEqual([]);
});

/** The heading, or field, that an address is about. */
function target(anchor: string): Locator {
  const id = anchor.split('#').at(-1);
  const link = reader.page.locator(`#redoc a[aria-label^="link to"][href="${anchor}"]`);
  return reader.page.locator(`#redoc [id="${id}"]`).or(link.locator('xpath=..')).first();
}

// The page is slow to open, so it is opened anew for one address of each kind only.
test.each([
  ['a guide', '#/decisions'],
  ['a heading of a guide', '#/catching-drift/on-github'],
  ['a resource', '#/auto-labeling-samples'],
  ['an operation', `#/${operation}`],
  ['a field', field],
])('%s opens at its address', async (_, anchor) => {
  await reader.open({ hash: anchor });
  await comesToTheTop(target(anchor));
  await reader.close();
});

describe('in the open page', () => {
  beforeAll(async () => {
    await reader.open();
  });
  afterAll(() => reader.close());

  test('Redoc has a section at every address', async () => {
    const sections = reader.page.locator('[data-section-id]');
    const ids = () => sections.evaluateAll((all) => all.map((section) => `#${section.getAttribute('data-section-id')}`));
    for (const { name } of tags) {
      const within = kept().filter((anchor) => anchor.startsWith(`#/${name}/`));
      await reader.goTo(`#/${name}`);
      // Those of headings and operations are there, empty yet, as soon as the menu shows them.
      await expect.poll(ids, { message: name }).toEqual(expect.arrayContaining([`#/${name}`, ...within]));
    }
  });

  test.each(isWhole ? kept() : someSections.map((address) => `#${address}`))('%s leads to its heading', async (anchor) => {
    await reader.goTo('#/');
    await expect.poll(() => reader.page.evaluate(() => scrollY)).toBe(0);
    await reader.goTo(anchor);
    await comesToTheTop(target(anchor));
  });
});
