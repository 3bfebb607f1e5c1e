// What the reference costs its readers on a slow machine, beside what plain `redocly build-docs` makes of the same description, at
// three sizes. Its usual page loads Redoc from a CDN; here it has it inside, as ours does.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { startBrowser } from '../../../docs/test/browser.js';
import { visit } from '../../../docs/test/visit.js';
import { listen } from '../../../scripts/programs/listen.js';
import { isQuick } from '../options.js';
import { inTurns, mapped } from '../rounds.js';
import { digits, median, table } from '../table.js';
import { buildPages, removePages } from './pages.js';

/** @import { Visit } from '../../../docs/test/visit.js' */

const runs = isQuick ? 1 : 5;
const SIZES = [6, 79, 222];
const SLOWDOWN = 4;
// They take long, and are among the first six.
const operations = ['/intelligent-tasks/startintelligenttask', '/intelligent-tasks/listintelligenttasks'];

/** @type {Record<string, Buffer>} */
const pages = {};
for (const size of SIZES) {
  const folder = buildPages(size);
  pages[`this reference, ${size} operations`] = readFileSync(`${folder}/docs/dist/index.html`);
  pages[`redocly build-docs, ${size} operations`] = readFileSync(`${folder}/plain.html`);
  removePages(folder);
}
const bodies = mapped(pages, (html) => brotliCompressSync(html));
const server = createServer(({ url }, response) => {
  const body = bodies[decodeURIComponent((url ?? '').slice(1))];
  if (!body) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }).end(body);
});
const address = await listen(server);

const browser = await startBrowser();
const slow = await inTurns(
  mapped(pages, (_, name) => () => visited(name, SLOWDOWN)),
  { turns: runs },
);
const quick = await inTurns(
  mapped(pages, (_, name) => () => visited(name, 1)),
  { turns: runs },
);
console.log(
  `From a server on this machine, in Chromium ${browser.version()}, with its processor ${SLOWDOWN} times as slow until the page comes to life, and as it is for the rest: the middle of ${runs} visits. An operation is the longest to get to of ${operations.length}.\n`,
);
console.log(
  table(
    Object.keys(pages).map((page) => {
      /** @param {Visit[] | undefined} visits @param {keyof Visit} key */
      const middle = (visits, key) => digits(median((visits ?? []).map((one) => one[key])));
      return {
        page,
        'HTML, MB': digits((pages[page]?.length ?? 0) / 1e6),
        'brotli, kB': digits((bodies[page]?.length ?? 0) / 1000),
        'painted, ms': middle(slow[page], 'first'),
        'alive, ms': middle(slow[page], 'alive'),
        'an operation, ms': middle(quick[page], 'jump'),
        'first search, ms': middle(quick[page], 'search'),
        'memory, MB': middle(quick[page], 'memory'),
        elements: middle(quick[page], 'elements'),
      };
    }),
  ),
);
await browser.close();
server.close();

/** A visit in a browser that has seen nothing yet. @param {string} name @param {number} slowdown @returns {Promise<Visit>} */
async function visited(name, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const url = `${address}/${encodeURIComponent(name)}`;
  const result = await visit(page, url, { operations, words: 'train_sample_ratio', slowdown, memory });
  await context.close();
  return result;
}

/** MB that the process of the page has for itself alone: the largest of those that show pages. */
async function memory() {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  const own = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1]);
  return Math.max(...own.map((kilobytes) => Number(kilobytes ?? 0) / 1000));
}
