import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations, sectionOf } from './description.js';
import { type Reader, reference, startReader } from './reader.js';
import { visit } from './visit.js';

// With 79 operations. How busy the page is, is said in times of what its thread needs for 10,000 elements, as a machine that does other
// things, too, takes longer for both. Beside plain `build-docs`, and with 222 operations, it is measured by `pnpm bench page`.
const BUDGET = { html: 5_000_000, brotli: 700_000, elements: 2_000, busy: 3 };
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.stop());

test('the page that is opened is no heavier than readers can be asked to wait for', () => {
  const html = readFileSync(new URL(reference));
  expect(html.length).toBeLessThanOrEqual(BUDGET.html);
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(BUDGET.brotli);
});

test('the page has few elements, goes to the longest operations and finds something in the time that readers do not notice', async () => {
  const longest = [...operations].sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 3);
  const page = await reader.browser.newPage({ viewport: { width: 1400, height: 900 } });
  const { elements, busy, search, yardstick } = await visit(page, reference, { operations: longest.map(sectionOf), words: 'progress' });
  await page.close();
  expect(elements).toBeLessThanOrEqual(BUDGET.elements);
  expect(search, 'that it was measured').toBeGreaterThan(0);
  expect(busy).toBeLessThanOrEqual(BUDGET.busy * yardstick);
});

const lengthOf = ({ definition }: (typeof operations)[number]) => JSON.stringify(definition).length;
