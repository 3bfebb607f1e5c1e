// A reader's ten questions: how many clicks and seconds it takes until the answer is in the window, by the search alone.
//
//   node test/questions/ask.js [folder of a built reference]
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../browser.js';
import { questions } from './questions.js';

/** @import { Page } from 'playwright-core' */

const RESULTS = 3;
const PATIENCE = 4000;
const [folder] = process.argv.slice(2);
const reference = new URL('index.html', folder ? `${pathToFileURL(folder)}/` : new URL('../../dist/', import.meta.url)).href;

const browser = await startBrowser();
console.log('| Question | Typed | Clicks | Seconds |\n| --- | --- | ---: | ---: |');
for (const { question, words, answer } of questions) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(reference);
  await page.getByTestId('search-trigger').filter({ hasText: 'Search' }).waitFor();
  const start = performance.now();
  const clicks = await ask(page, words, answer);
  const seconds = (performance.now() - start) / 1000;
  console.log(`| ${question} | ${words} | ${clicks ?? 'not found'} | ${clicks ? seconds.toFixed(1) : ''} |`);
  await page.close();
}
await browser.close();

/**
 * Opens one result of the search after the other until the answer is in the window.
 *
 * @param {Page} page
 * @param {string} words
 * @param {RegExp} answer
 * @returns {Promise<number | undefined>} how many clicks it took; undefined when the first results do not have it
 */
async function ask(page, words, answer) {
  for (let index = 0, clicks = 0; index < RESULTS; index++) {
    await page.getByTestId('search-trigger').click();
    await page.getByPlaceholder('Search docs...').fill(words);
    clicks += 2;
    const result = page.locator('[data-component-name="Search/SearchItem"]').nth(index);
    const isThere = await result.waitFor({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    if (!isThere) return undefined;
    await result.click();
    if (await isSeen(page, answer)) return clicks;
  }
  return undefined;
}

/** Whether an element in the window comes to say it. @param {Page} page @param {RegExp} answer */
function isSeen(page, answer) {
  const sees = ({ source = '', patience = 0 }) =>
    new Promise((resolve) => {
      const pattern = new RegExp(source);
      const until = performance.now() + patience;
      const look = () => {
        const found = [...document.querySelectorAll('[data-section-id] :is(h2, h3, p, td, tr, code, span, button)')].some((element) => {
          const { top, bottom, height } = element.getBoundingClientRect();
          return height > 0 && top >= 0 && bottom <= innerHeight && pattern.test(element.textContent?.trim() ?? '');
        });
        if (found || performance.now() > until) resolve(found);
        else requestAnimationFrame(look);
      };
      look();
    });
  return page.evaluate(sees, { source: answer.source, patience: PATIENCE });
}
