// The built reporter in a real browser, under a Content-Security-Policy that allows no code made of text.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
// @ts-expect-error It is JavaScript.
import { startBrowser } from '../../../../docs/test/browser.js';
import { task } from '../recording.js';

const dist = new URL('../../dist/', import.meta.url);
const drifted = JSON.stringify({ ...task(), status: 9, surprise: true });
let server: Server;
let browser: Awaited<ReturnType<typeof startBrowser>>;

const page = `<!doctype html><script type="module" src="/page.js"></script>`;
const script = `
  import { createDriftReporter } from '/dist/index.js';

  const found = [];
  const violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + ' ' + blockedURI));
  const reporter = createDriftReporter({ onDrift: (finding) => found.push(finding), onError: (error) => violations.push(String(error)) });

  async function watchedFetch(url) {
    const request = new Request(url);
    const response = await fetch(request);
    reporter.onResponse({ request, response, schemaPath: '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}' });
    return response;
  }

  const response = await watchedFetch('/v2/p1/datasets/d1/tasks/t1?verbose=1');
  const body = await response.text();
  await reporter.settled();
  let evaluated = true;
  try { eval('1'); } catch { evaluated = false; }
  const result = document.createElement('output');
  result.textContent = JSON.stringify({ body, found, violations, evaluated });
  document.body.append(result);`;

beforeAll(async () => {
  server = createServer(async ({ url = '/' }, response) => {
    const file = new URL(`.${url.slice('/dist'.length)}`, dist);
    if (url === '/') {
      response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'; connect-src 'self'");
      response.setHeader('Content-Type', 'text/html').end(page);
    } else if (url === '/page.js') {
      response.setHeader('Content-Type', 'text/javascript').end(script);
    } else if (url.startsWith('/dist/')) {
      response.setHeader('Content-Type', 'text/javascript').end(await readFile(fileURLToPath(file)));
    } else if (url.startsWith('/v2/')) {
      response.setHeader('Content-Type', 'application/json').end(drifted);
    } else {
      response.writeHead(204).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('finds drift in Chromium, leaves the response as it is, and violates no strict policy', async () => {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const output = tab.locator('output');
  await output.waitFor();
  const { body, found, violations, evaluated } = JSON.parse(await output.textContent());
  expect(body).toBe(drifted);
  expect(found).toEqual([
    { rule: 'undocumented-parameter', location: 'getIntelligentTask query.verbose', message: 'is not described', count: 1 },
    { rule: 'unknown-value', location: 'getIntelligentTask 200 status', message: 'is 9, expected one of -1, 0, 1, 2, 3, 4, 5', count: 1 },
    {
      rule: 'undocumented-field',
      location: 'getIntelligentTask 200 surprise',
      message: 'is not described, and is of type boolean',
      count: 1,
    },
  ]);
  // The policy is in force: the page itself may not evaluate, and nothing before that tried to.
  expect([evaluated, violations]).toEqual([false, []]);
}, 60_000);

test('leaves nothing of the browser behind, which has 200 MB', async () => {
  const home = tmpdir();
  await browser.close();
  // One that is named by CHROMIUM_PATH has no home of its own.
  if (tmpdir() !== home) expect(existsSync(home)).toBe(false);
  else expect(process.env['CHROMIUM_PATH']).toBeDefined();
});
