import { afterAll, beforeAll, expect, test } from 'vitest';
import { anchors, kept } from './anchors.js';
import { comesToTheTop } from './comes-to-the-top.js';
import { startReader } from './reader.js';

let reader;

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

test.each(kept())('%s leads to its heading', async (anchor) => {
  const page = await reader.open({ hash: anchor });
  const heading = page.locator(`[id="${anchor.slice(1)}"], :has(> a[aria-label^="link to"][href="${anchor}"])`).first();
  await heading.waitFor({ state: 'attached' });
  await comesToTheTop(heading);
  await reader.close();
});
