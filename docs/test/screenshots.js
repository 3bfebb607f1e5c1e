import { mkdirSync, writeFileSync } from 'node:fs';
import { startBrowser } from './browser.js';

// Takes pictures of the reference into .results/, for people to look at: at four widths, light and dark, and on paper.
//
//   node test/screenshots.js [part of a name, such as errors-390]
/** @import { Page } from 'playwright-core' */

const WIDTHS = [1440, 1024, 768, 390];
const [part = ''] = process.argv.slice(2);
const dist = new URL('../dist/', import.meta.url);

/** What is shown, by its address, and what is done to it before. @type {Record<string, { file?: string, hash?: string, before?: (page: Page) => Promise<unknown> }>} */
const views = {
  first: {},
  guide: { hash: '#/getting-started' },
  states: { hash: '#/following-a-task' },
  decisions: { hash: '#/decisions' },
  operation: { hash: '#/intelligent-tasks/getintelligenttask' },
  choices: { hash: '#/intelligent-tasks/startintelligenttask' },
  values: { hash: '#/intelligent-tasks/getintelligenttask#intelligent-tasks/getintelligenttask/t=response&c=200&path=status' },
  errors: { hash: '#/error-codes/samples-and-labels#modelarts-4410' },
  search: {
    before: async (page) => {
      await page.keyboard.press('Control+K');
      await page.getByPlaceholder('Search docs...').fill('progress');
      await page.locator('[data-component-name="Search/SearchItem"]').first().waitFor();
    },
  },
  'try-it': {
    file: 'try-it.html',
    hash: '#startIntelligentTask',
    before: async (page) => {
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.locator('output.status').filter({ hasText: /^\d/ }).waitFor();
    },
  },
  plain: { file: 'datasets.html' },
};

mkdirSync('.results', { recursive: true });
const browser = await startBrowser();
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const width of WIDTHS) {
    for (const [name, view] of Object.entries(views)) {
      const file = `${name}-${width}-${colorScheme}`;
      if (!file.includes(part)) continue;
      const page = await opened(view, { colorScheme, viewport: { width, height: 900 } });
      await page.screenshot({ path: `.results/${file}.png` });
      await page.close();
    }
  }
}
for (const name of ['first', 'guide', 'operation', 'choices', 'try-it', 'plain']) {
  if (!`${name}-paper`.includes(part)) continue;
  const page = await opened(views[name] ?? {}, { viewport: { width: 1440, height: 900 } });
  writeFileSync(`.results/${name}-paper.pdf`, await page.pdf({ format: 'A4', printBackground: false }));
  await page.close();
}
await browser.close();

/** @param {(typeof views)[string]} view @param {import('playwright-core').BrowserContextOptions} options */
async function opened({ file = 'index.html', hash = '', before }, options) {
  const page = await browser.newPage(options);
  await page.goto(new URL(file, dist).href + hash);
  // Redoc has come to life when its search has.
  if (file === 'index.html') await page.getByTestId('search-trigger').filter({ hasText: 'Search' }).waitFor({ state: 'attached' });
  await before?.(page);
  // Sections come to be when they are in view, a frame after the other.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
  return page;
}
