import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Starts a browser of one's own: the one at CHROMIUM_PATH, or else the one that came with the npm packages. */
export async function startBrowser() {
  return chromium.launch({ executablePath: await executable(), args: ['--no-sandbox', '--disable-gpu'] });
}

/** Starts one browser for all tests, which find it at its `wsEndpoint()`. */
export async function serveBrowser() {
  // Pages live for seconds in tests: compiling their scripts a second time, for speed, would only cost.
  const quickly = '--js-flags=--no-opt --no-maglev';
  return chromium.launchServer({ executablePath: await executable(), args: ['--no-sandbox', '--disable-gpu', quickly] });
}

async function executable() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser from npm runs on Linux x64 only. Set CHROMIUM_PATH to a Chrome or Chromium.');
  }

  // @sparticuz/chromium unpacks to the temporary directory, and runs whatever browser is there already,
  // of any version and however incomplete. In a directory of its own it finds none.
  const home = mkdtempSync(join(tmpdir(), 'modelarts-openapi-chromium-'));
  process.on('exit', () => rmSync(home, { recursive: true, force: true }));
  process.env.TMPDIR = home;
  // It brings the libraries that a bare machine lacks, but unpacks them only where it sees this.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  // Its only font has no fixed width; the machine's own ones look better, where it has any.
  if (existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH ??= '/etc/fonts';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
