import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, errorRows } from '../redocly/error-codes.js';
import { anchors } from './anchors.js';
import { description, meaningsOf, tags } from './description.js';
import { connect } from './reader.js';

const dist = new URL('../dist/', import.meta.url);

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

test('every link leads somewhere', () => {
  const links = [...JSON.stringify(description).matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
  const sections = new Set([...tags.map(({ name }) => `#tag/${name}`), ...anchors(), ...errorRows(description).map(addressOf)]);
  const ours = /^https:\/\/www\.npmjs\.com\/package\/@modelarts-openapi\/(types|client|emulator|drift|spec)$/;
  const isThere = (address: string) =>
    address.startsWith('#') ? sections.has(address) : ours.test(address) || existsSync(new URL(address, dist));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((address) => !isThere(address))).toEqual([]);
});

test.each([
  { colorScheme: 'light', width: 1400 },
  { colorScheme: 'dark', width: 390 },
] as const)('the picture of the states is all there, $colorScheme, $width pixels wide', async ({ colorScheme, width }) => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(new URL('index.html#/following-a-task', dist).href);
  const picture = page.getByRole('img', { name: 'States of a task' });
  await picture.waitFor();
  for (const [status, meaning] of meaningsOf('IntelligentTaskStatus')) {
    const label = `${status.replace('-', '−')} ${meaning.match(/^\w+/)?.[0]}`;
    await picture.getByText(label, { exact: true }).waitFor();
  }
  const { right, ...fits } = await picture.evaluate((svg: SVGSVGElement) => {
    const { x, y, width, height } = svg.getBBox();
    const shown = svg.getBoundingClientRect();
    return {
      right: shown.right,
      sideways: x + width <= shown.width,
      down: y + height <= shown.height,
      color: getComputedStyle(svg).stroke === getComputedStyle(svg.parentElement ?? svg).color,
    };
  });
  expect(fits).toEqual({ sideways: true, down: true, color: true });
  expect(right).toBeLessThanOrEqual(width);
  await page.close();
});
