/// <reference path="./stopwatch.d.ts" />

/** @import { Page } from 'playwright-core' */

/**
 * What a page cost a reader who waits for it, goes to operations and searches.
 *
 * @typedef {object} Visit
 * @property {number} first milliseconds from the start of the navigation until something is painted
 * @property {number} alive milliseconds until the search is ready, which is last
 * @property {number} elements when it is there
 * @property {number} memory MB that are its own after a collection of garbage, where `memory` tells
 * @property {number} jump milliseconds until an operation is at the top, the longest of several
 * @property {number} search milliseconds from the first words until something is found
 * @property {number} busy milliseconds that the page's thread worked for the longest jump or the search
 * @property {number} yardstick milliseconds that it worked for 10,000 elements, right afterwards: a machine that does other things, too,
 *   takes longer for both
 */

/**
 * Visits a page of Redoc, ours or a plain one.
 *
 * @param {Page} page that has nothing in it yet
 * @param {string} url
 * @param {object} options
 * @param {string[]} options.operations addresses to go to, such as `/labels/createlabels`
 * @param {string} options.words of which something is found
 * @param {number} [options.slowdown] of the processor
 * @param {() => number | Promise<number>} [options.memory] tells what the page holds
 * @returns {Promise<Visit>}
 */
export async function visit(page, url, { operations, words, slowdown = 1, memory = () => Number.NaN }) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  page.setDefaultTimeout(120_000);
  await page.addInitScript(stopwatch);
  await page.goto(url, { waitUntil: 'commit' });
  const alive = await page.evaluate(() => globalThis.stopwatch.alive());
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await devtools.send('HeapProfiler.collectGarbage');
  const held = await memory();

  const worked = [];
  const jumps = [];
  for (const address of operations) {
    const before = await thread();
    jumps.push(await page.evaluate((to) => globalThis.stopwatch.jump(to), address));
    worked.push((await thread()) - before);
  }
  await page.getByTestId('search-trigger').click();
  await page.getByPlaceholder('Search docs...').focus();
  const before = await thread();
  // It has begun before anything is typed, however late the page hears of it.
  await page.evaluate(() => globalThis.stopwatch.beginSearch());
  await page.keyboard.insertText(words);
  const search = await page.evaluate(() => globalThis.stopwatch.search());
  worked.push((await thread()) - before);
  const ready = await thread();
  await page.evaluate(() => globalThis.stopwatch.yardstick());
  const yardstick = (await thread()) - ready;
  return { first, alive, elements, memory: held, jump: Math.max(...jumps), search, busy: Math.max(...worked), yardstick };

  /** Milliseconds that the page's thread has worked. */
  async function thread() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  }
}

/** Runs in the page, before its own scripts. */
function stopwatch() {
  /** Milliseconds until something is so, looked at once a frame. @param {() => unknown} isSo @param {() => number} [start] @returns {Promise<number>} */
  const until = (isSo, start = () => 0) =>
    new Promise((resolve, reject) => {
      const limit = performance.now() + 100_000;
      const look = () => {
        if (isSo()) resolve(performance.now() - start());
        else if (performance.now() > limit) reject(new Error(`${location.href}: expected ${isSo} within 100 s`));
        else requestAnimationFrame(look);
      };
      look();
    });
  globalThis.stopwatch = {
    alive: () => until(() => /Search/.test(document.querySelector('[data-testid="search-trigger"]')?.textContent ?? '')),
    jump(address) {
      const start = performance.now();
      location.hash = `#${address}`;
      const isThere = () => {
        const heading = document.querySelector(`[data-section-id="${address}"] :is(h1, h2)`);
        const top = heading?.getBoundingClientRect().top ?? -1;
        return heading?.textContent && top >= 0 && top < 200;
      };
      return until(isThere, () => start);
    },
    beginSearch() {
      let start = Number.NaN;
      addEventListener('input', () => (start = performance.now()), { once: true, capture: true });
      const found = until(
        () => document.querySelector('[data-component-name="Search/SearchItem"]'),
        () => start,
      );
      globalThis.stopwatch.search = () => found;
    },
    search: () => Promise.reject(new Error('expected beginSearch() first')),
    yardstick() {
      for (let round = 0; round < 10; round++) {
        const list = document.createElement('ul');
        for (let item = 0; item < 1_000; item++) list.append(Object.assign(document.createElement('li'), { textContent: `${item}` }));
        document.body.append(list);
        list.getBoundingClientRect();
        list.remove();
      }
    },
  };
}
