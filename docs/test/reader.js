import { chromium } from 'playwright-core';
import { inject } from 'vitest';

export const reference = new URL('../dist/index.html', import.meta.url).href;

/** The browser that all tests share; closing it closes only what was opened through it. */
export const connect = () => chromium.connect(inject('browser'));

/**
 * A reader of the built page, in a window of their own. `open` opens it anew; `close` also fails when
 * the console showed an error, or the page asked for anything that is not in it.
 */
export async function startReader() {
  const browser = await connect();
  const reader = {
    browser,
    page: undefined,
    async open({ hash = '', url = reference, before, ...options } = {}) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
      page.setDefaultTimeout(20_000);
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(file|data|blob):/.test(request.url())) problems.push(`asked for ${request.url()}`);
      });
      Object.assign(reader, { page, problems });
      if (before) await page.addInitScript(before);
      await page.goto(url + hash);
      // Redoc has come to life when its search has. What is prerendered is there to be read, not to be tapped.
      if (options.javaScriptEnabled !== false) {
        await page.getByTestId('search-trigger').filter({ hasText: 'Search' }).waitFor({ state: 'attached' });
      }
      return page;
    },
    /** Follows an address inside the open page, as a link there does. */
    goTo: (hash) => reader.page.evaluate((to) => (location.hash = to), hash),
    async close() {
      await reader.page.context().close();
      if (reader.problems.length > 0) throw new Error(`The page had problems:\n${reader.problems.join('\n')}`);
    },
    // The name of a heading starts with that of the link to it.
    heading: (name) => reader.page.locator('#redoc').getByRole('heading', { name: `link to ${name}` }),
    menuItem: (name) => reader.page.getByTestId('menu-item-label').filter({ hasText: name }),
    stop: () => browser.close(),
  };
  return reader;
}
