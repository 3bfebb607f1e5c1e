import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveReference } from '../server/serve.js';
import { getIntelligentTask, operation, sectionOf, there, title } from './description.js';
import { connect } from './reader.js';

const run = promisify(execFile);
const docs = fileURLToPath(new URL('..', import.meta.url));
let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof serveReference>>;

beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function serve() {
  folder = mkdtempSync(join(tmpdir(), 'reference-'));
  cpSync(join(docs, 'dist'), folder, { recursive: true });
  server = await serveReference({ folder, port: 0 });
}

test('the page, its files and an API that answers are at one address', async () => {
  await serve();
  const html = await (await fetch(`${server.url}/`)).text();
  expect(html.split('\n')[1]).toContain('Generated from spec/openapi.yaml.');
  const yaml = await (await fetch(`${server.url}/openapi.yaml`)).text();
  expect(yaml === readFileSync(join(folder, 'openapi.yaml'), 'utf8'), 'openapi.yaml as it was built').toBe(true);
  expect((await fetch(`${server.url}/try-it.html`)).headers.get('Content-Type')).toContain('text/html');
  expect((await fetch(`${server.url}/no-such-file`)).status).toBe(404);
  expect((await fetch(`${server.url}/..%2f..%2fpackage.json`)).status).toBe(404);
  expect((await fetch(`${server.url}/_emulator/intelligent-tasks`)).status).toBe(200);
});

test('the curl line works as it is printed', async () => {
  await serve();
  const { stdout } = await run('sh', ['-c', `${server.curl} --silent`]);
  expect(JSON.parse(stdout)).toMatchObject({ status: expect.any(Number) });
  expect(server.curl).toContain(`${server.url}/v2/`);
});

test('code samples for curl get an answer as the page shows them, on a machine that has no token', async () => {
  await serve();
  const page = await browser.newPage();
  const { MODELARTS_ENDPOINT: _endpoint, MODELARTS_TOKEN: _token, ...env } = process.env;
  // One that sends nothing and one that sends a body: that every sample runs is tested where the client is.
  for (const [index, address] of [getIntelligentTask, operation('startIntelligentTask')].map(sectionOf).entries()) {
    await page.goto(`${server.url}/#${address}`);
    const section = page.locator(`[data-section-id="${address}"]`);
    // The choice of a language is for all operations.
    if (index === 0) {
      await section.getByText('TypeScript', { exact: true }).first().click();
      await page.getByRole('menuitem', { name: 'curl', exact: true }).click();
    }
    const sample = section.locator('pre').filter({ hasText: 'curl ' }).first();
    // With --fail-with-body, curl ends with an error where the answer is one.
    await run('sh', ['-c', there(await sample.textContent())], { env });
  }
  const html = await (await fetch(`${server.url}/`)).text();
  expect(html.includes('https://modelarts.eu-de.otc'), 'an address of the real API').toBe(false);
  await page.close();
});

test('a page of another site gets neither the page nor the API, also under a name of its own that leads here', async () => {
  await serve();
  for (const path of ['/', '/openapi.yaml', '/v2/a/datasets/b/tasks', '/_emulator/requests']) {
    const status = (header: string) =>
      run('curl', ['--silent', '--output', '/dev/null', '--write-out', '%{http_code}', '--header', header, server.url + path]);
    for (const header of ['Host: evil.test', 'Origin: http://evil.test', 'Sec-Fetch-Site: cross-site'])
      expect((await status(header)).stdout, `${path} ${header}`).toBe('403');
  }
});

test('faults of the emulator are real', async () => {
  await serve();
  await expect(
    fetch(`${server.url}/v2/a/datasets/b/tasks/c`, { headers: { 'X-Auth-Token': 'any', 'X-Emulator-Fault': 'reset' } }),
  ).rejects.toThrow();
});

test('the page loads itself again when it is built again', async () => {
  await serve();
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await Promise.all([page.waitForResponse('**/_reference/changes'), page.goto(`${server.url}/`)]);
  const index = join(folder, 'index.html');
  const titleElement = /<title>.*?<\/title>/;
  const again = page.waitForEvent('load');
  writeFileSync(index, readFileSync(index, 'utf8').replace(titleElement, '<title>Built again</title>'));
  await again;
  expect(await page.title()).toBe('Built again');
  expect(problems).toEqual([]);
  await page.close();
});

test('the command prints one address and ends when it is told to', async () => {
  const command = spawn(process.execPath, ['server/command.js'], { cwd: docs, env: { ...process.env, PORT: '0' } });
  let output = '';
  command.stdout.on('data', (data) => (output += data));
  await expect.poll(() => output).toContain('Ctrl+C stops.');
  const url = there(output.match(/The reference is at (http:\S+)/)?.[1]);
  const html = await (await fetch(url)).text();
  expect(html.match(/<title>.*<\/title>/)?.[0]).toContain(title);
  // A page that waits for changes keeps nobody from ending.
  await fetch(`${url}_reference/changes`);
  const ended = new Promise((resolve) => command.once('exit', (...how) => resolve(how)));
  command.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(url)).rejects.toThrow();
});

test('the command says what is wrong with the port', async () => {
  const { code, stderr } = await run(process.execPath, ['server/command.js'], { cwd: docs, env: { ...process.env, PORT: 'http' } }).catch(
    (error) => error,
  );
  expect(code).toBe(1);
  expect(stderr).toContain('port: expected an integer from 0 to 65535');
});
