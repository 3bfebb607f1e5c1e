import { mkdirSync } from 'node:fs';
import { startBrowser } from './browser.js';

// Takes pictures of the page into .results/, for people to look at.

const reference = new URL('../dist/index.html', import.meta.url).href;
const views = {
  overview: '',
  guide: '#/getting-started',
  states: '#/following-a-task',
  decisions: '#/decisions',
  operation: '#/intelligent-tasks/getintelligenttask',
};

mkdirSync('.results', { recursive: true });
const browser = await startBrowser();
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const width of [1400, 390]) {
    for (const [name, hash] of Object.entries(views)) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(reference + hash);
      // Redoc has come to life when its search has.
      await page.getByTestId('search-trigger').filter({ hasText: 'Search' }).waitFor({ state: 'attached' });
      await page.screenshot({ path: `.results/${name}-${width}-${colorScheme}.png` });
      await page.close();
    }
  }
}
await browser.close();
