// How soon the reference shows something on a slow machine, beside what plain `redocly build-docs` makes of the
// same description. Its usual page loads Redoc from a CDN; here it has it inside, as ours does.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startBrowser } from '../../../docs/test/browser.js';
import { listen } from '../../../scripts/programs/listen.js';
import { isQuick } from '../options.js';
import { inTurns, mapped } from '../rounds.js';
import { digits, median, table } from '../table.js';

const runs = isQuick ? 2 : 15;
const SLOWDOWN = 4;
// Away from any redocly.yaml of ours.
const folder = mkdtempSync(join(tmpdir(), 'plain-build-docs-'));
execFileSync(
  fileURLToPath(new URL('../../../docs/node_modules/.bin/redocly', import.meta.url)),
  ['build-docs', fileURLToPath(import.meta.resolve('@modelarts-openapi/spec/openapi.yaml')), '--inlineBundle', '--output', 'plain.html'],
  { cwd: folder, stdio: 'ignore', env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
);
/** @type {Record<string, Buffer>} */
const pages = {
  'this reference': readFileSync(new URL('../../../docs/dist/index.html', import.meta.url)),
  'redocly build-docs': readFileSync(join(folder, 'plain.html')),
};
rmSync(folder, { recursive: true });
const bodies = mapped(pages, (html) => brotliCompressSync(html));
const server = createServer(({ url }, response) => {
  const body = bodies[decodeURIComponent((url ?? '').slice(1))];
  if (!body) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }).end(body);
});
const address = await listen(server);

const browser = await startBrowser();
const visitors = mapped(pages, (_, name) => () => visit(`${address}/${encodeURIComponent(name)}`));
const measured = await inTurns(visitors, { turns: runs });
console.log(
  `From a server on this machine, in Chromium ${browser.version()} with its processor ${SLOWDOWN} times as slow: the middle of ${runs} visits.\n`,
);
console.log(
  table(
    Object.entries(measured).map(([page, visits]) => {
      /** @param {keyof Visit} key */
      const middle = (key) => `${digits(median(visits.map((visit) => visit[key])))} ms`;
      return {
        page,
        'first contentful paint': middle('first'),
        'largest contentful paint': middle('largest'),
        'comes to life': middle('alive'),
        gzip: `${digits(gzipSync(pages[page] ?? '').length / 1000)} kB`,
        brotli: `${digits((bodies[page]?.length ?? 0) / 1000)} kB`,
      };
    }),
  ),
);
await browser.close();
server.close();

/**
 * Milliseconds from the start of the navigation, in a browser that has seen nothing yet.
 *
 * @typedef {{ first: number, largest: number, alive: number }} Visit
 *
 * @param {string} url
 * @returns {Promise<Visit>}
 */
async function visit(url) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url, { waitUntil: 'commit' });
  // Redoc has come to life when its search has; nothing larger is painted after that.
  await page.getByTestId('search-trigger').filter({ hasText: 'Search' }).waitFor();
  const times = await page.evaluate(async () => {
    /** @type {Promise<number>} */
    const largest = new Promise((resolve) =>
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      }),
    );
    return {
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      largest: await largest,
      alive: performance.now(),
    };
  });
  await context.close();
  return times;
}
