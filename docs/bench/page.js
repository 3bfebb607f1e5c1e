// How soon the page shows something on a slow machine, beside what plain `redocly build-docs` makes:
// first and largest contentful paint in Chromium with a processor four times as slow, and what
// travels. `pnpm bench` builds first. Its CDN bundle needs network, so plain has the bundle inside.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startBrowser } from '../test/browser.js';

const RUNS = 7;
const SLOWDOWN = 4;
const plain = '.results/plain.html';
mkdirSync('.results', { recursive: true });
// From a folder that has no redocly.yaml of ours.
execFileSync(
  'redocly',
  ['build-docs', '../node_modules/@modelarts-openapi/spec/dist/openapi.yaml', '--inlineBundle', '--output', 'plain.html'],
  { cwd: '.results', stdio: 'ignore', env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
);

const pages = { 'this page': 'dist/index.html', 'plain build-docs': plain };
const bodies = Object.fromEntries(Object.entries(pages).map(([name, file]) => [name, brotliCompressSync(readFileSync(file))]));
const server = createServer(({ url }, response) => {
  const body = bodies[decodeURIComponent(url.slice(1))];
  if (!body) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await startBrowser();
const rows = {};
for (const [name, file] of Object.entries(pages)) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await paints(`http://127.0.0.1:${server.address().port}/${encodeURIComponent(name)}`));
  const html = readFileSync(file);
  rows[name] = {
    ...Object.fromEntries(Object.keys(times[0]).map((key) => [`${key} ms`, Math.round(median(times.map((time) => time[key])))])),
    'gzip kB': Math.round(gzipSync(html).length / 1000),
    'brotli kB': Math.round(bodies[name].length / 1000),
  };
}
console.log(`Median of ${RUNS} runs, processor ${SLOWDOWN} times as slow, Chromium ${browser.version()}`);
console.table(rows);
await browser.close();
server.close();

/** Milliseconds from the start of the navigation, in a browser that has seen nothing yet. */
async function paints(url) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url);
  // Redoc has come to life when its search has; nothing larger is painted after that.
  await page.getByTestId('search-trigger').filter({ hasText: 'Search' }).waitFor();
  const measured = await page.evaluate(async () => {
    const last = (type) =>
      new Promise((resolve) =>
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type, buffered: true }),
      );
    return {
      FCP: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      LCP: await last('largest-contentful-paint'),
      'comes to life': performance.now(),
    };
  });
  await context.close();
  return measured;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
