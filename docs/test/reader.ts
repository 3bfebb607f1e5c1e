import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { inject, vi } from 'vitest';

export const reference = new URL('../dist/index.html', import.meta.url).href;

/** The browser that all tests share; closing it closes only what was opened through it. */
export const connect = (): Promise<Browser> => chromium.connect(inject('browser'));

/** How a reader opens the page. */
interface OpenOptions extends BrowserContextOptions {
  hash?: string;
  /** A page without scripts, such as `guides.html`, in place of Redoc's. */
  file?: string;
  /** Runs in the page before its own scripts. */
  before?: () => void;
}

/** A reader of the built page, in a window of their own. */
export class Reader {
  readonly browser: Browser;
  #page: Page | undefined;
  #problems: string[] = [];

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** The page as it was opened last. */
  get page(): Page {
    if (!this.#page) throw new Error('open() comes first');
    return this.#page;
  }

  /** Opens the page anew. */
  async open({ hash = '', file, before, ...options }: OpenOptions = {}): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
    page.setDefaultTimeout(20_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) problems.push(`asked for ${request.url()}`);
    });
    this.#page = page;
    this.#problems = problems;
    if (before) await page.addInitScript(before);
    await page.goto(new URL(file ?? 'index.html', reference).href + hash);
    // Redoc has come to life when its search has. What is prerendered is there to be read, not to be tapped.
    if (!file && options.javaScriptEnabled !== false) {
      await page.getByTestId('search-trigger').filter({ hasText: 'Search' }).waitFor({ state: 'attached' });
    }
    return page;
  }

  /** Follows an address inside the open page, as a link there does. */
  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((to) => (location.hash = to), hash);
  }

  /**
   * Searches for words and opens a result. Redoc closes the search when it notices, a while later, that the address has
   * changed: then it is opened again.
   */
  async search(words: string, result: Locator): Promise<void> {
    const field = this.page.getByPlaceholder('Search docs...');
    await vi.waitFor(
      async () => {
        if (!(await field.isVisible())) await this.page.getByTestId('search-trigger').click({ timeout: 5_000 });
        await field.fill(words, { timeout: 5_000 });
        await result.click({ timeout: 10_000 });
      },
      { timeout: 50_000 },
    );
  }

  /** Fails when the console showed an error, or the page asked for anything that is not in it. */
  async close(): Promise<void> {
    await this.page.context().close();
    if (this.#problems.length > 0) throw new Error(`The page had problems:\n${this.#problems.join('\n')}`);
  }

  heading(name: string): Locator {
    return this.page.locator('#redoc').getByRole('heading', { name, exact: true });
  }

  menuItem(name: string): Locator {
    return this.page.getByTestId('menu-item-label').filter({ hasText: name });
  }

  /** The section of an address such as `/errors`. */
  section(address: string): Locator {
    return this.page.locator(`[data-section-id="${address}"]`);
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}

export async function startReader(): Promise<Reader> {
  return new Reader(await connect());
}
