// The packages beside other people's libraries, and the programs of the guide to them.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../../docs/test/browser.js';
import { start } from '../programs/start.js';
import { read } from '../repository/packages.js';
import { tool } from '../tools/installed.js';
import { programs } from './guide.js';

/** @import { Started } from '../programs/start.js' */

const { libraries, nodes, projects } = inject('packed');
const run = promisify(execFile);
const TOKEN = 'a-token-that-nobody-may-see';
/** @type {Started} */
let emulator;

beforeAll(async () => {
  const command = join(projects.pnpm, 'node_modules/.bin/modelarts-emulator');
  emulator = await start(command, ['--port', '0', '--speed', '1000'], { ready: /emulated at (http:\S+)/ });
});
afterAll(() => emulator.stop());

/** Runs a program of the guide, which names the region, against the emulator. @param {string} node @param {string} file */
function runGuide(node, file) {
  const redirection = `
    const { fetch } = globalThis;
    globalThis.fetch = (request) =>
      fetch(new Request(request.url.replace('https://modelarts.eu-de.otc.t-systems.com', '${emulator.ready}'), request));`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(redirection)}`;
  return run(node, [join(libraries, file)], { env: { PATH: process.env.PATH, MODELARTS_TOKEN: TOKEN, NODE_OPTIONS } });
}

test('the guide names each of its programs', () => {
  expect(programs.map(({ file }) => file)).toEqual(['proxy.js', 'task.test.cjs', 'status.cjs', 'tracing.js']);
  expect(read('spec/guides/around-the-client.md').match(/^```(?!sh|$)/gm)).toHaveLength(programs.length);
});

test('all programs compile, as strict as there is', async () => {
  const { stdout } = await run(process.execPath, [tool('typescript/bin/tsc')], { cwd: libraries }).catch((error) => error);
  expect(stdout).toBe('');
});

test('Jest runs the test of the guide', async () => {
  const { stderr } = await run(process.execPath, [tool('jest/bin/jest.js'), '--ci', '--rootDir', libraries, 'task.test.cjs'], {
    cwd: libraries,
  });
  expect(stderr).toContain('2 passed, 2 total');
});

test.each(Object.entries(nodes))('the script of the guide asks for a status on Node %s', async (_version, node) => {
  expect(await runGuide(node, 'status.cjs')).toMatchObject({ stdout: expect.stringMatching(/^-?\d\n$/), stderr: '' });
});

test.each(Object.entries(nodes))('the program of the guide has spans without a secret on Node %s', async (_version, node) => {
  const { stdout, stderr } = await runGuide(node, 'tracing.js');
  expect(stdout).toMatch(/'http.response.status_code': 200/);
  expect(stdout).toMatch(/'url.path': '\/v2\/\w+\/datasets\/OBegCXHxTJ2JHRAZWr0\/tasks\/r0jT2zwxBDKf8KEnSuZ'/);
  expect(stdout).toMatch(/^-?\d$/m);
  expect(stdout + stderr).not.toContain(TOKEN);
});

test('MSW and fetch-mock answer in place of the API, and promises hold', async () => {
  await run(process.execPath, [tool('typescript/bin/tsc'), '--noCheck'], { cwd: libraries });
  const { stdout, stderr } = await run(process.execPath, [join(libraries, 'compiled/mocks.js')], { cwd: libraries });
  expect(stderr).toBe('');
  const task = { task_id: 't', status: 3, progress: 100 };
  /** @param {string} how */
  const expected = (how) => ({
    [`${how}: a task`]: { ...task, message: 'a-token' },
    [`${how}: flaky`]: task,
    [`${how}: refused`]: 'ApiError: ModelArts.4700: no',
    [`${how}: moved`]: 'InvalidResponseError: the answer is a redirect (status 302)',
    [`${how}: broken`]: expect.stringMatching(/^ConnectionError: no complete answer/),
    [`${how}: silent`]: 'DeadlineError: no answer in 100 ms',
    [`${how}: start`]: { task_id: 't' },
  });
  const bodies = [{ task_type: 'auto-label' }];
  expect(JSON.parse(stdout)).toEqual({
    ...expected('MSW'),
    'MSW: body': bodies,
    ...expected('MSW with middleware'),
    'MSW with middleware: body': bodies,
    ...expected('fetch-mock of the client'),
    ...expected('fetch-mock of the program'),
  });
});

describe('on pages of Vite', () => {
  /** @type {Started} */
  let server;
  /** @type {Awaited<ReturnType<typeof startBrowser>>} */
  let browser;

  beforeAll(async () => {
    const vite = tool('vite/bin/vite.js');
    await run(process.execPath, [vite, 'build'], { cwd: libraries });
    const env = { ...process.env, API: emulator.ready, NO_COLOR: '1' };
    const args = [vite, 'preview', '--host', '127.0.0.1', '--port', '0', '--logLevel', 'info'];
    server = await start(process.execPath, args, { cwd: libraries, env, ready: /(http:\/\/127\.0\.0\.1:\d+)/ });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test('openapi-react-query and swr-openapi take the client as it is, where OpenTelemetry watches', async () => {
    const page = await browser.newPage();
    await page.goto(server.ready);
    /** @param {string} id @param {RegExp} text */
    const shown = async (id, text) => expect((await page.locator(`#${id}`).filter({ hasText: text }).textContent()) ?? '').toMatch(text);
    await shown('react-query', /^0 ModelArts\.\d+$/);
    await shown('swr', /^0 ModelArts\.\d+$/);
    await page.getByRole('button', { name: 'Start' }).click();
    await shown('started', /^string$/);
    await shown('react-query', /^1 ModelArts\.\d+$/);
    await page.getByRole('button', { name: 'Again' }).click();
    await shown('swr', /^1 ModelArts\.\d+$/);
    // A span ends once the browser has measured its request, some time after the answer.
    const span = `"url.full":"${server.ready}/v2/a-project/datasets/flowers/tasks"`;
    // It is asked for from here: what waits in the page makes code of text, which its policy forbids.
    await expect.poll(() => page.evaluate('spans()')).toContain(span);
    expect(await page.evaluate('spans()')).not.toContain(TOKEN);
  });

  test('the emulator answers in the page, by its fetch and behind MSW, where texts may not become code', async () => {
    const page = await browser.newPage();
    await page.addInitScript('addEventListener("securitypolicyviolation", ({ blockedURI }) => (window.refused ??= []).push(blockedURI))');
    await page.goto(`${server.ready}/emulated.html`);
    expect(await page.evaluate('told')).toEqual({
      fetch: expect.stringMatching(/^\{"task_id":"\w{19}"\}$/),
      refused: expect.stringMatching(/^ApiError: ModelArts\.4396: .*task_type must be one of .*, got "none"/),
      MSW: expect.stringMatching(/^\{"task_id":"\w{19}"\}$/),
      server: expect.stringMatching(/^TypeError: startServer: a page cannot listen/),
      eval: expect.stringMatching(/^EvalError: .*unsafe-eval/),
      reset: expect.stringMatching(/^ConnectionError: /),
    });
    // But for the test's own, nothing has tried.
    expect(await page.evaluate('refused')).toEqual(['eval']);
  });
});
