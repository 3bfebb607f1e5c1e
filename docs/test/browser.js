import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Starts a browser of one's own: the one at CHROMIUM_PATH, or else the one that came with the npm packages. */
export async function startBrowser() {
  const { executablePath, remove } = await executable();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  browser.on('disconnected', remove);
  return browser;
}

/** Starts one browser for all tests, which find it at its `wsEndpoint()`. */
export async function serveBrowser() {
  // Pages live for seconds in tests: compiling their scripts a second time, for speed, would only cost.
  const quickly = '--js-flags=--no-opt --no-maglev';
  const { executablePath, remove } = await executable();
  const server = await chromium.launchServer({ executablePath, args: ['--no-sandbox', '--disable-gpu', quickly] });
  server.on('close', remove);
  return server;
}

/** Where the browser is, and what removes it when nobody needs it any more: it has 200 MB. */
async function executable() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, remove() {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser from npm runs on Linux x64 only. Set CHROMIUM_PATH to a Chrome or Chromium.');
  }

  // @sparticuz/chromium unpacks to the temporary directory, and runs whatever browser is there already,
  // of any version and however incomplete. In a directory of its own it finds none.
  const { TMPDIR } = process.env;
  const home = mkdtempSync(join(tmpdir(), 'modelarts-openapi-chromium-'));
  const remove = () => {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    if (process.env.TMPDIR !== home) return;
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  };
  // Where nobody closes it. It is not called in a process that is ended from outside, as vitest ends those that run tests.
  process.on('exit', remove);
  process.env.TMPDIR = home;
  // It brings the libraries that a bare machine lacks, but unpacks them only where it sees this.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  // Its only font has no fixed width; the machine's own ones look better, where it has any.
  if (existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH ??= '/etc/fonts';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), remove };
}
