// The packages in bundles: a page, a program in one file, and a worker. All call the emulator, which runs
// as the command that the package installs.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../../docs/test/browser.js';
import { start } from '../programs/start.js';
import { tool } from '../tools/installed.js';

/** @import { Started } from '../programs/start.js' */

const { pnpm: project } = inject('packed').projects;
const run = promisify(execFile);
const answer = { status: 3, isKnown: true, isTheOne: true, findings: [] };
// Nothing is installed here: what a bundle lacks, it does not find.
const bundles = mkdtempSync(join(tmpdir(), 'bundles-'));
/** @type {Started} */
let emulator;

beforeAll(async () => {
  const command = join(project, 'node_modules/.bin/modelarts-emulator');
  emulator = await start(command, ['--port', '0', '--speed', '1000'], { ready: /emulated at (http:\S+)/ });
});

afterAll(async () => {
  await emulator.stop();
  rmSync(bundles, { recursive: true, force: true });
});

/** @param {string} entry @param {string[]} flags of esbuild */
async function bundle(entry, ...flags) {
  const file = join(bundles, entry.replace('.js', '.mjs'));
  const { stderr } = await run(
    process.execPath,
    [tool('esbuild/bin/esbuild'), entry, '--bundle', '--format=esm', '--log-level=warning', `--outfile=${file}`, ...flags],
    { cwd: project },
  );
  expect(stderr).toBe('');
  return file;
}

test('Vite builds a page that runs in a browser', async () => {
  const vite = tool('vite/bin/vite.js');
  const outDir = join(bundles, 'page');
  await run(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir'], { cwd: project });
  const env = { ...process.env, API: emulator.ready, NO_COLOR: '1' };
  const server = await start(
    process.execPath,
    [vite, 'preview', '--outDir', outDir, '--host', '127.0.0.1', '--port', '0', '--logLevel', 'info'],
    { cwd: project, env, ready: /(http:\/\/127\.0\.0\.1:\d+)/ },
  );
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.ready);
    const text = await page.locator('output:not(:empty)').textContent();
    expect(JSON.parse(text ?? '')).toEqual(answer);
  } finally {
    await browser.close();
    await server.stop();
  }
});

test('esbuild makes one file of a program for Node', async () => {
  const { stdout } = await run(process.execPath, [await bundle('program.js', '--platform=node')], { cwd: bundles });
  expect(JSON.parse(stdout)).toMatchObject(answer);
});

test('a worker that has nothing of Node runs in workerd', async () => {
  await bundle('worker.js', '--platform=browser', '--conditions=worker');
  writeFileSync(join(bundles, 'workerd.capnp'), CONFIGURATION);
  const options = { cwd: bundles, env: { ...process.env, API: emulator.ready }, ready: /"port":(\d+)/ };
  // The program itself: its command would leave it running.
  const { default: workerd } = createRequire(import.meta.url)(tool('workerd/lib/main.js'));
  const { ready, stop } = await start(workerd, ['serve', 'workerd.capnp', '--control-fd=1'], options);
  try {
    const response = await fetch(`http://127.0.0.1:${ready}/`);
    expect(await response.json()).toEqual(answer);
  } finally {
    await stop();
  }
});

// The date says what the runtime offers; without a flag for it, that is nothing of Node. A worker reaches
// public addresses only, unless it is told otherwise.
const CONFIGURATION = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "worker", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-11-01",
      bindings = [(name = "API", fromEnvironment = "API")],
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`;
