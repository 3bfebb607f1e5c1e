import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anchors, kept } from './anchors.js';
import { comesToTheTop } from './comes-to-the-top.js';
import { type Reader, startReader } from './reader.js';

const operation = 'intelligent-tasks/getintelligenttask';
const field = `#/${operation}#${operation}/t=response&c=200&path=config/export_params/train_sample_ratio`;
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());

test('no address that others may link to is lost', () => {
  const lost = kept().filter((anchor) => !anchors().includes(anchor));
  expect(lost, 'addresses of anchors.txt that lead nowhere any more').toEqual([]);
});

test('every address is kept from now on', () => {
  const unknown = anchors().filter((anchor) => !kept().includes(anchor));
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
  beforeEach(async () => {
    await reader.goTo('#/');
    await expect.poll(() => reader.page.evaluate(() => scrollY)).toBe(0);
  });
  afterAll(() => reader.close());

  test.each(kept())('%s leads to its heading', async (anchor) => {
    await reader.goTo(anchor);
    await comesToTheTop(target(anchor));
  });
});
